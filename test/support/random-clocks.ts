import fc from 'fast-check';
import { type Calendar, calendarFrom, shippedCalendar } from '../../src/calendar/calendar.ts';
import { addDays, type Day, day, weekdayOf, yearOf } from '../../src/calendar/day.ts';
import type { HolidayNotice } from '../../src/calendar/notice.ts';
import { shippedNotices } from '../../src/calendar/notices/shipped.ts';
import type { Fact } from '../../src/case-file/facts.ts';
import { aCaseFile, type CaseFileBuilder } from './builders.ts';

/** One roll of the dice: what happens next, how many days after the last, and a day further on where one is needed. */
interface Roll {
  readonly kind: (typeof kinds)[number];
  readonly days: number;
  readonly ref: 'a' | 'b' | 'c';
  readonly further: number;
}

const kinds = [
  'CORRECTION_NOTICE_SENT',
  'CORRECTION_NOTICE_SERVED',
  'CORRECTION_RECEIVED',
  'CONSULTATION_SENT',
  'CONSULTATION_DELIVERED',
  'CONSULTATION_ANSWERED',
  'EXTENSION_NOTIFIED',
  'DEFERRAL_NOTIFIED',
  'FEE_NOTICE_SENT',
  'FEE_PAID',
  'REPLY_SENT',
  'REDO_ORDERED',
] as const;

const rolls: fc.Arbitrary<readonly Roll[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(...kinds),
    days: fc.oneof(fc.nat({ max: 4 }), fc.nat({ max: 25 })),
    ref: fc.constantFrom('a', 'b', 'c'),
    further: fc.nat({ max: 60 }),
  }),
  { maxLength: 12 },
);

/** Cases with every kind of clock: corrections, consultations, extensions, deferrals, fees, replies, new answers ordered. */
export const clockedCases: fc.Arbitrary<CaseFileBuilder> = fc
  .record({ receivedOn: fc.nat({ max: 330 }), rolls })
  .map(({ receivedOn, rolls: rolled }) =>
    rolled.reduce(
      next,
      aCaseFile()
        .receivedAtWindow(addDays(day('2026-01-05'), receivedOn))
        .registered(),
    ),
  );

/** What the law does not know stays in the journal, without effect. */
function next(told: CaseFileBuilder, roll: Roll): CaseFileBuilder {
  return told.and(factOf(roll, addDays(told.file().lastStepOn, roll.days)));
}

function factOf({ kind, ref, further }: Roll, on: Day): Fact {
  const letter = { documentNo: '清湖自然资〔2026〕1号', by: 'POST' } as const;
  switch (kind) {
    case 'CORRECTION_NOTICE_SENT':
      return {
        fact: kind,
        on,
        ...letter,
        items: [],
        termWorkingDays: 1 + (further % 20),
        override: { reason: '再次补正' },
      };
    case 'CORRECTION_NOTICE_SERVED':
      return { fact: kind, on, evidence: { kind: 'IN_WORDS', text: '本人签收' } };
    case 'CORRECTION_RECEIVED':
      return { fact: kind, on, channel: 'IN_PERSON', description: '地块批复' };
    case 'CONSULTATION_SENT':
      return {
        fact: kind,
        on,
        ...letter,
        ref,
        with: further % 3 === 0 ? 'OTHER_AGENCY' : 'THIRD_PARTY',
        ground: 'TRADE_SECRET',
        party: { name: '清湖县某公司', isOrganization: true },
        question: '是否同意公开',
        shown: '地块征收补偿安置方案',
        applicantTold: true,
      };
    case 'CONSULTATION_DELIVERED':
      return { fact: kind, on, ref, evidence: { kind: 'IN_WORDS', text: '签收' } };
    case 'CONSULTATION_ANSWERED':
      return { fact: kind, on, ref, opinion: 'AGREES', text: '同意' };
    case 'EXTENSION_NOTIFIED':
      return {
        fact: kind,
        on,
        ...letter,
        workingDays: 1 + (further % 20),
        reason: '需要检索',
        approverId: 'x',
      };
    case 'DEFERRAL_NOTIFIED':
      return { fact: kind, on, ...letter, until: addDays(on, further), reason: '申请数量过多' };
    case 'FEE_NOTICE_SENT':
      return { fact: kind, on, ...letter, basis: { tariff: 'PAGES', pages: 300 }, amountInFen: 20_000 };
    case 'FEE_PAID':
      return { fact: kind, on, amountInFen: 20_000, receiptNo: '1' };
    case 'REPLY_SENT':
      return { fact: kind, on, by: 'POST' };
    case 'REDO_ORDERED': {
      const until = further % 2 === 0 ? { until: addDays(on, further) } : {};
      return {
        fact: kind,
        on,
        orderedBy: 'COURT',
        decisionNo: '（2026）清行初1号',
        quashedFor: 'SUBSTANCE',
        ...until,
      };
    }
  }
}

/** The festivals of 2027 as the shipped calendar has them, announced: what was provisional is final, and no day changes. */
const announced2027: HolidayNotice = {
  documentNo: '国办发明电〔2026〕1号',
  year: 2027,
  scope: 'NATIONAL',
  numberKnownFrom: 'READ',
  holidays: [...shippedCalendar().decisions]
    .filter(([on]) => yearOf(on) === 2027)
    .map(([off, { festival: name }]) => ({ name, off, worked: [] })),
};

/** Calendars that say otherwise than the shipped one on some days strictly after a day: off, or a weekend day worked. */
export function calendarsChangedAfter(on: Day): fc.Arbitrary<Calendar> {
  return fc.array(fc.integer({ min: 1, max: 150 }), { minLength: 1, maxLength: 20 }).map((offsets) => {
    const days = [...new Set(offsets)].map((offset) => addDays(on, offset));
    const notices = days.map((one): HolidayNotice => ({
      documentNo: `清防汛〔2026〕${one}号`,
      year: yearOf(one),
      scope: 'LOCAL',
      numberKnownFrom: 'READ',
      holidays: [
        weekdayOf(one) > 5
          ? { name: '调休', off: addDays(one, 1), worked: [one] }
          : { name: '停工', off: one, worked: [] },
      ],
    }));
    const reaches2027 = days.some((one) => yearOf(one) === 2027);
    return calendarFrom(shippedNotices, [...(reaches2027 ? [announced2027] : []), ...notices]);
  });
}
