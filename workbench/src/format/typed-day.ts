/** Year, month and day with anything between them, or eight digits; behind them an hour and a minute, or not. */
const written =
  /^(?<year>\d{4})(?:\D(?<m>\d{1,2})\D(?<d>\d{1,2})日?|(?<mm>\d{2})(?<dd>\d{2}))(?:\s*(?<hour>\d{1,2})[:：](?<minute>\d{2}))?$/;

/**
 * A day as somebody typed or scanned it, in the words in which days are shown: 20260320 as 2026年3月20日.
 * @param withTime with its hour and minute, without which it is none then
 * @returns undefined for what is no day of the calendar
 */
export function typedDay(text: string, withTime = false): string | undefined {
  const groups = written.exec(text.trim())?.groups ?? {};
  const [year, month, day] = [groups['year'], groups['m'] ?? groups['mm'], groups['d'] ?? groups['dd']].map(
    Number,
  );
  if (year === undefined || month === undefined || day === undefined) return undefined;
  if (!isDay(year, month, day) || withTime !== (groups['hour'] !== undefined)) return undefined;
  const words = `${year}年${month}月${day}日`;
  if (!withTime) return words;
  const [hour, minute] = [Number(groups['hour']), Number(groups['minute'])];
  return hour > 23 || minute > 59 ? undefined : `${words} ${two(hour)}:${two(minute)}`;
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
