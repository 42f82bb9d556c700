import type { Calendar } from '../calendar/calendar.ts';
import type { Day } from '../calendar/day.ts';
import type { CaseFile } from './case-file.ts';
import { deadlinesOf, replyDueOf } from './deadlines.ts';
import type { Lateness } from './facts/fact-frame.ts';

/**
 * A missed deadline never blocks a lawful act; it marks it late.
 * @returns the mark, as a part of the fact: empty when the act is in time, or nothing is due
 */
export function lateness(
  clock: 'CORRECTION_NOTICE_DUE' | 'REPLY_DUE',
  file: CaseFile,
  on: Day,
  calendar: Calendar,
): { readonly late?: Lateness } {
  const answer = deadlinesOf(file, calendar, on);
  const { deadline, due } =
    clock === 'REPLY_DUE' ? replyDueOf(file, answer) : { deadline: clock, due: answer.deadlines[clock] };
  // While a correction or a payment is awaited, no reply is late.
  if (deadline === 'REPLY_DUE' && answer.mayLapseFrom !== undefined) return {};
  return due !== undefined && on > due ? { late: { deadline, due } } : {};
}
