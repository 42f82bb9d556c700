import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { shippedCalendar } from '../../src/calendar/calendar.ts';
import { calendarDifference, reachOf } from '../../src/calendar/calendar-difference.ts';
import { type Day, day } from '../../src/calendar/day.ts';
import { recounted } from '../../src/case-file/clock-columns.ts';
import { deadlinesOf } from '../../src/case-file/deadlines.ts';
import { type CaseRow, rowOf } from '../../src/case-file/row.ts';
import { lawUnder } from '../../src/statute/law.ts';
import { aCaseFile, type CaseFileBuilder } from '../support/builders.ts';
import { calendarsChangedAfter, clockedCases } from '../support/random-clocks.ts';

const calendar = shippedCalendar();

function dueColumns(row: CaseRow) {
  const { correctionNoticeDueOn, correctionDueOn, paymentDueOn, replyDueOn, provisional } = row;
  return { correctionNoticeDueOn, correctionDueOn, paymentDueOn, replyDueOn, provisional };
}

describe('what the due days of a case are counted from', () => {
  const received = aCaseFile().receivedAtWindow('2026-11-02').registered();
  const letter = { documentNo: '清湖自然资〔2026〕1号', by: 'POST' } as const;
  function consulted(told: CaseFileBuilder, on: Day): CaseFileBuilder {
    return told.and({
      fact: 'CONSULTATION_SENT',
      on,
      ...letter,
      ref: 'a',
      with: 'THIRD_PARTY',
      ground: 'TRADE_SECRET',
      party: { name: '清湖县某公司', isOrganization: true },
      question: '是否同意公开',
      shown: '地块征收补偿安置方案',
      applicantTold: true,
    });
  }
  const outAndDelivered = consulted(received, day('2026-11-04')).and({
    fact: 'CONSULTATION_DELIVERED',
    on: day('2026-11-06'),
    ref: 'a',
    evidence: { kind: 'IN_WORDS', text: '签收' },
  });

  it.each([
    ['art. 33 ¶2: received 2026-11-02', received, '2026-11-02', 20, undefined, undefined, '2026-11-30'],
    [
      'art. 30: a correction on 2026-11-20 begins the period anew',
      received.correctionNoticeSent('2026-11-04').correctionReceived('2026-11-20'),
      '2026-11-20',
      20,
      undefined,
      undefined,
      '2026-12-18',
    ],
    [
      'art. 33 ¶2: extended by ten',
      received.and({
        fact: 'EXTENSION_NOTIFIED',
        on: day('2026-11-20'),
        ...letter,
        workingDays: 10,
        reason: '需要检索',
        approverId: 'x',
      }),
      '2026-11-02',
      30,
      undefined,
      undefined,
      '2026-12-14',
    ],
    [
      'art. 33 ¶3: a consultation answered on its sixth day',
      outAndDelivered.and({
        fact: 'CONSULTATION_ANSWERED',
        on: day('2026-11-12'),
        ref: 'a',
        opinion: 'AGREES',
        text: '同意',
      }),
      '2026-11-02',
      20,
      '2026-11-04..2026-11-12',
      undefined,
      '2026-12-08',
    ],
    [
      'art. 32: a consultation still out, to its fifteenth working day from delivery',
      outAndDelivered,
      '2026-11-02',
      20,
      '2026-11-04..2026-11-06+15',
      undefined,
      '2026-12-23',
    ],
    [
      'art. 35: deferred to 2027-01-15',
      received.and({
        fact: 'DEFERRAL_NOTIFIED',
        on: day('2026-11-20'),
        ...letter,
        until: day('2027-01-15'),
        reason: '申请数量过多',
      }),
      '2026-11-02',
      20,
      undefined,
      '2027-01-15',
      '2027-01-15',
    ],
    [
      'AMB-11: quashed, the new answer within twenty working days of service',
      received.sent('2026-11-20').and({
        fact: 'REDO_ORDERED',
        on: day('2026-12-01'),
        orderedBy: 'COURT',
        decisionNo: '1',
        quashedFor: 'SUBSTANCE',
      }),
      '2026-12-01',
      20,
      undefined,
      undefined,
      '2026-12-29',
    ],
    [
      'AMB-11: quashed, the new answer on the day that the decision set',
      received.sent('2026-11-20').and({
        fact: 'REDO_ORDERED',
        on: day('2026-12-01'),
        orderedBy: 'COURT',
        decisionNo: '1',
        quashedFor: 'SUBSTANCE',
        until: day('2026-12-10'),
      }),
      undefined,
      undefined,
      undefined,
      '2026-12-10',
      '2026-12-10',
    ],
  ])('%s', (_, told, replyFrom, replyWorkingDays, suspensions, replyFixedOn, replyDueOn) => {
    const row = rowOf(told.file(), calendar);
    expect({
      replyFrom: row.replyFrom,
      replyWorkingDays: row.replyWorkingDays,
      suspensions: row.suspensions,
      replyFixedOn: row.replyFixedOn,
      replyDueOn: row.replyDueOn,
    }).toEqual({ replyFrom, replyWorkingDays, suspensions, replyFixedOn, replyDueOn });
  });
});

