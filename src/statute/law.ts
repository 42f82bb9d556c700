import { calendarFrom } from '../calendar/calendar.ts';
import type { Calendar } from '../calendar/calendar.ts';
import { day } from '../calendar/day.ts';
import { readingOn, shippedReadings } from './readings.ts';
import type { Readings } from './readings.ts';

/** 适用的法: the calendar by which days are counted, and the readings by which the doubtful points of the law are decided. */
export interface Law extends Calendar {
  readonly readings: Readings;
}

/** The law last asked for of each calendar: every case of a day is counted under the same. */
const laws = new WeakMap<Calendar, Law>();

/** 适用的法: a calendar read so; where local orders to stop work are ignored, without them (AMB-24). */
export function lawUnder(calendar: Calendar, readings: Readings = shippedReadings): Law {
  const known = laws.get(calendar);
  if (known?.readings === readings) return known;
  const obeyed = calendar.notices.filter(
    ({ scope, issuedOn, year }) =>
      scope === 'NATIONAL' || readingOn(readings, 'AMB-24', day(issuedOn ?? `${year}-01-01`)) === 'OBEYED',
  );
  const counted = obeyed.length === calendar.notices.length ? calendar : calendarFrom(obeyed);
  const law = { ...counted, readings };
  laws.set(calendar, law);
  return law;
}
