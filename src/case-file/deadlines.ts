import type { Calendar } from '../calendar/calendar.ts';
import type { Day } from '../calendar/day.ts';
import { calculateDeadlines, type DeadlineAnswer } from '../statute/deadlines.ts';
import type { CaseFile } from './case-file.ts';

/**
 * 期限: what is due in a case, and until when, as known on a day.
 * @param asOf the day on which silence is judged; what happened later is not yet known
 */
export function deadlinesOf(file: CaseFile, calendar: Calendar, asOf: Day): DeadlineAnswer {
  const known = file.clockFacts.filter(({ on }) => on <= asOf);
  return calculateDeadlines(calendar, known, asOf);
}
