import { describe, expect, it } from '@jest/globals';
import { shippedCalendar } from '../../src/calendar/calendar.ts';
import { day } from '../../src/calendar/day.ts';
import { calculateDeadlines } from '../../src/statute/deadlines.ts';
import type { ClockFact } from '../../src/statute/facts.ts';
import {
  answered,
  ask,
  consulted,
  corrected,
  correctionNotice,
  deferred,
  delivered,
  extended,
  on,
  posted,
  received,
  served,
} from './ask.ts';
import type { RawFact } from './ask.ts';

type Row = readonly [rule: string, facts: readonly RawFact[], expected: Readonly<Record<string, unknown>>];

function deadlines(expected: Readonly<Record<string, string>>): Readonly<Record<string, unknown>> {
  return { deadlines: expect.objectContaining(expected) };
}

const receipt: readonly Row[] = [
  [
    'art. 30: received 2026-02-12 → notice due 2026-02-28 (a make-up Saturday)',
    [received('2026-02-12')],
    deadlines({ CORRECTION_NOTICE_DUE: '2026-02-28', REPLY_DUE: '2026-03-18' }),
  ],
  [
    'art. 33: received before Labour Day, 2026-04-30 → reply due 2026-06-01',
    [received('2026-04-30')],
    deadlines({ CORRECTION_NOTICE_DUE: '2026-05-13', REPLY_DUE: '2026-06-01' }),
  ],
  [
    'art. 31: the platform confirms at once (AMB-5): submitted Saturday 22:10, received Saturday',
    [{ fact: 'SUBMITTED', channel: 'INTERNET', at: '2026-03-07T22:10:00+08:00', confirmation: 'AUTO' }],
    {
      receivedOn: '2026-03-07',
      ...deadlines({ CORRECTION_NOTICE_DUE: '2026-03-17', REPLY_DUE: '2026-04-03' }),
    },
  ],
  [
    'art. 31: 16:30 in London is past midnight in Shanghai: the next day',
    [{ fact: 'SUBMITTED', channel: 'INTERNET', at: '2026-03-08T16:30:00Z', confirmation: 'AUTO' }],
    { receivedOn: '2026-03-09', ...deadlines({ REPLY_DUE: '2026-04-07' }) },
  ],
  [
    'art. 31: a fax the agency has not confirmed is not received, and no clock runs',
    [{ fact: 'SUBMITTED', channel: 'FAX', at: '2026-03-07T22:10:00+08:00', confirmation: 'AGENCY' }],
    { deadlines: {}, warnings: [] },
  ],
];

const correction: readonly Row[] = [
  [
    'art. 30: corrected after the term (2026-03-31): restarts, and says so',
    [
      received('2026-03-02'),
      correctionNotice('2026-03-09', { servedOn: '2026-03-10' }),
      corrected('2026-04-02'),
    ],
    {
      warnings: ['LATE_CORRECTION_ACCEPTED'],
      ...deadlines({ CORRECTION_DUE: '2026-03-31', REPLY_DUE: '2026-05-06' }),
    },
  ],
  [
    'art. 30: corrected on the last day of the term',
    [
      received('2026-03-02'),
      correctionNotice('2026-03-09', { servedOn: '2026-03-10' }),
      corrected('2026-03-31'),
    ],
    { warnings: [], ...deadlines({ REPLY_DUE: '2026-04-29' }) },
  ],
  [
    'art. 30: noticed, served and corrected at the window on one day',
    [
      received('2026-03-02'),
      correctionNotice('2026-03-06', { servedOn: '2026-03-06' }),
      corrected('2026-03-06'),
    ],
    { warnings: [], ...deadlines({ REPLY_DUE: '2026-04-03' }) },
  ],
  [
    'AMB-6: the notice may set another term',
    [received('2026-03-02'), correctionNotice('2026-03-06', { servedOn: '2026-03-10', termWorkingDays: 7 })],
    { mayLapseFrom: '2026-03-20', ...deadlines({ CORRECTION_DUE: '2026-03-19' }) },
  ],
  [
    'art. 30: lapsed on the first day it may',
    [
      received('2026-04-14'),
      correctionNotice('2026-04-17', { servedOn: '2026-04-20' }),
      on('LAPSED', '2026-05-14'),
    ],
    { warnings: [], mayLapseFrom: '2026-05-14' },
  ],
  [
    'AMB-3: corrected after a late notice: no restart',
    [received('2026-05-06'), correctionNotice('2026-05-15'), corrected('2026-05-20')],
    { warnings: ['LATE_CORRECTION_NOTICE'], ...deadlines({ REPLY_DUE: '2026-06-02' }) },
  ],
  [
    'art. 30: the term runs from sending while service is not known, and the answer says so',
    [received('2026-03-02'), correctionNotice('2026-03-06')],
    {
      warnings: ['TERM_RUNS_FROM_SENDING'],
      mayLapseFrom: '2026-03-30',
      ...deadlines({ CORRECTION_DUE: '2026-03-27' }),
    },
  ],
  [
    'art. 30: after a correction the seven days run anew',
    [received('2026-03-02'), correctionNotice('2026-03-06'), corrected('2026-03-16')],
    { warnings: [], ...deadlines({ CORRECTION_NOTICE_DUE: '2026-03-25', REPLY_DUE: '2026-04-14' }) },
  ],
  [
    'AMB-2: a second notice is judged by the new seven days, and a late one does not restart',
    [
      received('2026-03-02'),
      correctionNotice('2026-03-06'),
      corrected('2026-03-16'),
      correctionNotice('2026-03-26', { override: true }),
      corrected('2026-04-03'),
    ],
    {
      warnings: ['LATE_CORRECTION_NOTICE', 'SECOND_CORRECTION_NOTICE'],
      ...deadlines({ REPLY_DUE: '2026-04-14' }),
    },
  ],
  [
    'art. 30: lapsed before the term ended',
    [
      received('2026-04-14'),
      correctionNotice('2026-04-17', { servedOn: '2026-04-20' }),
      on('LAPSED', '2026-05-13'),
    ],
    { warnings: ['LAPSED_BEFORE_TERM_ENDED'], mayLapseFrom: '2026-05-14' },
  ],
];

