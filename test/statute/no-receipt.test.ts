import { describe, expect, it } from '@jest/globals';
import { shippedCalendar } from '../../src/calendar/calendar.ts';
import { day } from '../../src/calendar/day.ts';
import { calculateDeadlines } from '../../src/statute/deadlines.ts';
import type { ClockFact } from '../../src/statute/facts.ts';
import type { Readings } from '../../src/statute/readings.ts';
import {
  ask,
  consulted,
  corrected,
  correctionNotice,
  deferred,
  delivered,
  extended,
  on,
  posted,
  type RawFact,
  readAs,
} from './ask.ts';

type Row = readonly [
  what: string,
  facts: readonly RawFact[],
  deadlines: Readonly<Record<string, string>>,
  readings?: Readings,
];

describe('an application whose day of receipt is not known', () => {
  const rows: readonly Row[] = [
    ['has no reply to extend', [extended('2026-03-20', 10)], {}],
    ['has no reply to defer', [deferred('2026-03-10', '2026-04-20')], {}],
    [
      'may be asked for its reasons',
      [on('REASONS_REQUESTED', '2026-03-10'), on('REASONS_GIVEN', '2026-03-16')],
      {},
    ],
    [
      'a third party has its term all the same',
      [consulted('a', '2026-03-10'), delivered('a', '2026-03-11')],
      { 'CONSULTATION_REPLY_DUE:a': '2026-04-01' },
    ],
    [
      'another organ has none, read to suspend or not',
      [consulted('a', '2026-03-10', 'OTHER_AGENCY')],
      {},
      readAs('AMB-7.2', 'NOT_EXCLUDED'),
    ],
    [
      'art. 30: the correction begins the period, and with it the seven days',
      [correctionNotice('2026-03-06'), corrected('2026-03-16')],
      { CORRECTION_NOTICE_DUE: '2026-03-25', CORRECTION_DUE: '2026-03-27', REPLY_DUE: '2026-04-14' },
    ],
    [
      'AMB-2: nor does a second correction begin it, where it does not restart',
      [
        correctionNotice('2026-03-06'),
        correctionNotice('2026-03-09', { override: true }),
        corrected('2026-03-16'),
      ],
      { CORRECTION_DUE: '2026-03-30' },
      readAs('AMB-2', 'DOES_NOT_RESTART'),
    ],
    [
      'fee measures: the payment begins the period',
      [on('FEE_NOTICE_SENT', '2026-03-09'), on('FEE_PAID', '2026-03-16')],
      { PAYMENT_DUE: '2026-04-07', REPLY_DUE: '2026-04-14' },
    ],
  ];

  const named = rows.map(([what, facts, deadlines, readings]) => ({ what, facts, deadlines, readings }));
  it.each(named)('$what', ({ facts, deadlines, readings }) => {
    expect(ask(facts, undefined, readings).deadlines).toEqual(deadlines);
  });

  it('a reply is neither in time nor late', () => {
    expect(ask([posted('2026-03-20')]).repliedInTime).toBeUndefined();
  });

  it('a point is read as on the day the period began', () => {
    const facts = [correctionNotice('2026-03-06'), corrected('2026-03-16'), extended('2026-03-25', 10)];
    expect(ask(facts).explanations.REPLY_DUE?.taken.map(({ reading, value }) => [reading, value])).toEqual([
      ['AMB-20', 'ONCE'],
    ]);
  });
});

describe('an answer whose letter is not on file moves nothing', () => {
  it.each<readonly [string, ClockFact]>([
    ['a correction', { fact: 'CORRECTION_RECEIVED', on: day('2026-03-16'), channel: 'IN_PERSON' }],
    ['a delivery', { fact: 'CONSULTATION_DELIVERED', on: day('2026-03-16'), ref: 'a' }],
    ['an opinion', { fact: 'CONSULTATION_ANSWERED', on: day('2026-03-16'), ref: 'a' }],
    ['the service of a fee notice', { fact: 'FEE_NOTICE_SERVED', on: day('2026-03-16') }],
    ['a payment', { fact: 'FEE_PAID', on: day('2026-03-16') }],
  ])('%s', (_, fact) => {
    const received = { fact: 'RECEIVED', on: day('2026-03-02'), channel: 'IN_PERSON' } as const;
    expect(calculateDeadlines(shippedCalendar(), [received, fact], day('2026-03-16'))).toEqual({
      deadlines: { CORRECTION_NOTICE_DUE: '2026-03-11', REPLY_DUE: '2026-03-30' },
      warnings: [],
      receivedOn: '2026-03-02',
    });
  });
});
