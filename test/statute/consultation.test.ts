import { describe, expect, it } from '@jest/globals';
import { answered, ask, consulted, delivered, on, posted, received } from './ask.ts';
import { deadlines, type RuleRow } from './rule-row.ts';

const consultation: readonly RuleRow[] = [
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

describe('consultation', () => {
  it.each(consultation)('%s', (_rule, facts, expected) => {
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
