import fc from 'fast-check';
import { shippedCalendar } from '../../src/calendar/calendar.ts';
import { addDays, day, dayFromNumber, dayNumber } from '../../src/calendar/day.ts';
import type { Day } from '../../src/calendar/day.ts';
import { calculateDeadlines, reckonCase } from '../../src/statute/deadlines.ts';
import { consultees } from '../../src/statute/facts.ts';
import type { ClockFact, Fact } from '../../src/statute/facts.ts';
import { contradictionIn } from '../../src/statute/history.ts';

const calendar = shippedCalendar();

/** One step of a handling: what, how many days after the step before, or on the very last day of the term it has. */
interface Step {
  readonly what: 'CONSULT' | 'CORRECT' | 'EXTEND' | 'FEE' | 'DEFER' | 'REASONS';
  readonly wait: number;
  readonly onTheLastDay: boolean;
  readonly consultee: Fact<'CONSULTATION_SENT'>['with'];
  readonly answered: boolean;
  readonly delivered: boolean;
  readonly transit: number;
  readonly takes: number;
  readonly workingDays: number;
}

export type Ending = 'REPLY_SENT' | 'REPLY_SERVED' | 'WITHDRAWN' | 'LAPSED';

const anyStep: fc.Arbitrary<Step> = fc.record({
  what: fc.constantFrom('CONSULT', 'CONSULT', 'CONSULT', 'CORRECT', 'EXTEND', 'FEE', 'DEFER', 'REASONS'),
  wait: fc.oneof(fc.nat(3), fc.nat(12)),
  onTheLastDay: fc.nat(3).map((roll) => roll === 0),
  consultee: fc.constantFrom(...consultees),
  answered: fc.boolean(),
  delivered: fc.boolean(),
  transit: fc.nat(4),
  takes: fc.nat(30),
  workingDays: fc.integer({ min: 1, max: 20 }),
});

/** Receipts from the 2007 text on, notices and provisional years alike, as far as a long case still ends in the calendar. */
export const anyReceipt: fc.Arbitrary<Day> = fc
  .integer({ min: dayNumber(day('2018-01-02')), max: dayNumber(day('2034-12-31')) })
  .map(dayFromNumber);

/**
 * Histories that can have happened, in lawful and in odd orders: consultations that overlap, a correction that comes
 * while one is out, an extension on the last day or after it, a fee paid on the last day of its term, a deferral.
 */
export const openHistories: fc.Arbitrary<readonly ClockFact[]> = fc
  .tuple(anyReceipt, fc.array(anyStep, { maxLength: 7 }))
  .map(([receivedOn, steps]) => historyOf(receivedOn, steps));

/** The same, ended by a reply, a withdrawal or a lapse. */
export const closedHistories: fc.Arbitrary<readonly ClockFact[]> = fc
  .tuple(
    openHistories,
    fc.nat(40),
    fc.constantFrom<Ending>('REPLY_SENT', 'REPLY_SERVED', 'WITHDRAWN', 'LAPSED'),
  )
  .map(([facts, later, ending]) => [...facts, endingOn(addDays(lastDayOf(facts), later), ending)]);

/** The last day on which something happened. */
export function lastDayOf(facts: readonly ClockFact[]): Day {
  return facts.reduce((last, { on }) => (on > last ? on : last), day('2018-01-01'));
}

/** Whether the facts can have happened, and the calendar reaches to the end of them. */
export function canHaveHappened(facts: readonly ClockFact[]): boolean {
  if (contradictionIn(facts.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)))) return false;
  return reckonCase(calendar, facts, lastDayOf(facts)).contradiction === undefined;
}

function historyOf(receivedOn: Day, steps: readonly Step[]): readonly ClockFact[] {
  let facts: readonly ClockFact[] = [{ fact: 'RECEIVED', channel: 'IN_PERSON', on: receivedOn }];
  let now = receivedOn;
  for (const [index, step] of steps.entries()) {
    const due = dueOf(facts);
    now = step.onTheLastDay && due > now ? due : addDays(now, step.wait);
    const further = [...facts, ...factsOf(step, `c${index}`, now, facts)];
    if (canHaveHappened(further)) facts = further;
  }
  return facts;
}

function factsOf(step: Step, ref: string, on: Day, before: readonly ClockFact[]): readonly ClockFact[] {
  const { workingDays, takes } = step;
  switch (step.what) {
    case 'CONSULT':
      return consultationOf(step, ref, on);
    case 'CORRECT': {
      const notice: ClockFact = {
        fact: 'CORRECTION_NOTICE_SENT',
        on,
        servedOn: addDays(on, step.transit),
        override: true,
      };
      const { CORRECTION_DUE: due } = deadlinesOf([...before, notice]);
      const last = step.onTheLastDay && due !== undefined ? due : addDays(on, step.transit + takes);
      const answer: ClockFact = { fact: 'CORRECTION_RECEIVED', channel: 'FAX', on: last };
      return step.answered ? [notice, answer] : [notice];
    }
    case 'EXTEND':
      return [{ fact: 'EXTENSION_NOTIFIED', on, workingDays }];
    case 'FEE': {
      const served: readonly ClockFact[] = [
        { fact: 'FEE_NOTICE_SENT', on },
        { fact: 'FEE_NOTICE_SERVED', on: addDays(on, step.transit) },
      ];
      const { PAYMENT_DUE: due } = deadlinesOf([...before, ...served]);
      const last = step.onTheLastDay && due !== undefined ? due : addDays(on, step.transit + takes);
      return step.answered ? [...served, { fact: 'FEE_PAID', on: last }] : served;
    }
    case 'DEFER':
      return [{ fact: 'DEFERRAL_NOTIFIED', on, until: addDays(dueOf(before), takes) }];
    case 'REASONS':
      return [
        { fact: 'REASONS_REQUESTED', on },
        { fact: 'REASONS_GIVEN', on: addDays(on, takes) },
      ];
  }
}

function consultationOf(step: Step, ref: string, on: Day): readonly ClockFact[] {
  const facts: ClockFact[] = [{ fact: 'CONSULTATION_SENT', ref, with: step.consultee, on }];
  const arrived = addDays(on, step.transit);
  if (step.delivered) facts.push({ fact: 'CONSULTATION_DELIVERED', ref, on: arrived });
  if (step.answered) facts.push({ fact: 'CONSULTATION_ANSWERED', ref, on: addDays(arrived, step.takes) });
  return facts;
}

function endingOn(on: Day, ending: Ending): ClockFact {
  switch (ending) {
    case 'REPLY_SENT':
      return { fact: ending, on, by: 'POST' };
    case 'REPLY_SERVED':
      return { fact: ending, on, ground: 'PROVIDED' };
    case 'WITHDRAWN':
    case 'LAPSED':
      return { fact: ending, on };
  }
}

function dueOf(facts: readonly ClockFact[]): Day {
  return deadlinesOf(facts).REPLY_DUE ?? lastDayOf(facts);
}

/** None where the facts are no history: what is built on them is left out then. */
function deadlinesOf(facts: readonly ClockFact[]) {
  if (!canHaveHappened(facts)) return {};
  return calculateDeadlines(calendar, facts, lastDayOf(facts)).deadlines;
}
