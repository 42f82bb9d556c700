import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addWorkingDays, calendarFrom, isWorkingDay, shippedCalendar } from '../../src/calendar/calendar.ts';
import { addDays, day, dayFromNumber, dayNumber } from '../../src/calendar/day.ts';
import type { Day } from '../../src/calendar/day.ts';
import type { HolidayNotice } from '../../src/calendar/notice.ts';
import { shippedNotices } from '../../src/calendar/notices/shipped.ts';
import { answerCase } from '../../src/statute/answer.ts';
import { periodEnd, replyDue, restart, start } from '../../src/statute/clock.ts';
import type { Suspension } from '../../src/statute/clock.ts';
import { calculateDeadlines } from '../../src/statute/deadlines.ts';
import { explainDeadlines } from '../../src/statute/explanation.ts';
import type { ClockFact } from '../../src/statute/facts.ts';
import { entryOn, replyTerm } from '../../src/statute/parameters.ts';
import { parseClockFacts } from '../../src/statute/parse-facts.ts';

const calendar = shippedCalendar();
const anyReceipt = fc
  .integer({ min: dayNumber(day('2019-05-15')), max: dayNumber(day('2034-12-31')) })
  .map(dayFromNumber);

/** Consultations of a case, each by its days from receipt: sent, and then answered or delivered. */
const anyConsultations = fc.array(
  fc.record({
    sentAfter: fc.integer({ min: 0, max: 25 }),
    takes: fc.integer({ min: 0, max: 30 }),
    fate: fc.constantFrom('ANSWERED', 'DELIVERED'),
  }),
  { maxLength: 5 },
);
const anyExtension = fc.option(fc.integer({ min: 1, max: 20 }), { nil: undefined });

type Consultations = typeof anyConsultations extends fc.Arbitrary<infer Value> ? Value : never;

function history(receivedOn: Day, consultations: Consultations, extension: number | undefined): ClockFact[] {
  const facts: ClockFact[] = [{ fact: 'RECEIVED', channel: 'IN_PERSON', on: receivedOn }];
  if (extension !== undefined)
    facts.push({ fact: 'EXTENSION_NOTIFIED', on: receivedOn, workingDays: extension });
  for (const [index, { sentAfter, takes, fate }] of consultations.entries()) {
    const ref = `c${index}`;
    const sentOn = addDays(receivedOn, sentAfter);
    facts.push({ fact: 'CONSULTATION_SENT', ref, with: 'THIRD_PARTY', on: sentOn });
    facts.push({ fact: `CONSULTATION_${fate}`, ref, on: addDays(sentOn, takes) } as ClockFact);
  }
  return facts;
}

/** Silence plays no part: asked on the last day of the facts. */
function dueOf(facts: readonly ClockFact[]): Day {
  const asOf = facts.reduce((last, { on }) => (on > last ? on : last), day('2018-01-01'));
  const due = calculateDeadlines(calendar, facts, asOf).deadlines.REPLY_DUE;
  if (due === undefined) throw new Error('no reply is due');
  return due;
}

