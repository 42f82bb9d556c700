import { type Calendar, isWorkingDay } from './calendar.ts';
import type { Day } from './day.ts';
import { daysOf } from './day-span.ts';
import { movableFestivals, statutoryFestivals } from './notices/festivals.ts';

export interface FestivalWorked {
  readonly festival: string;
  readonly on: Day;
}

/**
 * 法定节日未放假: statutory festivals that the calendar has as working days. A notice may move days off, but hardly these:
 * whoever loads it is warned of a slip.
 * @returns in the order of the law; empty for years whose festivals are not shipped as data (before 2027)
 */
export function festivalsWorked(calendar: Calendar, year: number): readonly FestivalWorked[] {
  const festivals = movableFestivals.find((movable) => movable.year === year);
  if (festivals === undefined) return [];
  return statutoryFestivals(festivals).flatMap(({ festival, span }) =>
    daysOf(span)
      .filter((on) => isWorkingDay(calendar, on))
      .map((on) => ({ festival, on })),
  );
}