const consultation: readonly Row[] = [
  [
    'art. 33 ¶3: two letters sent on one day are one suspension',
    [
      received('2026-03-02'),
      consulted('a', '2026-03-10'),
      consulted('b', '2026-03-10'),
      answered('a', '2026-03-13'),
      answered('b', '2026-03-20'),
    ],
    { excludedWorkingDays: 8, ...deadlines({ REPLY_DUE: '2026-04-10' }) },
  ],
  [
    'art. 32: a delivered letter is projected to its fifteenth working day, nothing is open',
    [received('2026-03-02'), consulted('a', '2026-03-10'), delivered('a', '2026-03-12')],
    {
      excludedWorkingDays: 17,
      ...deadlines({ 'CONSULTATION_REPLY_DUE:a': '2026-04-02', REPLY_DUE: '2026-04-23' }),
    },
  ],
  [
    'another organ has no term: its answer ends the suspension, its delivery sets no date',
    [
      received('2026-03-02'),
      consulted('a', '2026-03-10', 'OTHER_AGENCY'),
      delivered('a', '2026-03-11'),
      answered('a', '2026-04-30'),
    ],
    {
      excludedWorkingDays: 36,
      deadlines: { CORRECTION_NOTICE_DUE: '2026-03-11', REPLY_DUE: '2026-05-22' },
    },
  ],
  [
    'a letter sent after a withdrawal moves nothing',
    [received('2026-03-02'), on('WITHDRAWN', '2026-03-10'), consulted('a', '2026-03-12')],
    { excludedWorkingDays: 0, ...deadlines({ REPLY_DUE: '2026-03-30' }) },
  ],
  [
    'asked on no day, and today long past: up to the last fact',
    [received('2026-03-02'), consulted('a', '2026-03-10'), on('REASONS_REQUESTED', '2026-03-12')],
    { open: ['a'], excludedWorkingDays: 2, ...deadlines({ REPLY_DUE: '2026-04-01' }) },
  ],
  [
    'a letter sent after the reply was due moves nothing',
    [received('2026-03-02'), consulted('a', '2026-03-31'), answered('a', '2026-04-10')],
    {
      warnings: ['CONSULTATION_AFTER_EXPIRY'],
      excludedWorkingDays: 0,
      ...deadlines({ REPLY_DUE: '2026-03-30' }),
    },
  ],
];