describe('laws of the reply clock', () => {
  it('a later receipt never has an earlier due date', () => {
    fc.assert(
      fc.property(anyReceipt, fc.nat(40), anyExtension, (on, later, extension) => {
        expect(dueOf(history(on, [], extension)) <= dueOf(history(addDays(on, later), [], extension))).toBe(
          true,
        );
      }),
    );
  });

  it('a reply is never due on a rest day', () => {
    fc.assert(
      fc.property(anyReceipt, anyConsultations, anyExtension, (on, consultations, extension) => {
        expect(isWorkingDay(calendar, dueOf(history(on, consultations, extension)))).toBe(true);
      }),
    );
  });

  it('an extension adds exactly its working days', () => {
    fc.assert(
      fc.property(anyReceipt, fc.integer({ min: 1, max: 20 }), (on, extension) => {
        expect(dueOf(history(on, [], extension))).toBe(
          addWorkingDays(calendar, dueOf(history(on, [], undefined)), extension),
        );
      }),
    );
  });

  it('a consultation never brings the due date forward', () => {
    fc.assert(
      fc.property(anyReceipt, anyConsultations, anyExtension, (on, consultations, extension) => {
        expect(
          dueOf(history(on, consultations, extension)) >=
            dueOf(history(on, consultations.slice(1), extension)),
        ).toBe(true);
      }),
    );
  });

  it('the due date is the n-th working day in no suspension, however they overlap', () => {
    fc.assert(
      fc.property(anyReceipt, fc.array(fc.tuple(fc.nat(40), fc.nat(30)), { maxLength: 6 }), (on, spans) => {
        const suspensions: Suspension[] = spans
          .map(([later, length], index) => ({
            ref: `c${index}`,
            after: addDays(on, later),
            endsOn: addDays(on, later + length),
          }))
          .toSorted((a, b) => (a.after < b.after ? -1 : a.after > b.after ? 1 : 0));
        let walked = on;
        for (let left = 20; left > 0;) {
          walked = addDays(walked, 1);
          const excluded = suspensions.some(({ after, endsOn }) => walked > after && walked <= endsOn);
          if (isWorkingDay(calendar, walked) && !excluded) left--;
        }
        expect(periodEnd(calendar, start(on, entryOn(replyTerm, on)), suspensions)).toBe(walked);
      }),
    );
  });

  it('a restart forgets all that came before it', () => {
    fc.assert(
      fc.property(
        anyReceipt,
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 20 }),
        (on, later, workingDays) => {
          const fresh = start(on, entryOn(replyTerm, on));
          const used = {
            ...fresh,
            extension: { workingDays, effective: true },
            deferredUntil: addDays(on, 200),
          };
          const again = addDays(on, later);
          const spent: Suspension = { ref: 'a', after: on, endsOn: again };
          const restarted = restart(used, again, { instrument: 'REGULATION', article: 30 });
          expect(replyDue(calendar, restarted, [spent])).toBe(addWorkingDays(calendar, again, 20));
        },
      ),
    );
  });

  it('the order of the facts in the file does not matter, except on one day', () => {
    fc.assert(
      fc.property(
        anyReceipt.chain((on) =>
          fc
            .tuple(anyConsultations, anyExtension)
            .map(([consultations, extension]) => history(on, consultations, extension))
            .chain((facts) =>
              fc.tuple(fc.constant(facts), fc.shuffledSubarray(facts, { minLength: facts.length })),
            ),
        ),
        ([facts, shuffled]) => {
          const sameDay = new Set(facts.map(({ on }) => on)).size < facts.length;
          fc.pre(!sameDay);
          expect(dueOf(shuffled)).toBe(dueOf(facts));
        },
      ),
    );
  });

  it('recounting day by day ends where the lookup ended', () => {
    fc.assert(
      fc.property(anyReceipt, anyConsultations, anyExtension, (on, consultations, extension) => {
        const facts = history(on, consultations, extension);
        const asOf = addDays(on, 400);
        const { deadlines } = calculateDeadlines(calendar, facts, asOf);
        const explanations = explainDeadlines(calendar, facts, asOf);
        const recounted = Object.entries(explanations).map(([name, one]) => [name, one?.days.at(-1)?.day]);
        expect(Object.fromEntries(recounted)).toEqual(deadlines);
      }),
      { numRuns: 50 },
    );
  });
});

describe('a provisional year', () => {
  it('makes the answer provisional also where only the beginning of the count lies in it', () => {
    const notice2028: HolidayNotice = {
      documentNo: '国办发明电〔2027〕99号',
      year: 2028,
      scope: 'NATIONAL',
      numberKnownFrom: 'READ',
      holidays: [{ name: '元旦', off: '2028-01-01', worked: [] }],
    };
    const gap = calendarFrom(shippedNotices, [notice2028]);
    const answer = calculateDeadlines(gap, history(day('2027-12-24'), [], undefined), day('2027-12-24'));
    expect(Object.values(answer.deadlines).map((due) => due?.slice(0, 4))).toEqual(['2028', '2028']);
    expect(answer.provisional).toBe(true);
  });
});

describe('whatever it is asked, it answers', () => {
  it('reads any value as facts or as problems', () => {
    fc.assert(fc.property(fc.anything(), (value) => typeof parseClockFacts(value).ok === 'boolean'));
  });

  it('answers any value as a case', () => {
    const anyFact = fc.record(
      {
        fact: fc.constantFrom(
          'RECEIVED',
          'CORRECTION_NOTICE_SENT',
          'CORRECTION_RECEIVED',
          'FEE_NOTICE_SENT',
          'FEE_PAID',
          'LAPSED',
        ),
        channel: fc.constantFrom('IN_PERSON', 'FAX'),
        on: fc.oneof(anyReceipt, fc.string()),
      },
      { requiredKeys: ['fact', 'on'] },
    );
    const anyCase = fc.oneof(fc.jsonValue(), fc.record({ id: fc.string(), facts: fc.array(anyFact) }));
    fc.assert(
      fc.property(anyCase, (value) => {
        const answer = answerCase(value, calendar, day('2026-11-23'));
        expect('error' in answer || 'deadlines' in answer).toBe(true);
      }),
    );
  });
});
