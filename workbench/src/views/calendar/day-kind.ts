import type { CalendarYear } from './calendar.ts';

export type DayKind = 'WORKDAY' | 'WEEKEND' | 'HOLIDAY' | 'MAKE_UP_WORKDAY';

/** Monday is 0. */
export function weekdayOf(day: string): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** `2026-02-28` and 1 as `2026-03-01`. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** What a day of the year is. */
export function dayKind({ daysOff, makeUpWorkdays }: CalendarYear, day: string): DayKind {
  if (daysOff.includes(day)) return 'HOLIDAY';
  if (makeUpWorkdays.includes(day)) return 'MAKE_UP_WORKDAY';
  return weekdayOf(day) > 4 ? 'WEEKEND' : 'WORKDAY';
}
