import { type Day, dayFromNumber, dayNumber, parseDay } from './day.ts';

export type SpanProblem = 'NO_SUCH_DAY' | 'ENDS_BEFORE_IT_BEGINS';

/**
 * The days of a span as notices write it.
 * @param text 'YYYY-MM-DD' or 'YYYY-MM-DD..YYYY-MM-DD'
 * @returns the days, the first and the last included, or what is wrong with the text
 */
export function readSpan(text: string): readonly Day[] | SpanProblem {
  const [from = '', to = from, ...rest] = text.split('..');
  const first = parseDay(from);
  const last = parseDay(to);
  if (first === undefined || last === undefined || rest.length > 0) return 'NO_SUCH_DAY';
  if (last < first) return 'ENDS_BEFORE_IT_BEGINS';
  const begin = dayNumber(first);
  return Array.from({ length: dayNumber(last) - begin + 1 }, (_, index) => dayFromNumber(begin + index));
}

/**
 * The days of a span that has been checked, or is written in the program itself.
 * @throws RangeError when the text names a date that does not exist or ends before it begins
 */
export function daysOf(text: string): readonly Day[] {
  const days = readSpan(text);
  if (days === 'NO_SUCH_DAY') throw new RangeError(`no such day in the span: ${text}`);
  if (days === 'ENDS_BEFORE_IT_BEGINS') throw new RangeError(`the span ends before it begins: ${text}`);
  return days;
}