const extension: readonly Row[] = [
  [
    'art. 33 ¶2: on the last day, by one day',
    [received('2026-03-02'), extended('2026-03-30', 1)],
    { warnings: [], ...deadlines({ REPLY_DUE: '2026-03-31' }) },
  ],
  [
    'art. 33 ¶2: a day late',
    [received('2026-03-02'), extended('2026-03-31', 20)],
    { warnings: ['EXTENSION_AFTER_EXPIRY'], ...deadlines({ REPLY_DUE: '2026-03-30' }) },
  ],
  [
    'a restart spends the extension; one more may be decided in the new period',
    [
      received('2026-03-02'),
      extended('2026-03-05', 10),
      correctionNotice('2026-03-06'),
      corrected('2026-03-16'),
      extended('2026-04-14', 5),
    ],
    { warnings: [], ...deadlines({ REPLY_DUE: '2026-04-21' }) },
  ],
  [
    'judged as known on its day: the letter was still out on 2026-04-08, so the extension was in time',
    [
      received('2026-03-02'),
      consulted('a', '2026-03-10'),
      extended('2026-04-08', 10),
      delivered('a', '2026-04-09'),
      answered('a', '2026-04-10'),
    ],
    { warnings: [], ...deadlines({ REPLY_DUE: '2026-05-18' }) },
  ],
];

