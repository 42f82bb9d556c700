import type { Actor } from '../../access/actor.ts';
import type { Dependencies } from '../dependencies.ts';
import { drawable } from '../letters/letter-orders.ts';
import { openDraft } from './open-draft.ts';
import { readCase } from './read-case.ts';

/** A file for a word processor, written when it is asked for and kept by nobody. */
export interface WordFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * 工作稿: the draft of the reply as it stands, for staff who may read the case; applicants never see one.
 * @returns undefined when there is no draft to work on, or it is not the actor's to have
 */
export async function draftFile(
  deps: Dependencies,
  actor: Actor,
  caseId: string,
): Promise<WordFile | undefined> {
  const draft = await openDraft(deps, actor, caseId);
  return draft && { name: `${draft.name}.docx`, bytes: await deps.press.wordFile(draft.data, 'DRAFT') };
}

/**
 * A drawn letter to be worked on, for staff who may read the case: the words of the stored PDF, from the texts it was drawn from.
 * @returns undefined when there is none, its texts were not kept, or it is not the actor's to have
 */
export async function letterWordFile(
  deps: Dependencies,
  actor: Actor,
  letterId: string,
): Promise<WordFile | undefined> {
  if (actor.kind !== 'STAFF') return undefined;
  const found = await deps.reader.letter(letterId);
  const row = found && (await readCase(deps, actor, found.caseId));
  const letter = row && (await deps.letterArchive.letter(found.id));
  if (!found || !letter?.wording) return undefined;
  const bytes = await deps.press.wordFile(drawable(deps, letter), 'COPY', letter.wording);
  return { name: `${found.documentNo ?? letter.data.applicationNo}.docx`, bytes };
}
