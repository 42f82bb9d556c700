import { type Calendar, type DayDescription, describeDay, differingDays } from './calendar.ts';
import { type Day, day } from './day.ts';

/** A day that becomes a working day, or ceases to be one. */
export interface DayChange {
  readonly on: Day;
  readonly before: DayDescription;
  readonly after: DayDescription;
}

export interface CalendarDifference {
  readonly days: readonly DayChange[];
  /** Years that are no longer provisional. */
  readonly yearsAnnounced: readonly number[];
  /** Years that are provisional again: their notice was replaced by one for another year. */
  readonly yearsReopened: readonly number[];
}

/** What a change of notices does to the calendar, day by day. */
export function calendarDifference(before: Calendar, after: Calendar): CalendarDifference {
  return {
    days: differingDays(before, after).map((on) => ({
      on,
      before: describeDay(before, on),
      after: describeDay(after, on),
    })),
    yearsAnnounced: [...before.provisionalYears].filter((year) => !after.provisionalYears.has(year)),
    yearsReopened: [...after.provisionalYears].filter((year) => !before.provisionalYears.has(year)),
  };
}

/** The first and the last day on which calendars differ. */
export interface Reach {
  readonly first: Day;
  readonly last: Day;
}

/** From the first working day that changes to the last; nothing when none does. */
export function reachOfDays({ days }: CalendarDifference): Reach | undefined {
  const [first] = days;
  const last = days.at(-1);
  return first && last && { first: first.on, last: last.on };
}

/** The same, with the years that become final or provisional. A term that ends before it or begins after it is untouched. */
export function reachOf(difference: CalendarDifference): Reach | undefined {
  const years = [...difference.yearsAnnounced, ...difference.yearsReopened];
  const reaches = years.map((year) => ({ first: day(`${year}-01-01`), last: day(`${year}-12-31`) }));
  const ofDays = reachOfDays(difference);
  return unitedReach(ofDays ? [...reaches, ofDays] : reaches);
}

export function unitedReach(reaches: readonly Reach[]): Reach | undefined {
  if (reaches.length === 0) return undefined;
  return reaches.reduce((one, other) => ({
    first: one.first < other.first ? one.first : other.first,
    last: one.last > other.last ? one.last : other.last,
  }));
}
