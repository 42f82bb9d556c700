import { addDays, addMonths } from '../calendar/day.ts';
import type { Day } from '../calendar/day.ts';
import {
  addWorkingDays,
  describeDay,
  nextWorkingDay,
  rollForward,
  workingDaysBetween,
} from '../calendar/calendar.ts';
import type { Calendar } from '../calendar/calendar.ts';
import type { Citation } from './citation.ts';
import { assertNever } from './assert-never.ts';
import type { Law } from './law.ts';
import type { Dated, Term } from './parameters.ts';
import type { Reading } from './reading.ts';
import { readingOn } from './readings.ts';

/** 答复期限之钟, art. 33: when the reply period began, how long it is, and what has been added to it. */
export interface Clock {
  readonly startedOn: Day;
  /** The reply term of the law in force on the day of receipt; a restart does not change the law. */
  readonly term: Dated<Term>;
  readonly extension: Extension | undefined;
  readonly deferredUntil: Day | undefined;
  /** The provision under which the period began again, where it did. */
  readonly restartedUnder: Citation | undefined;
  /** The doubtful points that decided the period, apart from its term and its suspensions. */
  readonly doubts: readonly Reading[];
}

/** 延长, art. 33 ¶2: the one extension of a period, or several read as one (AMB-20). */
export interface Extension {
  readonly workingDays: number;
  /** An extension notified after expiry spends the one there is, and adds nothing. */
  readonly effective: boolean;
}

/** 不计入期限的时间, art. 33 ¶3: the days in (after, endsOn] do not count (AMB-7). */
export interface Suspension {
  readonly ref: string;
  readonly after: Day;
  readonly endsOn: Day;
}

/** 起算, art. 33 ¶2: the period begins on the day of receipt, which is not counted. */
export function start(on: Day, term: Dated<Term>): Clock {
  return started(on, term, undefined, noDoubts);
}

const noDoubts: readonly Reading[] = [];

function started(on: Day, term: Dated<Term>, under: Citation | undefined, doubts: readonly Reading[]): Clock {
  return {
    startedOn: on,
    term,
    extension: undefined,
    deferredUntil: undefined,
    restartedUnder: under,
    doubts,
  };
}

/** 重新起算, art. 30 and the fee measures: a new period begins; what came before it, an extension too, is spent. */
export function restart(
  { term }: Clock,
  on: Day,
  under: Citation,
  doubts: readonly Reading[] = noDoubts,
): Clock {
  return started(on, term, under, doubts);
}

/** 延长, art. 33 ¶2: so many working days are added to the period; one that adds nothing decides nothing (AMB-20). */
export function extend(clock: Clock, extension: Extension): Clock {
  const { doubts } = clock;
  return { ...clock, extension, doubts: extension.effective ? withDoubts(doubts, extensionDoubts) : doubts };
}

/** 口径: the period is such because these doubtful points were read as they are. */
export function doubted(clock: Clock, doubts: readonly Reading[]): Clock {
  const all = withDoubts(clock.doubts, doubts);
  return all === clock.doubts ? clock : { ...clock, doubts: all };
}

const extensionDoubts: readonly Reading[] = ['AMB-20'];

function withDoubts(known: readonly Reading[], doubts: readonly Reading[]): readonly Reading[] {
  if (known.length === 0) return doubts.length === 0 ? known : doubts;
  const added = doubts.filter((doubt) => !known.includes(doubt));
  return added.length === 0 ? known : [...known, ...added];
}

/** 延迟答复, art. 35: the reply is due on the day told to the applicant, unless the period itself ends later. */
export function defer(clock: Clock, until: Day): Clock {
  return { ...clock, deferredUntil: until };
}

/**
 * 中止后的届满日, art. 33 ¶3: the n-th working day after the start that lies in no suspension; suspensions that overlap
 * are one (their union).
 * @param suspensions in the order of their beginning
 */
export function countedDay(
  calendar: Calendar,
  startedOn: Day,
  workingDays: number,
  suspensions: readonly Omit<Suspension, 'ref'>[],
): Day {
  let left = workingDays;
  let counted = startedOn;
  for (const { after, endsOn } of suspensions) {
    const before = workingDaysBetween(calendar, counted, after);
    if (left <= before) break;
    left -= before;
    if (endsOn > counted) counted = endsOn;
  }
  return addWorkingDays(calendar, counted, left);
}

/** 期间届满日, art. 33 ¶2 and ¶3: the end of the reply period, suspensions not counted. */
export function periodEnd(calendar: Calendar, clock: Clock, suspensions: readonly Suspension[]): Day {
  return countedDay(calendar, clock.startedOn, workingDaysOf(clock), suspensions);
}

/** 答复届满日, arts. 33 and 35: the end of the period, or the day of a deferral where that is later. */
export function replyDue(calendar: Calendar, clock: Clock, suspensions: readonly Suspension[]): Day {
  return orDeferred(clock, periodEnd(calendar, clock, suspensions));
}

/** 延迟答复, art. 35: the day told to the applicant, where the period ends before it. */
export function orDeferred({ deferredUntil }: Clock, end: Day): Day {
  return deferredUntil !== undefined && deferredUntil > end ? deferredUntil : end;
}

/** 期限长度, art. 33 ¶2: the working days of the period, an effective extension included. */
export function workingDaysOf(clock: Clock): number {
  return clock.term.value.length + (clock.extension?.effective ? clock.extension.workingDays : 0);
}

/** 工作日期间, arts. 30 to 34: the length of a term that the law counts in working days. @throws RangeError for another unit */
export function workingDaysIn({ length, unit }: Term): number {
  if (unit !== 'WORKING_DAYS') throw new RangeError(`a term in ${unit} is not counted in working days`);
  return length;
}

/**
 * 期间届满日, 民法典 arts. 201 to 203: the last day of a term; the first day is not counted, and a term of calendar days
 * or months does not end on a rest day.
 */
export function endOfTerm(law: Law, from: Day, term: Term): Day {
  switch (term.unit) {
    case 'WORKING_DAYS':
      return addWorkingDays(law, from, term.length);
    case 'CALENDAR_DAYS':
    case 'MONTHS':
      return offRestDays(law, from, lastDayBeforeRolling(from, term));
    default:
      return assertNever(term.unit);
  }
}

/** 民法典 art. 203 ¶1: off a rest day; a weekend day worked by notice is none, unless it is read as one (AMB-21). */
function offRestDays(law: Law, from: Day, last: Day): Day {
  let on = rollForward(law, last);
  if (readingOn(law.readings, 'AMB-21', from) === 'STAYS') return on;
  while (describeDay(law, on).kind === 'MAKE_UP_WORKDAY') on = nextWorkingDay(law, on);
  return on;
}

/** 期间最后一日, 民法典 arts. 201 and 202: the last day of a term of calendar days or months before any roll. */
export function lastDayBeforeRolling(from: Day, term: Term): Day {
  return term.unit === 'MONTHS' ? addMonths(from, term.length) : addDays(from, term.length);
}
