import { createRequire } from 'node:module';
import { Lunar } from 'lunar-javascript';

/**
 * A second calendar, to check the first: it shares no line with `src`. Up to 2026 it reads the tables of chinese-days
 * (its tables only: its functions follow the time zone of the process, and take a year they do not know for one without
 * holidays); from 2027 on the festivals come from lunar-javascript. It finds every answer by walking from day to day.
 */
interface Table {
  readonly holidays: Readonly<Record<string, string>>;
  readonly workdays: Readonly<Record<string, string>>;
}

const table = createRequire(import.meta.url)('chinese-days/dist/chinese-days.json') as Table;
const lastYearOfTable = 2026;
const lastYear = 2036;
const millisecondsOfDay = 86_400_000;

const dates: string[] = [];
for (let at = Date.UTC(2018, 0, 1); at <= Date.UTC(lastYear, 11, 31); at += millisecondsOfDay) {
  dates.push(new Date(at).toISOString().slice(0, 10));
}
const positions = new Map(dates.map((date, position) => [date, position]));
const festivals = new Set(
  Array.from({ length: lastYear - lastYearOfTable }, (_, index) => lastYearOfTable + 1 + index).flatMap(
    festivalsOf,
  ),
);
const restDays = new Set(dates.filter(isRest));

/** Every date from one to another, both included. */
export function datesBetween(first: string, last: string): readonly string[] {
  return dates.slice(positionOf(first), positionOf(last) + 1);
}

/** 休息日: a weekend day or a holiday, unless it is worked instead of another. */
export function isRestDay(date: string): boolean {
  return restDays.has(date);
}

/** Saturday or Sunday, whether worked or not. */
export function isWeekendDay(date: string): boolean {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6;
}

/** 法定节日: whether the festival law itself names the day, of the years without a notice. */
export function isStatutoryFestival(date: string): boolean {
  return festivals.has(date);
}

/** The day that follows, or the one so many days later. */
export function daysAfter(date: string, days = 1): string {
  const found = dates[positionOf(date) + days];
  if (found === undefined) throw new RangeError(`${days} days after ${date} is beyond the second calendar`);
  return found;
}

/** The n-th working day after a date, leaving out what is excluded. */
export function walkWorkingDays(
  from: string,
  n: number,
  isExcluded: (date: string) => boolean = () => false,
): string {
  let date = from;
  for (let left = n; left > 0;) {
    date = daysAfter(date);
    if (!isRestDay(date) && !isExcluded(date)) left--;
  }
  return date;
}

/** So many calendar days after a date, and on to the first day that is no rest day. */
export function walkCalendarDays(from: string, n: number): string {
  return firstNoRestDay(daysAfter(from, n));
}

/** The same day so many months later, or the month's last, and on to the first day that is no rest day. */
export function walkMonths(from: string, n: number): string {
  return firstNoRestDay(sameDayMonthsLater(from, n));
}

/** The same day so many months later; where the month has no such day, its last. */
export function sameDayMonthsLater(from: string, n: number): string {
  const [year = 0, month = 0, dayOfMonth = 0] = from.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + n, 0));
  const sameDay = new Date(Date.UTC(year, month - 1 + n, dayOfMonth));
  return (sameDay < lastOfMonth ? sameDay : lastOfMonth).toISOString().slice(0, 10);
}

function firstNoRestDay(date: string): string {
  return isRestDay(date) ? firstNoRestDay(daysAfter(date)) : date;
}

function positionOf(date: string): number {
  const position = positions.get(date);
  if (position === undefined) throw new RangeError(`${date} is beyond the second calendar`);
  return position;
}

function isRest(date: string): boolean {
  if (Number(date.slice(0, 4)) > lastYearOfTable) return isWeekendDay(date) || festivals.has(date);
  if (Object.hasOwn(table.workdays, date)) return false;
  return isWeekendDay(date) || Object.hasOwn(table.holidays, date);
}

/** 全国年节及纪念日放假办法 art. 2: the thirteen days of a year that has no notice yet. */
function festivalsOf(year: number): readonly string[] {
  const newYear = Lunar.fromYmd(year, 1, 1).getSolar();
  return [
    `${year}-01-01`,
    ...[-1, 0, 1, 2].map((days) => newYear.next(days).toYmd()),
    Lunar.fromYmd(year, 3, 1).getJieQiTable()['清明']?.toYmd() ?? '',
    `${year}-05-01`,
    `${year}-05-02`,
    Lunar.fromYmd(year, 5, 5).getSolar().toYmd(),
    Lunar.fromYmd(year, 8, 15).getSolar().toYmd(),
    `${year}-10-01`,
    `${year}-10-02`,
    `${year}-10-03`,
  ];
}
