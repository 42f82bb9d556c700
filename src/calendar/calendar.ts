import { addDays, day, dayFromNumber, dayNumber, partsOf, weekdayOf, yearOf } from './day.ts';
import type { Day } from './day.ts';
import { daysOf } from './day-span.ts';
import { editionOf } from './edition.ts';
import type { HolidayNotice } from './notice.ts';
import { festivalLaw, movableFestivals, statutoryFestivals } from './notices/festivals.ts';
import type { MovableFestivals } from './notices/festivals.ts';
import { shippedNotices } from './notices/shipped.ts';

/** The first day with a calendar: the first shipped notice is the one for 2018. */
export const firstDay = day('2018-01-01');
/** The last day with a calendar: festivals are shipped to the end of 2036. */
export const lastDay = day('2036-12-31');

const firstNumber = dayNumber(firstDay);
const lengthInDays = dayNumber(lastDay) - firstNumber + 1;
const everyDay: readonly Day[] = Array.from({ length: lengthInDays }, (_, n) =>
  dayFromNumber(firstNumber + n),
);

const firstYear = yearOf(firstDay);
const firstOfMonth: readonly number[] = everyDay.flatMap((on, ordinal) =>
  partsOf(on).dayOfMonth === 1 ? [ordinal] : [],
);

/** What a notice, or for a provisional year the festival law, says of one day. */
interface Decision {
  readonly working: boolean;
  readonly festival: string;
  readonly documentNo: string;
}

/**
 * 工作日历: an immutable value. Counting is a lookup: `rank[i]` is the number of working days up to and including the
 * i-th day, `workingDays[r - 1]` the r-th working day.
 */
export interface Calendar {
  /** Names the content: two calendars with the same edition give the same answers. */
  readonly edition: string;
  readonly notices: readonly HolidayNotice[];
  readonly provisionalYears: ReadonlySet<number>;
  readonly decisions: ReadonlyMap<Day, Decision>;
  readonly rank: ArrayLike<number>;
  readonly workingDays: readonly Day[];
  /** Every day described, so that an explanation of a hundred days need not look each of them up anew. */
  readonly days: readonly DayDescription[];
}

export type DayKind = 'WORKDAY' | 'WEEKEND' | 'HOLIDAY' | 'MAKE_UP_WORKDAY';

export interface DayDescription {
  readonly day: Day;
  readonly working: boolean;
  readonly kind: DayKind;
  readonly festival?: string;
  /** 文号 of the notice that decided the day. */
  readonly notice?: string;
  /** The year has no State Council notice yet. */
  readonly provisional: boolean;
}

export interface CalendarYear {
  readonly year: number;
  readonly provisional: boolean;
  readonly notices: readonly string[];
  readonly workingDays: number;
  readonly daysOff: readonly Day[];
  readonly makeUpWorkdays: readonly Day[];
}

/** No calendar reaches this day (before 2018, after 2036): the dates of law cannot be counted there. */
export class NoCalendar extends Error {
  readonly day: Day;

  constructor(on: Day) {
    super(`no calendar for ${on}: it reaches from ${firstDay} to ${lastDay}`);
    this.name = 'NoCalendar';
    this.day = on;
  }
}

let shipped: Calendar | undefined;

/** The calendar of the shipped notices and festivals. */
export function shippedCalendar(): Calendar {
  shipped ??= calendarFrom(shippedNotices);
  return shipped;
}

/**
 * Builds a calendar from notices and, laid over them in order, later notices or local overrides (AMB-24).
 * @throws RangeError when a notice names a date that does not exist or a span that ends before it begins
 */
export function calendarFrom(
  notices: readonly HolidayNotice[],
  overlays: readonly HolidayNotice[] = [],
): Calendar {
  const all = [...notices, ...overlays];
  const announced = new Set(all.filter((notice) => notice.scope === 'NATIONAL').map((notice) => notice.year));
  const provisionalYears = new Set<number>();
  for (let year = yearOf(firstDay); year <= yearOf(lastDay); year++) {
    if (!announced.has(year)) provisionalYears.add(year);
  }

  const decisions = new Map<Day, Decision>();
  for (const year of movableFestivals) {
    if (provisionalYears.has(year.year)) decideFestivals(decisions, year);
  }
  for (const notice of all) decideNotice(decisions, notice);

  const rank = new Uint16Array(lengthInDays);
  const workingDays: Day[] = [];
  const days: DayDescription[] = [];
  for (const [ordinal, on] of everyDay.entries()) {
    const description = descriptionOf(on, decisions.get(on), provisionalYears.has(yearOf(on)));
    if (description.working) workingDays.push(on);
    rank[ordinal] = workingDays.length;
    days.push(description);
  }
  return Object.freeze({
    edition: editionOf(all),
    notices: all,
    provisionalYears,
    decisions,
    rank,
    workingDays,
    days,
  });
}

/** 工作日: Monday to Friday not declared off, and the weekend days a notice declares worked. */
export function isWorkingDay(calendar: Calendar, on: Day): boolean {
  return worksAt(calendar, ordinalOf(on));
}

/** The days that are working days in one of two calendars only. */
export function differingDays(one: Calendar, other: Calendar): readonly Day[] {
  return everyDay.filter((_, ordinal) => worksAt(one, ordinal) !== worksAt(other, ordinal));
}