describe('over random cases', () => {
  it('the due days of the row are those of the calculation', () => {
    fc.assert(
      fc.property(clockedCases, (told) => {
        const file = told.file();
        const row = rowOf(file, calendar);
        const { deadlines } = deadlinesOf(file, calendar, row.lastFactOn);
        expect(row.correctionNoticeDueOn).toBe(deadlines.CORRECTION_NOTICE_DUE);
        expect(row.correctionDueOn).toBe(deadlines.CORRECTION_DUE);
        expect(row.replyDueOn).toBe(
          file.redo ? (file.redo.until ?? deadlines.REDO_DUE) : deadlines.REPLY_DUE,
        );
      }),
      { numRuns: 500 },
    );
  });

  it('recounted from the columns with the same calendar, they are the same', () => {
    fc.assert(
      fc.property(clockedCases, (told) => {
        const row = rowOf(told.file(), calendar);
        expect(recounted(row, lawUnder(calendar))).toEqual(dueColumns(row));
      }),
      { numRuns: 300 },
    );
  });

  const changed = clockedCases.chain((told) =>
    fc.tuple(fc.constant(told), calendarsChangedAfter(rowOf(told.file(), calendar).lastFactOn)),
  );

  it('recounted from the columns when days after the last fact change, they are those of the journal', () => {
    let moved = 0;
    fc.assert(
      fc.property(changed, ([told, later]) => {
        const row = rowOf(told.file(), calendar);
        const folded = rowOf(told.file(), later);
        expect(recounted(row, lawUnder(later))).toEqual(dueColumns(folded));
        moved += folded.replyDueOn === row.replyDueOn ? 0 : 1;
      }),
      { numRuns: 300 },
    );
    expect(moved).toBeGreaterThan(30);
  });

  it('what ends before the change or begins after it stays as it is', () => {
    fc.assert(
      fc.property(changed, ([told, later]) => {
        const row = rowOf(told.file(), calendar);
        const reach = reachOf(calendarDifference(calendar, later));
        if (reach === undefined || reaches(row, reach.first, reach.last)) return;
        expect(recounted(row, lawUnder(later))).toEqual(dueColumns(row));
      }),
      { numRuns: 300 },
    );
  });
});

function reaches(row: CaseRow, first: Day, last: Day): boolean {
  const froms = [row.replyFrom, row.paymentFrom, row.correctionFrom, row.correctionNoticeFrom].filter(isDay);
  const dues = [row.replyDueOn, row.paymentDueOn, row.correctionDueOn, row.correctionNoticeDueOn].filter(
    isDay,
  );
  return froms.some((on) => on <= last) && dues.some((on) => on >= first);
}

function isDay(on: Day | undefined): on is Day {
  return on !== undefined;
}
