import type { Actor } from '../../access/actor.ts';
import type { CaseFile } from '../../case-file/case-file.ts';
import { restingOn } from '../../case-file/reply-content.ts';
import type { Dependencies } from '../dependencies.ts';
import { drawable } from '../letters/letter-orders.ts';
import { replyLetter } from '../letters/reply-letter.ts';
import { openedCase, readCase } from './read-case.ts';

/** A file for a word processor, written when it is asked for and kept by nobody. */
export interface WordFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Whether there is a draft to work on: once it is signed, its letter is. */
export function hasOpenDraft({ draft, reply }: CaseFile): boolean {
  return draft !== undefined && reply === undefined;
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
  const row = actor.kind === 'STAFF' ? await readCase(deps, actor, caseId) : undefined;
  const agency = row && (await deps.directory.agency(row.agencyId));
  if (!row || !agency) return undefined;
  const { file } = await openedCase(deps, row.id);
  if (!file.draft || !hasOpenDraft(file)) return undefined;
  const { reply, no } = file.draft;
  const unsigned = { on: deps.clock.today(), documentNo: '', ground: reply.ground, ...restingOn(reply) };
  const bytes = await deps.press.wordFile(replyLetter({ agency, file }, unsigned), 'DRAFT');
  return { name: `${row.applicationNo ?? row.id}-答复拟稿-第${no}稿.docx`, bytes };
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
