import { type Calendar, lastDay } from './calendar.ts';
import { type Day, yearOf } from './day.ts';

/** Notices come out in late October and November: from this day on next year's is missed. */
const missedFrom = '11-01';

/**
 * 放假通知缺失: the years that should have a national notice by now: next year's from 1 November on, this year's always.
 * @returns the years, this year first; empty when nothing is missing
 */
export function missingNotices(calendar: Calendar, today: Day): readonly number[] {
  const year = yearOf(today);
  const due = today.slice(5) >= missedFrom ? [year, year + 1] : [year];
  return due.filter((one) => calendar.provisionalYears.has(one) || one > yearOf(lastDay));
}
