import { describe, expect, it } from '@jest/globals';
import { shippedCalendar } from '../../src/calendar/calendar.ts';
import { day } from '../../src/calendar/day.ts';
import { calculateDeadlines } from '../../src/statute/deadlines.ts';
import type { ClockFact } from '../../src/statute/facts.ts';
import { ask, on, received } from './ask.ts';
import { deadlines, type RuleRow } from './rule-row.ts';

const fee: readonly RuleRow[] = [
  [
    'paid on the last day: the period begins again (AMB-15)',
    [
      received('2026-03-02'),
      on('FEE_NOTICE_SENT', '2026-03-18'),
      on('FEE_NOTICE_SERVED', '2026-03-20'),
      on('FEE_PAID', '2026-04-20'),
    ],
    { warnings: [], ...deadlines({ PAYMENT_DUE: '2026-04-20', REPLY_DUE: '2026-05-20' }) },
  ],
  [
    'paid a day late: no restart, and the case may still lapse',
    [
      received('2026-03-02'),
      on('FEE_NOTICE_SENT', '2026-03-18'),
      on('FEE_NOTICE_SERVED', '2026-03-20'),
      on('FEE_PAID', '2026-04-21'),
    ],
    { warnings: ['LATE_PAYMENT'], mayLapseFrom: '2026-04-21', ...deadlines({ REPLY_DUE: '2026-03-30' }) },
  ],
  [
    'a notice after the reply was due has no effect',
    [
      received('2026-03-02'),
      on('FEE_NOTICE_SENT', '2026-03-31'),
      on('FEE_NOTICE_SERVED', '2026-03-31'),
      on('FEE_PAID', '2026-04-02'),
    ],
    { warnings: ['LATE_FEE_NOTICE'], ...deadlines({ REPLY_DUE: '2026-03-30' }) },
  ],
  [
    'the law of the day of receipt: the fee measures do not reach an application of 2020',
    [received('2020-12-28'), on('FEE_NOTICE_SENT', '2021-01-04')],
    { warnings: ['FEE_MEASURES_NOT_IN_FORCE'] },
  ],
  [
    'before the fee measures of 2021 a fee notice sets no term',
    [
      received('2020-09-01'),
      on('FEE_NOTICE_SENT', '2020-09-10'),
      on('FEE_NOTICE_SERVED', '2020-09-10'),
      on('FEE_PAID', '2020-09-15'),
    ],
    {
      warnings: ['FEE_MEASURES_NOT_IN_FORCE'],
      deadlines: { CORRECTION_NOTICE_DUE: '2020-09-10', REPLY_DUE: '2020-09-28' },
    },
  ],
];

describe('fee', () => {
  it.each(fee)('%s', (_rule, facts, expected) => {
    expect(ask(facts)).toMatchObject(expected);
  });
});

/** The format of worked cases has no review of a fee; the case tells the clock of it. */
describe('a fee notice given in time, its amount changed on 2026-04-13, after the reply was due on 2026-03-30', () => {
  const changed: readonly ClockFact[] = [
    { fact: 'RECEIVED', channel: 'IN_PERSON', on: day('2026-03-02') },
    { fact: 'FEE_NOTICE_SENT', on: day('2026-03-18'), changedOn: day('2026-04-13') },
  ];
  const itsService: ClockFact = { fact: 'FEE_NOTICE_SERVED', on: day('2026-04-15') };

  it.each<readonly [string, readonly ClockFact[], object]>([
    [
      'AMB-32: the term runs from the change',
      changed,
      {
        warnings: ['TERM_RUNS_FROM_SENDING'],
        mayLapseFrom: '2026-05-14',
        deadlines: { PAYMENT_DUE: '2026-05-13', REPLY_DUE: '2026-03-30' },
      },
    ],
    [
      'AMB-32: and from its service, once it is served',
      [...changed, itsService],
      { warnings: [], mayLapseFrom: '2026-05-18', deadlines: { PAYMENT_DUE: '2026-05-15' } },
    ],
    [
      'AMB-32: paid on 2026-04-20, the period begins again',
      [...changed, itsService, { fact: 'FEE_PAID', on: day('2026-04-20') }],
      { warnings: [], deadlines: { REPLY_DUE: '2026-05-20' } },
    ],
  ])('%s', (_, facts, expected) => {
    expect(calculateDeadlines(shippedCalendar(), facts, day('2026-04-20'))).toMatchObject(expected);
  });
});
