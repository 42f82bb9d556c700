import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { shippedCalendar } from '../../src/calendar/calendar.ts';
import { addDays, day } from '../../src/calendar/day.ts';
import type { Day } from '../../src/calendar/day.ts';
import { answerCases } from '../../src/cli/deadlines.ts';
import { answerCase } from '../../src/statute/answer.ts';
import { calculateDeadlines } from '../../src/statute/deadlines.ts';
import { consultees } from '../../src/statute/facts.ts';
import type { ClockFact } from '../../src/statute/facts.ts';
import {
  anyReceipt,
  canHaveHappened,
  closedHistories,
  lastDayOf,
  openHistories,
} from './random-histories.ts';
import { isRestDay } from './second-calendar.ts';

const calendar = shippedCalendar();

function answer(facts: readonly ClockFact[], asOf: Day = lastDayOf(facts)) {
  return calculateDeadlines(calendar, facts, asOf);
}

function replyDue(facts: readonly ClockFact[]): Day {
  const due = answer(facts).deadlines.REPLY_DUE;
  if (due === undefined) throw new Error('no reply is due');
  return due;
}

const anyConsultation = fc.record({
  consultee: fc.constantFrom(...consultees),
  sentAfter: fc.nat(40),
  takes: fc.nat(30),
  answered: fc.boolean(),
});

const anyHistory = fc.oneof(openHistories, closedHistories);

describe('laws over random histories', () => {
  it('nothing is due on a rest day, but on the day an applicant was told (art. 35)', () => {
    fc.assert(
      fc.property(anyHistory, fc.nat(60), (facts, later) => {
        const told = facts.flatMap((fact) => (fact.fact === 'DEFERRAL_NOTIFIED' ? [fact.until] : []));
        const { deadlines } = answer(facts, addDays(lastDayOf(facts), later));
        const onRestDays = Object.values(deadlines).filter(
          (due) => due !== undefined && isRestDay(due) && !told.includes(due),
        );
        expect(onRestDays).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('art. 33 ¶3: one more consultation never brings the reply forward', () => {
    fc.assert(
      fc.property(openHistories, anyConsultation, (facts, { consultee, sentAfter, takes, answered }) => {
        const on = addDays(facts[0]?.on ?? day('2026-01-05'), sentAfter);
        const more: ClockFact[] = [
          ...facts,
          { fact: 'CONSULTATION_SENT', ref: 'one more', with: consultee, on },
        ];
        if (answered) more.push({ fact: 'CONSULTATION_ANSWERED', ref: 'one more', on: addDays(on, takes) });
        fc.pre(canHaveHappened(more));
        expect(replyDue(more) >= replyDue(facts)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('art. 33 ¶2: an extension never brings the reply forward', () => {
    fc.assert(
      fc.property(openHistories, fc.nat(60), fc.integer({ min: 1, max: 15 }), (facts, later, workingDays) => {
        const on = addDays(facts[0]?.on ?? day('2026-01-05'), later);
        const more: ClockFact[] = [...facts, { fact: 'EXTENSION_NOTIFIED', on, workingDays }];
        fc.pre(canHaveHappened(more));
        expect(replyDue(more) >= replyDue(facts)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('counting twice changes nothing, neither the answer nor the facts', () => {
    fc.assert(
      fc.property(anyHistory, (facts) => {
        const before = JSON.stringify(facts);
        const frozen = facts.map((fact) => Object.freeze(fact));
        expect(answer(frozen)).toEqual(answer(frozen));
        expect(JSON.stringify(facts)).toBe(before);
      }),
    );
  });

  it('the order of the facts in the file changes nothing, as long as each day keeps its own order', () => {
    fc.assert(
      fc.property(
        anyHistory.chain((facts) =>
          fc.tuple(
            fc.constant(facts),
            fc.shuffledSubarray([...facts], { minLength: facts.length, maxLength: facts.length }),
          ),
        ),
        ([facts, shuffled]) => {
          expect(answer(inOrderOfEachDay(shuffled, facts))).toEqual(answer(facts));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('a later day of asking never moves a case that has ended', () => {
    fc.assert(
      fc.property(closedHistories, fc.integer({ min: 1, max: 400 }), (facts, later) => {
        const asOf = lastDayOf(facts);
        fc.pre(addDays(asOf, later) <= '2036-12-31');
        expect(answer(facts, addDays(asOf, later))).toEqual(answer(facts, asOf));
      }),
      { numRuns: 200 },
    );
  });

  it('a later day of asking never brings the reply of an open case forward', () => {
    fc.assert(
      fc.property(openHistories, fc.nat(60), (facts, later) => {
        const { deadlines } = answer(facts, addDays(lastDayOf(facts), later));
        expect((deadlines.REPLY_DUE ?? '') >= replyDue(facts)).toBe(true);
      }),
    );
  });
});

describe('the command line', () => {
  const broken = fc.constantFrom<unknown>(
    { id: 'bad', facts: [{ fact: 'RECEIVED', channel: 'IN_PERSON', on: '2026-02-30' }] },
    { id: 'bad', facts: [{ fact: 'FEE_PAID', on: '2026-03-02' }] },
    { id: 'bad', facts: [{ fact: 'RECEIVED', channel: 'FAX', on: '2017-03-01' }] },
    { facts: [] },
    null,
    7,
  );
  const good = anyReceipt.map((on) => ({ id: on, facts: [{ fact: 'RECEIVED', channel: 'FAX', on }] }));

  it('gives every case its own answer, however many others cannot be answered', () => {
    const today = day('2026-11-23');
    fc.assert(
      fc.property(fc.array(fc.oneof(good, broken), { maxLength: 8 }), (cases) => {
        const { output, exitCode } = answerCases(JSON.stringify(cases), calendar, today);
        const alone = cases.map((one) => answerCase(one, calendar, today));
        expect(JSON.parse(output)).toEqual(JSON.parse(JSON.stringify(alone)));
        expect(exitCode).toBe(alone.some((one) => 'error' in one) ? 1 : 0);
      }),
      { numRuns: 50 },
    );
  });
});

/** The facts in the shuffled order of their days, those of one day in the order in which they were given. */
function inOrderOfEachDay(shuffled: readonly ClockFact[], given: readonly ClockFact[]): readonly ClockFact[] {
  const byDay = new Map<Day, ClockFact[]>();
  for (const fact of given) byDay.set(fact.on, [...(byDay.get(fact.on) ?? []), fact]);
  return shuffled.map((fact) => byDay.get(fact.on)?.shift() ?? fact);
}
