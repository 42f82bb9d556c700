import { describe, expect, it } from '@jest/globals';
import { shippedCalendar } from '../../src/calendar/calendar.ts';
import { day } from '../../src/calendar/day.ts';
import { dueDays, type RunningTerms } from '../../src/statute/running-terms.ts';

describe('a count that reaches 2027, whose holidays are not announced, is provisional', () => {
  const reaching = { from: day('2026-12-24'), workingDays: 7 };
  const before = { from: day('2026-12-14'), workingDays: 7 };

  // 1 January 2027 is a Friday.
  it.each<readonly [string, Omit<RunningTerms, 'awaitsApplicant'>, Readonly<Record<string, unknown>>]>([
    [
      'none of them',
      { correctionNotice: before, correction: before, payment: before },
      {
        correctionNoticeDue: '2026-12-23',
        correctionDue: '2026-12-23',
        paymentDue: '2026-12-23',
        provisional: false,
      },
    ],
    [
      'the correction notice',
      { correctionNotice: reaching, correction: before },
      { correctionNoticeDue: '2027-01-05', correctionDue: '2026-12-23', provisional: true },
    ],
    [
      'the correction',
      { correctionNotice: before, correction: reaching, payment: before },
      {
        correctionNoticeDue: '2026-12-23',
        correctionDue: '2027-01-05',
        paymentDue: '2026-12-23',
        provisional: true,
      },
    ],
    [
      'the payment',
      { correction: before, payment: reaching },
      { correctionDue: '2026-12-23', paymentDue: '2027-01-05', provisional: true },
    ],
    [
      'the reply',
      { correctionNotice: before, reply: { period: reaching, suspensions: [], open: false } },
      { correctionNoticeDue: '2026-12-23', replyDue: '2027-01-05', provisional: true },
    ],
    [
      'no count: a day set by a decision',
      { reply: { fixedOn: day('2027-01-12'), suspensions: [], open: false } },
      { replyDue: '2027-01-12', provisional: false },
    ],
  ])('%s', (_, terms, due) => {
    expect(dueDays(shippedCalendar(), { ...terms, awaitsApplicant: false })).toEqual(due);
  });
});
