import type { Actor } from '../../access/actor.ts';
import type { CaseFile } from '../../case-file/case-file.ts';
import { restingOn } from '../../case-file/reply-content.ts';
import type { Dependencies } from '../dependencies.ts';
import { replyLetter } from '../letters/reply-letter.ts';
import type { WrittenReply } from '../ports/kept-letters.ts';
import { openedCase, readCase } from './read-case.ts';

/** 拟稿 as it stands, in what its letter would say. */
interface OpenDraft {
  /** Of its file, without ending. */
  readonly name: string;
  readonly data: WrittenReply;
}

/** Whether there is a draft to work on: once it is signed, its letter is. */
export function hasOpenDraft({ draft, reply }: CaseFile): boolean {
  return draft !== undefined && reply === undefined;
}

/** @returns undefined when there is no draft to work on, or it is not the actor's: staff who may read the case have it */
export async function openDraft(
  deps: Dependencies,
  actor: Actor,
  caseId: string,
): Promise<OpenDraft | undefined> {
  const row = actor.kind === 'STAFF' ? await readCase(deps, actor, caseId) : undefined;
  const agency = row && (await deps.directory.agency(row.agencyId));
  if (!row || !agency) return undefined;
  const { file } = await openedCase(deps, row.id);
  if (!file.draft || !hasOpenDraft(file)) return undefined;
  const { reply, no } = file.draft;
  const unsigned = { on: deps.clock.today(), documentNo: '', ground: reply.ground, ...restingOn(reply) };
  const name = `${row.applicationNo ?? row.id}-答复拟稿-第${no}稿`;
  return { name, data: replyLetter({ deps, agency, file }, unsigned) };
}
