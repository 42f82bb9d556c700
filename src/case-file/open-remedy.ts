import type { Calendar } from '../calendar/calendar.ts';
import type { Day } from '../calendar/day.ts';
import type { CaseFile } from './case-file.ts';
import { deadlinesOf } from './deadlines.ts';

/**
 * 救济期限 (行政复议法 art. 20; 行政诉讼法 arts. 45 and 46): until when the applicant may still apply for reconsideration or sue.
 * @returns undefined where no such term began, or the last is over on this day
 */
export function openRemedyUntil(file: CaseFile, calendar: Calendar, on: Day): Day | undefined {
  const { RECONSIDERATION_APPLY_BY, LITIGATION_FILE_BY } = deadlinesOf(file, calendar, on).deadlines;
  const last = [RECONSIDERATION_APPLY_BY, LITIGATION_FILE_BY]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
  return last !== undefined && on <= last ? last : undefined;
}
