import { shippedCalendar } from '../../src/calendar/calendar.ts';
import { day } from '../../src/calendar/day.ts';
import { answerCase } from '../../src/statute/answer.ts';
import type { CaseAnswer, CaseError } from '../../src/statute/answer.ts';
import type { ClockFact } from '../../src/statute/facts.ts';
import { since } from '../../src/statute/parameters.ts';
import { parseClockFacts } from '../../src/statute/parse-facts.ts';
import { shippedReadings } from '../../src/statute/readings.ts';
import type { Readings, ReadingValue, SwitchableReading } from '../../src/statute/readings.ts';

export type RawFact = Readonly<Record<string, unknown>>;

/** A day before every fact of the tests: what depends on silence says its asOf. */
const today = day('2018-01-01');

/** Asks a case in the deadline format, and expects an answer. */
export function ask(facts: readonly RawFact[], asOf?: string, readings?: Readings): CaseAnswer {
  const answer = answerCase({ id: 'case', facts, ...(asOf && { asOf }) }, shippedCalendar(), today, readings);
  if ('error' in answer) throw new Error(JSON.stringify(answer.error));
  return answer;
}

/** Asks a case in the deadline format, and expects an error. */
export function askWrongly(value: unknown): CaseError['error'] {
  const answer = answerCase(value, shippedCalendar(), today);
  if (!('error' in answer)) throw new Error(`answered: ${JSON.stringify(answer.deadlines)}`);
  return answer.error;
}

/** The facts of a history that can have happened, in clock order. */
export function clockFacts(facts: readonly RawFact[]): readonly ClockFact[] {
  const parsed = parseClockFacts(facts);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.facts;
}

/** The shipped readings, with one doubtful point read otherwise as long as there has been a law. */
export function readAs<Point extends SwitchableReading>(point: Point, value: ReadingValue<Point>): Readings {
  return { ...shippedReadings, [point]: [since('REGULATION_2007', value, {})] };
}

export function received(on: string): RawFact {
  return { fact: 'RECEIVED', channel: 'IN_PERSON', on };
}

export function correctionNotice(on: string, more: RawFact = {}): RawFact {
  return { fact: 'CORRECTION_NOTICE_SENT', on, ...more };
}

export function corrected(on: string): RawFact {
  return { fact: 'CORRECTION_RECEIVED', channel: 'IN_PERSON', on };
}

export function consulted(ref: string, on: string, consultee = 'THIRD_PARTY'): RawFact {
  return { fact: 'CONSULTATION_SENT', ref, with: consultee, on };
}

export function delivered(ref: string, on: string): RawFact {
  return { fact: 'CONSULTATION_DELIVERED', ref, on };
}

export function answered(ref: string, on: string): RawFact {
  return { fact: 'CONSULTATION_ANSWERED', ref, on };
}

export function extended(on: string, workingDays: number): RawFact {
  return { fact: 'EXTENSION_NOTIFIED', on, workingDays };
}

export function deferred(on: string, until: string): RawFact {
  return { fact: 'DEFERRAL_NOTIFIED', on, until };
}

/** A fact with nothing but its date. */
export function on(fact: string, date: string): RawFact {
  return { fact, on: date };
}

export function posted(date: string): RawFact {
  return { fact: 'REPLY_SENT', by: 'POST', on: date };
}

export function served(date: string, ground: string, withheldUnder?: readonly number[]): RawFact {
  return { fact: 'REPLY_SERVED', on: date, ground, ...(withheldUnder && { withheldUnder }) };
}
