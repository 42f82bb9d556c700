import type { Calendar } from '../calendar/calendar.ts';
import type { Day } from '../calendar/day.ts';
import type { CaseFile } from '../case-file/case-file.ts';
import { deadlinesOf } from '../case-file/deadlines.ts';
import type { Agency } from '../usecases/ports/agencies.ts';
import type { DeadlineExplanations } from '../statute/explanation.ts';
import { dayExplained } from './day-explained.ts';

/**
 * 救济途径 (行政复议法 arts. 20 and 23, 行政诉讼法 art. 46): once a reply is served or a term has passed in silence, each
 * way with its last day, while it is open.
 * @param explanations of the deadlines of the case on that day
 * @returns null where no way is open, or none any more
 */
export function remedyView(
  file: CaseFile,
  agency: Agency,
  calendar: Calendar,
  today: Day,
  explanations: DeadlineExplanations,
) {
  const { deadlines, reconsiderationFirst } = deadlinesOf(file, calendar, today);
  const first = reconsiderationFirst === true;
  const applyBy = whileOpen(deadlines.RECONSIDERATION_APPLY_BY, today);
  // Where reconsideration comes first, the way to court opens with its decision, not with the reply.
  const sueBy = first ? undefined : whileOpen(deadlines.LITIGATION_FILE_BY, today);
  if (applyBy === undefined && sueBy === undefined) return null;
  return {
    silent: file.reply?.servedOn === undefined && file.outcome === undefined,
    reconsiderationFirst: first,
    authority: agency.reconsiderationAuthority,
    channel: agency.reconsiderationChannel,
    court: agency.court,
    applyBy: dayExplained('RECONSIDERATION_APPLY_BY', applyBy),
    sueBy: dayExplained('LITIGATION_FILE_BY', sueBy),
    /** 暂定: a last day lies in a year whose holidays are not announced yet. */
    provisional:
      (applyBy !== undefined && explanations.RECONSIDERATION_APPLY_BY?.provisional === true) ||
      (sueBy !== undefined && explanations.LITIGATION_FILE_BY?.provisional === true),
  };
}

function whileOpen(lastDay: Day | undefined, today: Day): Day | undefined {
  return lastDay !== undefined && today <= lastDay ? lastDay : undefined;
}
