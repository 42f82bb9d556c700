import { parseDay } from '../../calendar/day.ts';

/**
 * 成文日期 as GB/T 9704 7.3.5.4 prints it: Arabic digits, no leading zeros.
 * @param text 'YYYY-MM-DD'
 * @returns e.g. 2026年3月5日
 * @throws RangeError when the text is no date that exists
 */
export function chineseDay(text: string): string {
  const day = parseDay(text);
  if (day === undefined) throw new RangeError(`no such day: ${text}`);
  const [year, month, dayOfMonth] = day.split('-').map(Number);
  return `${year}年${month}月${dayOfMonth}日`;
}
