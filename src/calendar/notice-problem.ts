import { firstDay, lastDay } from './calendar.ts';
import { type Day, parseDay, weekdayOf, yearOf } from './day.ts';
import { readSpan } from './day-span.ts';
import type { HolidayNotice } from './notice.ts';

export type NoticeProblemCode =
  | 'NO_CALENDAR'
  | 'NO_DAYS'
  | 'NO_SUCH_DAY'
  | 'ENDS_BEFORE_IT_BEGINS'
  | 'OUTSIDE_THE_YEAR'
  | 'WORKED_ON_A_WEEKDAY'
  | 'NAMED_TWICE'
  | 'OFF_AND_WORKED';

export interface NoticeProblem {
  readonly code: NoticeProblemCode;
  /** Where: 'year', 'issuedOn', 'holidays', 'holidays[2].off', 'holidays[2].worked[0]'. */
  readonly path: string;
  /** What stands there, where a day or a span does. */
  readonly text?: string;
}

/**
 * 通知核对: what keeps a notice from being a calendar: days that do not exist or are named twice, days outside its year
 * and the December before, a day worked that is no weekend day.
 * @returns the first problem in the order of the notice, or undefined
 */
export function noticeProblem(notice: HolidayNotice): NoticeProblem | undefined {
  const { year, issuedOn, holidays } = notice;
  if (!Number.isInteger(year) || year < yearOf(firstDay) || year > yearOf(lastDay)) {
    return { code: 'NO_CALENDAR', path: 'year', text: String(year) };
  }
  if (issuedOn !== undefined && parseDay(issuedOn) === undefined) {
    return { code: 'NO_SUCH_DAY', path: 'issuedOn', text: issuedOn };
  }
  if (holidays.length === 0) return { code: 'NO_DAYS', path: 'holidays' };
  const named = new Map<Day, 'OFF' | 'WORKED'>();
  for (const [index, { off, worked }] of holidays.entries()) {
    const path = `holidays[${index}]`;
    const problem =
      problemOfSpan(`${path}.off`, off, 'OFF', year, named) ??
      firstOf(worked, (text, place) =>
        problemOfSpan(`${path}.worked[${place}]`, text, 'WORKED', year, named),
      );
    if (problem) return problem;
  }
  return undefined;
}

function problemOfSpan(
  path: string,
  text: string,
  as: 'OFF' | 'WORKED',
  year: number,
  named: Map<Day, 'OFF' | 'WORKED'>,
): NoticeProblem | undefined {
  const days = as === 'WORKED' && text.includes('..') ? 'NO_SUCH_DAY' : readSpan(text);
  if (typeof days === 'string') return { code: days, path, text };
  for (const on of days) {
    const code = problemOfDay(on, as, year, named.get(on));
    if (code) return { code, path, text: on };
    named.set(on, as);
  }
  return undefined;
}

function problemOfDay(
  on: Day,
  as: 'OFF' | 'WORKED',
  year: number,
  before: 'OFF' | 'WORKED' | undefined,
): NoticeProblemCode | undefined {
  if (on < `${year - 1}-12-01` || on > `${year}-12-31` || on < firstDay) return 'OUTSIDE_THE_YEAR';
  if (as === 'WORKED' && weekdayOf(on) < 6) return 'WORKED_ON_A_WEEKDAY';
  if (before === undefined) return undefined;
  return before === as ? 'NAMED_TWICE' : 'OFF_AND_WORKED';
}

function firstOf<Item, Found>(
  items: readonly Item[],
  find: (item: Item, index: number) => Found | undefined,
): Found | undefined {
  for (const [index, item] of items.entries()) {
    const found = find(item, index);
    if (found !== undefined) return found;
  }
  return undefined;
}
