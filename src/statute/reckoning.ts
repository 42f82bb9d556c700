import { yearOf } from '../calendar/day.ts';
import type { Day } from '../calendar/day.ts';
import { rollForward } from '../calendar/calendar.ts';
import type { Calendar } from '../calendar/calendar.ts';
import type { Citation } from './citation.ts';
import { endOfTerm, lastDayBeforeRolling } from './clock.ts';
import type { Clock, Suspension } from './clock.ts';
import type { Law } from './law.ts';
import type { DeadlineName } from './names.ts';
import type { Dated, Term } from './parameters.ts';
import type { Reading } from './reading.ts';

/**
 * 视为受理, 行政复议法 art. 30 (before 2024 art. 17): what stands for a day that is not on record, the last day of the term to
 * accept or, under the old law, the receipt of the application itself.
 */
export type Presumption = 'DEEMED_ACCEPTED_AFTER_TERM' | 'DEEMED_ACCEPTED_ON_RECEIPT';

/** 期限的计算, 民法典 arts. 201 to 203: one deadline with all that is needed to recount it day by day. */
export interface Reckoning {
  readonly name: DeadlineName;
  /** The day the term runs from, itself not counted. */
  readonly startedOn: Day;
  /** The day it runs from is not on record: how it was inferred. */
  readonly presumed?: Presumption;
  /** The day whose law governs: the receipt for the reply, the start of the term for all else. */
  readonly governedOn: Day;
  readonly term: Term;
  readonly due: Day;
  readonly basis: readonly Citation[];
  readonly readings: readonly Reading[];
  readonly suspensions: readonly Suspension[];
  /** Art. 35: the day told to the applicant, where it decides. */
  readonly deferredUntil?: Day;
  /** Of a reply period: its clock, and the refs of consultations that nothing yet ends. */
  readonly clock?: Clock;
  readonly open?: readonly string[];
}

const none: readonly Suspension[] = [];

/** 计算期限, 民法典 arts. 201 to 203: a deadline that is the end of one term. */
export function reckon(
  law: Law,
  name: DeadlineName,
  startedOn: Day,
  { basis, readings }: Pick<Dated<unknown>, 'basis' | 'readings'>,
  term: Term,
): Reckoning {
  return reckoned(name, startedOn, { basis, readings }, term, endOfTerm(law, startedOn, term));
}

/** 计算期限, 民法典 arts. 201 to 203: as {@link reckon}, of a term whose last day is known already. */
export function reckoned(
  name: DeadlineName,
  startedOn: Day,
  { basis, readings }: Pick<Dated<unknown>, 'basis' | 'readings'>,
  term: Term,
  due: Day,
): Reckoning {
  return { name, startedOn, governedOn: startedOn, term, due, basis, readings, suspensions: none };
}

/** 暂定, 全国年节及纪念日放假办法 art. 2: the years of the count whose holidays the State Council has not announced. */
export function provisionalYearsIn(
  { provisionalYears }: Calendar,
  { startedOn, due }: Pick<Reckoning, 'startedOn' | 'due'>,
): readonly number[] {
  const [first, last] = [yearOf(startedOn), yearOf(due)];
  return [...provisionalYears].filter((year) => first <= year && year <= last).toSorted((a, b) => a - b);
}

/** 暂定, 全国年节及纪念日放假办法 art. 2: the count touches a year whose holidays the State Council has not announced. */
export function isProvisionalReckoning(
  calendar: Calendar,
  { startedOn, due }: Pick<Reckoning, 'startedOn' | 'due'>,
): boolean {
  const last = yearOf(due);
  for (let year = yearOf(startedOn); year < last; year++) {
    if (calendar.provisionalYears.has(year)) return true;
  }
  return calendar.provisionalYears.has(last);
}

/** 末日为调休上班日, 民法典 art. 203 ¶1: whether the period meets its end on a worked weekend day, so that AMB-21 decides. */
export function meetsMakeUpWorkday(calendar: Calendar, { term, startedOn }: Reckoning): boolean {
  if (term.unit === 'WORKING_DAYS') return false;
  const last = rollForward(calendar, lastDayBeforeRolling(startedOn, term));
  return calendar.decisions.get(last)?.working === true;
}

/** 末日为调休上班日, AMB-21: a period of calendar days ends on a worked weekend day and is not moved; some offices move it. */
export function endsOnMakeUpWorkday(calendar: Calendar, { term, due }: Reckoning): boolean {
  return term.unit !== 'WORKING_DAYS' && calendar.decisions.get(due)?.working === true;
}