/**
 * The n-th working day strictly after a day (民法典 art. 201: the first day is not counted).
 * @throws RangeError when n is not a whole number from 1
 * @throws NoCalendar when the count begins or ends outside the calendar
 */
export function addWorkingDays(calendar: Calendar, from: Day, n: number): Day {
  if (!Number.isInteger(n) || n < 1) throw new RangeError(`cannot count ${n} working days`);
  const found = calendar.workingDays[rankAt(calendar, ordinalOf(from)) + n - 1];
  if (found === undefined) throw new NoCalendar(addDays(lastDay, 1));
  return found;
}

/** The first working day strictly after a day. */
export function nextWorkingDay(calendar: Calendar, after: Day): Day {
  return addWorkingDays(calendar, after, 1);
}

/** The number of working days in (from, to]; none when `to` is not later. */
export function workingDaysBetween(calendar: Calendar, from: Day, to: Day): number {
  if (to <= from) return 0;
  return rankAt(calendar, ordinalOf(to)) - rankAt(calendar, ordinalOf(from));
}

/**
 * The last day of a period of calendar days, moved off a rest day to the first day after that is none
 * (民法典 art. 203 ¶1, 民事诉讼法 art. 85 ¶3). A weekend day worked by notice is no rest day (AMB-21).
 */
export function rollForward(calendar: Calendar, on: Day): Day {
  return isWorkingDay(calendar, on) ? on : nextWorkingDay(calendar, on);
}

/** What a day is, and by which notice. */
export function describeDay(calendar: Calendar, on: Day): DayDescription {
  return describeDayAfter(calendar, on, 0);
}

/** What the day n days later is, and by which notice. */
export function describeDayAfter(calendar: Calendar, from: Day, n: number): DayDescription {
  const found = calendar.days[ordinalOf(from) + n];
  if (found === undefined) throw new NoCalendar(addDays(from, n));
  return found;
}

/** Whether the day lies in a year without a State Council notice. */
export function isProvisional(calendar: Calendar, on: Day): boolean {
  return calendar.provisionalYears.has(yearOf(on));
}

/** One year of the calendar, for a page or a preview of a notice. */
export function calendarYear(calendar: Calendar, year: number): CalendarYear {
  const first = day(`${year}-01-01`);
  const last = day(`${year}-12-31`);
  const decided = [...calendar.decisions].filter(([on]) => on >= first && on <= last).toSorted(byDay);
  return {
    year,
    provisional: isProvisional(calendar, first),
    notices: calendar.notices.filter((notice) => notice.year === year).map((notice) => notice.documentNo),
    workingDays: workingDaysBetween(calendar, first, last) + (isWorkingDay(calendar, first) ? 1 : 0),
    daysOff: decided.filter(([, decision]) => !decision.working).map(([on]) => on),
    makeUpWorkdays: decided.filter(([, decision]) => decision.working).map(([on]) => on),
  };
}

function descriptionOf(on: Day, decision: Decision | undefined, provisional: boolean): DayDescription {
  if (decision === undefined) {
    const weekend = isWeekend(on);
    return { day: on, working: !weekend, kind: weekend ? 'WEEKEND' : 'WORKDAY', provisional };
  }
  const { working, festival, documentNo: notice } = decision;
  return { day: on, working, kind: working ? 'MAKE_UP_WORKDAY' : 'HOLIDAY', festival, notice, provisional };
}

function decideNotice(decisions: Map<Day, Decision>, notice: HolidayNotice): void {
  const { documentNo } = notice;
  for (const { name: festival, off, worked } of notice.holidays) {
    for (const on of daysOf(off)) decide(decisions, on, { working: false, festival, documentNo });
    for (const on of worked) decide(decisions, day(on), { working: true, festival, documentNo });
  }
}

function decideFestivals(decisions: Map<Day, Decision>, year: MovableFestivals): void {
  for (const { festival, span } of statutoryFestivals(year)) {
    for (const on of daysOf(span))
      decide(decisions, on, { working: false, festival, documentNo: festivalLaw });
  }
}

function decide(decisions: Map<Day, Decision>, on: Day, decision: Decision): void {
  if (on >= firstDay && on <= lastDay) decisions.set(on, decision);
}

function isWeekend(on: Day): boolean {
  return weekdayOf(on) > 5;
}

/** The place of a day among the days of the calendar, by a table of months: every count begins with it. */
function ordinalOf(on: Day): number {
  const { year, month, dayOfMonth } = partsOf(on);
  const first = firstOfMonth[(year - firstYear) * 12 + month - 1];
  if (first === undefined) throw new NoCalendar(on);
  return first + dayOfMonth - 1;
}

function worksAt(calendar: Calendar, ordinal: number): boolean {
  return rankAt(calendar, ordinal) > (ordinal === 0 ? 0 : rankAt(calendar, ordinal - 1));
}

function rankAt(calendar: Calendar, ordinal: number): number {
  return calendar.rank[ordinal] ?? 0;
}

function byDay([a]: readonly [Day, Decision], [b]: readonly [Day, Decision]): number {
  return a < b ? -1 : 1;
}
