import { describe, expect, it } from '@jest/globals';
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
  received,
} from './ask.ts';
import { deadlines, type RuleRow } from './rule-row.ts';

const extension: readonly RuleRow[] = [
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

const deferral: readonly RuleRow[] = [
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

describe('extension', () => {
  it.each(extension)('%s', (_rule, facts, expected) => {
    expect(ask(facts)).toMatchObject(expected);
  });
});

describe('deferral', () => {
  it.each(deferral)('%s', (_rule, facts, expected) => {
    expect(ask(facts)).toMatchObject(expected);
  });
});
