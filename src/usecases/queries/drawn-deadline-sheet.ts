import type { Actor } from '../../access/actor.ts';
import { explainedDeadlinesOf } from '../../case-file/deadlines.ts';
import type { Dependencies } from '../dependencies.ts';
import { type DrawnPaper, drawPaper } from '../papers/paper.ts';
import { deadlineSheet } from '../letters/deadline-sheet.ts';
import { calendarsOfCase } from './calendars-of-case.ts';
import { openedCase, readCase } from './read-case.ts';

/**
 * 期限计算说明: drawn anew as of today for whoever may read the case; it is no record and is not kept.
 * @returns undefined when there is none to draw, or it is not the actor's to have
 */
export async function drawnDeadlineSheet(
  deps: Dependencies,
  actor: Actor,
  caseId: string,
): Promise<DrawnPaper | undefined> {
  const row = await readCase(deps, actor, caseId);
  const agency = row && (await deps.directory.agency(row.agencyId));
  if (!row || !agency) return undefined;
  const { file } = await openedCase(deps, row.id);
  const today = deps.clock.today();
  const explanations = explainedDeadlinesOf(file, await calendarsOfCase(deps, row), today);
  const isCounted = file.applicationNo !== undefined && file.application && file.receivedOn !== undefined;
  if (!isCounted || Object.keys(explanations).length === 0) return undefined;
  const data = deadlineSheet(agency, file, explanations, today);
  return drawPaper(deps.press, `期限计算说明-${data.applicationNo}`, data);
}
