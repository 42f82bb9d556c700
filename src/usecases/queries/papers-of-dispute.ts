import type { Actor } from '../../access/actor.ts';
import type { DisputeRow } from '../../dispute/row.ts';
import type { Dependencies } from '../dependencies.ts';
import { type DisputeDesk, disputePapers, papersOfKind } from '../papers/dispute-papers.ts';
import { type DrawnPaper, drawPaper, paperEntry, type PaperEntry, slugOf } from '../papers/paper.ts';
import { disputePaperKinds } from '../ports/papers.ts';
import { paperDesk } from './papers-of-case.ts';
import { openedDispute, readDispute } from './read-dispute.ts';

/** 复议、诉讼文书 of a dispute whose row was read before, which only staff may. */
export async function papersOfDispute(
  deps: Dependencies,
  actor: Actor,
  row: DisputeRow,
): Promise<readonly PaperEntry[]> {
  const desk = await disputeDesk(deps, actor, row);
  return papersOfKind(row.kind).map((kind) =>
    paperEntry(kind, disputePapers[kind], desk, `/disputes/${row.id}`),
  );
}

/**
 * A paper drawn anew from the dispute and its case.
 * @param slug names the kind: `evidence-list`
 * @returns undefined when there is none to draw, or it is not the actor's to have
 */
export async function drawnDisputePaper(
  deps: Dependencies,
  actor: Actor,
  disputeId: string,
  slug: string,
): Promise<DrawnPaper | undefined> {
  const kind = disputePaperKinds.find((each) => slugOf(each) === slug);
  const row = kind && (await readDispute(deps, actor, disputeId));
  if (!row) return undefined;
  const data = disputePapers[kind].write(await disputeDesk(deps, actor, row));
  return data && drawPaper(deps.press, `${disputePapers[kind].title}-${data.applicationNo}`, data);
}

/** @throws Error when the dispute has no case: a broken store */
export async function disputeDesk(deps: Dependencies, actor: Actor, row: DisputeRow): Promise<DisputeDesk> {
  const caseRow = await deps.reader.row(row.caseId);
  if (!caseRow) throw new Error(`case ${row.caseId} of a dispute is gone`);
  const { dispute } = await openedDispute(deps, row.id);
  return { ...(await paperDesk(deps, actor, caseRow)), dispute };
}
