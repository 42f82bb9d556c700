import type { Calendar } from '../calendar/calendar.ts';
import type { Day } from '../calendar/day.ts';
import type { CaseFile } from './case-file.ts';
import { deadlinesOf } from './deadlines.ts';
import type { Lateness } from './facts/fact-frame.ts';

/**
 * A missed deadline never blocks a lawful act; it marks it late.
 * @returns the mark, as a part of the fact: empty when the act is in time, or nothing is due
 */
export function lateness(
  deadline: Lateness['deadline'],
  file: CaseFile,
  on: Day,
  calendar: Calendar,
): { readonly late?: Lateness } {
  const due = deadlinesOf(file, calendar, on).deadlines[deadline];
  return due !== undefined && on > due ? { late: { deadline, due } } : {};
}
