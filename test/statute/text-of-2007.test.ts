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
  received,
} from './ask.ts';
import type { RuleRow } from './rule-row.ts';

const text2007: readonly RuleRow[] = [
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

describe('the 2007 text', () => {
  it.each(text2007)('%s', (_rule, facts, expected) => {
    expect(ask(facts)).toMatchObject(expected);
  });
});
