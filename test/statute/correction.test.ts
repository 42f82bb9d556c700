import { describe, expect, it } from '@jest/globals';
import { ask, corrected, correctionNotice, on, received } from './ask.ts';
import { deadlines, type RuleRow } from './rule-row.ts';

const correction: readonly RuleRow[] = [
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

describe('correction', () => {
  it.each(correction)('%s', (_rule, facts, expected) => {
    expect(ask(facts)).toMatchObject(expected);
  });
});