const fee: readonly Row[] = [
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

const deferral: readonly Row[] = [
  [
    'art. 35: told in time, the reply is due on the day told',
    [
      received('2026-03-02'),
      on('REASONS_REQUESTED', '2026-03-09'),
      on('REASONS_GIVEN', '2026-03-16'),
      deferred('2026-03-30', '2026-06-30'),
    ],
    { warnings: [], ...deadlines({ REPLY_DUE: '2026-06-30' }) },
  ],
  [
    'AMB-10: the clock runs while reasons are awaited',
    [received('2026-03-02'), on('REASONS_REQUESTED', '2026-03-09'), on('REASONS_GIVEN', '2026-03-27')],
    { warnings: [], ...deadlines({ REPLY_DUE: '2026-03-30' }) },
  ],
  [
    'art. 35: told that the due day itself is kept',
    [received('2026-03-02'), deferred('2026-03-10', '2026-03-30')],
    { warnings: [], ...deadlines({ REPLY_DUE: '2026-03-30' }) },
  ],
  [
    'art. 35: told a day late',
    [received('2026-03-02'), deferred('2026-03-31', '2026-06-30')],
    { warnings: ['DEFERRAL_AFTER_EXPIRY'], ...deadlines({ REPLY_DUE: '2026-03-30' }) },
  ],
  [
    'a restart spends a deferral',
    [
      received('2026-03-02'),
      correctionNotice('2026-03-06'),
      deferred('2026-03-09', '2026-08-31'),
      corrected('2026-03-16'),
    ],
    { warnings: [], ...deadlines({ REPLY_DUE: '2026-04-14' }) },
  ],
];

const text2007: readonly Row[] = [
  [
    '15 working days across Spring Festival, and no term for a correction notice',
    [received('2018-02-08')],
    { deadlines: { REPLY_DUE: '2018-03-06' } },
  ],
  [
    'the last day of the 2007 text keeps its law after 2019-05-15',
    [received('2019-05-14'), extended('2019-06-04', 15)],
    { warnings: [], deadlines: { REPLY_DUE: '2019-06-26' } },
  ],
  [
    'a correction does not restart, a second notice needs no override, and nothing lapses',
    [
      received('2018-04-02'),
      correctionNotice('2018-04-20'),
      corrected('2018-04-23'),
      correctionNotice('2018-04-23'),
    ],
    { warnings: [], deadlines: { REPLY_DUE: '2018-04-24' } },
  ],
  [
    'art. 24 ¶3: the time a third party takes does not count, and it has no term',
    [
      received('2018-04-02'),
      consulted('a', '2018-04-09'),
      delivered('a', '2018-04-10'),
      answered('a', '2018-04-20'),
    ],
    { excludedWorkingDays: 9, deadlines: { REPLY_DUE: '2018-05-08' } },
  ],
  [
    'art. 24 ¶3: the time another organ takes counts',
    [received('2018-04-02'), consulted('a', '2018-04-09', 'OTHER_AGENCY'), answered('a', '2018-04-20')],
    { deadlines: { REPLY_DUE: '2018-04-24' } },
  ],
  [
    'art. 35 is of 2019',
    [received('2018-04-02'), deferred('2018-04-10', '2018-06-01')],
    { warnings: ['DEFERRAL_NOT_IN_FORCE'], deadlines: { REPLY_DUE: '2018-04-24' } },
  ],
];

describe.each([
  ['receipt', receipt],
  ['correction', correction],
  ['consultation', consultation],
  ['extension', extension],
  ['fee', fee],
  ['deferral', deferral],
  ['the 2007 text', text2007],
])('%s', (_, rows) => {
  it.each(rows)('%s', (_rule, facts, expected) => {
    expect(ask(facts)).toMatchObject(expected);
  });
});

describe('a consultation whose end is not known (settled by the day of asking)', () => {
  it.each([
    ['a letter not yet delivered', [consulted('a', '2026-03-10')], '2026-03-27', '2026-04-17'],
    [
      'another organ',
      [consulted('a', '2026-03-10', 'OTHER_AGENCY'), delivered('a', '2026-03-11')],
      '2026-03-27',
      '2026-04-17',
    ],
    ['asked later, the reply is due later', [consulted('a', '2026-03-10')], '2026-05-15', '2026-06-04'],
  ] as const)('%s, asked on %s', (_, facts, asOf, due) => {
    const answer = ask([received('2026-03-02'), ...facts], asOf);
    expect(answer).toMatchObject({ open: ['a'], ...deadlines({ REPLY_DUE: due }) });
    expect(answer.reconsiderationFirst).toBeUndefined();
  });

  it('stops with the reply', () => {
    const answer = ask(
      [received('2026-03-02'), consulted('a', '2026-03-10'), posted('2026-03-27')],
      '2026-09-01',
    );
    expect(answer).toMatchObject({ repliedInTime: true, ...deadlines({ REPLY_DUE: '2026-04-17' }) });
    expect(answer.open).toBeUndefined();
  });
});

describe('in time or late: the day of posting', () => {
  it.each([
    ['posted on the last day, served later', [posted('2026-03-30'), served('2026-04-02', 'PROVIDED')], true],
    ['posted a day late', [posted('2026-03-31')], false],
    ['posted in time, and once more later', [posted('2026-03-30'), posted('2026-04-02')], true],
    ['only the service is known, and it was in time', [served('2026-03-30', 'PROVIDED')], true],
    ['only the service is known, and it was later: not known', [served('2026-04-02', 'PROVIDED')], undefined],
    ['nothing sent', [], undefined],
    [
      'sent at an instant of the last evening',
      [{ fact: 'REPLY_SENT', by: 'ELECTRONIC', at: '2026-03-30T23:59:59+08:00' }],
      true,
    ],
    [
      'sent a minute past midnight',
      [{ fact: 'REPLY_SENT', by: 'ELECTRONIC', at: '2026-03-31T00:01:00+08:00' }],
      false,
    ],
  ] as const)('%s → %p', (_, facts, inTime) => {
    expect(ask([received('2026-03-02'), ...facts]).repliedInTime).toBe(inTime);
  });

  it('after a quashing the new reply is judged by its own term (AMB-11)', () => {
    const history = [received('2026-03-02'), posted('2026-03-30'), on('REDO_ORDERED', '2026-07-06')];
    expect(ask(history).repliedInTime).toBeUndefined();
    expect(ask([...history, posted('2026-08-03')]).repliedInTime).toBe(true);
    expect(ask([...history, posted('2026-08-04')]).repliedInTime).toBe(false);
  });
});

describe('facts are put in clock order', () => {
  it('and those of one day keep the order given, wherever they stand in the file', () => {
    const opening = [received('2026-03-02'), correctionNotice('2026-03-06')];
    const before = ask([extended('2026-03-16', 10), corrected('2026-03-16'), ...opening]);
    const after = ask([corrected('2026-03-16'), extended('2026-03-16', 10), ...opening]);
    expect([before.deadlines.REPLY_DUE, after.deadlines.REPLY_DUE]).toEqual(['2026-04-14', '2026-04-28']);
  });

  it('out of order in the file, by date', () => {
    const facts = [received('2026-03-02'), correctionNotice('2026-03-06'), corrected('2026-03-16')];
    expect(ask(facts.toReversed())).toEqual(ask(facts));
  });

  it('on one day, in the order given: an extension before the correction is spent by it, one after stays', () => {
    const opening = [received('2026-03-02'), correctionNotice('2026-03-06')];
    const before = ask([...opening, extended('2026-03-16', 10), corrected('2026-03-16')]);
    const after = ask([...opening, corrected('2026-03-16'), extended('2026-03-16', 10)]);
    expect([before.deadlines.REPLY_DUE, after.deadlines.REPLY_DUE]).toEqual(['2026-04-14', '2026-04-28']);
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
