import { describe, expect, it } from '@jest/globals';
import type { FactProblemCode } from '../../src/statute/fact-problems.ts';
import { parseClockFacts } from '../../src/statute/parse-facts.ts';
import {
  answered,
  askWrongly,
  consulted,
  correctionNotice,
  deferred,
  extended,
  on,
  posted,
  type RawFact,
  received,
  served,
} from './ask.ts';

function submitted(at: string, confirmation = 'AGENCY'): RawFact {
  return { fact: 'SUBMITTED', channel: 'INTERNET', at, confirmation };
}

function accepted(date: string, procedure = 'ORDINARY'): RawFact {
  return { fact: 'RECONSIDERATION_ACCEPTED', on: date, procedure };
}

describe('what can have happened', () => {
  it.each<readonly [string, readonly RawFact[]]>([
    ['a reply on the day of receipt', [received('2026-03-02'), posted('2026-03-02')]],
    [
      'withdrawn before it was received',
      [submitted('2026-03-07T22:10:00+08:00'), on('WITHDRAWN', '2026-03-08'), received('2026-03-09')],
    ],
    [
      'confirmed on Sunday, received on Monday',
      [
        submitted('2026-03-07T22:10:00+08:00'),
        { fact: 'CONFIRMED', at: '2026-03-08T09:00:00+08:00' },
        received('2026-03-09'),
      ],
    ],
    [
      'two letters, each answered on the day it was sent',
      [
        received('2026-03-02'),
        consulted('a', '2026-03-10'),
        answered('a', '2026-03-10'),
        consulted('b', '2026-03-11'),
        answered('b', '2026-03-11'),
      ],
    ],
    [
      'after a payment another fee notice',
      [
        received('2026-03-02'),
        on('FEE_NOTICE_SENT', '2026-03-03'),
        on('FEE_PAID', '2026-03-04'),
        on('FEE_NOTICE_SENT', '2026-03-05'),
        on('FEE_NOTICE_SERVED', '2026-03-06'),
      ],
    ],
    ['art. 35: deferred on a day to that very day', [deferred('2026-03-30', '2026-03-30')]],
    ['行政复议法 art. 53: the simplified procedure on its first day', [accepted('2024-01-01', 'SIMPLIFIED')]],
    [
      'applied for, accepted and decided on one day',
      [
        on('RECONSIDERATION_APPLIED', '2026-06-01'),
        accepted('2026-06-01'),
        on('RECONSIDERATION_DECISION_SERVED', '2026-06-01'),
      ],
    ],
    [
      'after a quashing the steps begin again: a reply sent on the day of the order, served once before',
      [served('2026-05-06', 'PROVIDED'), on('REDO_ORDERED', '2026-07-06'), posted('2026-07-06')],
    ],
    [
      'a second correction notice of an application received the day before art. 30',
      [received('2019-05-14'), correctionNotice('2019-05-20'), correctionNotice('2019-05-27')],
    ],
    [
      'art. 30: a second correction notice with the override of the head of the office',
      [
        received('2026-03-02'),
        correctionNotice('2026-03-06'),
        correctionNotice('2026-03-09', { override: true }),
      ],
    ],
  ])('%s', (_, facts) => {
    const parsed = parseClockFacts(facts);
    expect(parsed.ok ? [] : parsed.problems).toEqual([]);
  });
});

const article30 = '《政府信息公开条例》第三十条';
const article31 = '《政府信息公开条例》第三十一条';

type Row = readonly [
  what: string,
  facts: readonly RawFact[],
  code: FactProblemCode,
  path: string,
  article?: string,
];

describe('what cannot have happened, with the provision it offends', () => {
  const rows: readonly Row[] = [
    [
      'submitted twice',
      [submitted('2026-03-07T22:10:00+08:00'), submitted('2026-03-08T22:10:00+08:00')],
      'DUPLICATE_FACT',
      'facts[1].on',
      article31,
    ],
    [
      'received before it was submitted',
      [submitted('2026-03-09T09:00:00+08:00'), received('2026-03-08')],
      'STEP_OUT_OF_ORDER',
      'facts[1].on',
      article31,
    ],
    [
      'withdrawn before it was submitted',
      [submitted('2026-03-09T09:00:00+08:00'), on('WITHDRAWN', '2026-03-08')],
      'STEP_OUT_OF_ORDER',
      'facts[1].on',
    ],
    [
      'a reply served before it was sent, although it was quashed later',
      [posted('2026-03-20'), served('2026-03-19', 'PROVIDED'), on('REDO_ORDERED', '2026-07-06')],
      'STEP_OUT_OF_ORDER',
      'facts[1].on',
    ],
    [
      'a reconsideration corrected before it was applied for',
      [
        on('RECONSIDERATION_APPLIED', '2026-06-01'),
        on('RECONSIDERATION_CORRECTION_NOTICE_SERVED', '2026-05-29'),
      ],
      'STEP_OUT_OF_ORDER',
      'facts[1].on',
    ],
    [
      'a reconsideration accepted before it was applied for',
      [on('RECONSIDERATION_APPLIED', '2026-06-01'), accepted('2026-05-29')],
      'STEP_OUT_OF_ORDER',
      'facts[1].on',
    ],
    [
      'its copy received before it was applied for',
      [on('RECONSIDERATION_APPLIED', '2026-06-01'), on('RECONSIDERATION_COPY_RECEIVED', '2026-05-29')],
      'STEP_OUT_OF_ORDER',
      'facts[1].on',
    ],
    [
      'its copy received before it was accepted',
      [accepted('2026-06-10'), on('RECONSIDERATION_COPY_RECEIVED', '2026-06-09')],
      'STEP_OUT_OF_ORDER',
      'facts[1].on',
    ],
    [
      'a reconsideration decided before it was accepted',
      [accepted('2026-06-10'), on('RECONSIDERATION_DECISION_SERVED', '2026-06-09')],
      'STEP_OUT_OF_ORDER',
      'facts[1].on',
    ],
    [
      'art. 30 on its first day: a second correction notice without override',
      [received('2019-05-15'), correctionNotice('2019-05-20'), correctionNotice('2019-05-27')],
      'SECOND_CORRECTION_WITHOUT_OVERRIDE',
      'facts[2].on',
      article30,
    ],
    [
      'art. 31 on its first day: a second receipt',
      [received('2019-05-15'), received('2019-05-16')],
      'DUPLICATE_FACT',
      'facts[1].on',
      article31,
    ],
    [
      'a second withdrawal, of which the 2007 text says nothing either',
      [received('2018-04-02'), on('WITHDRAWN', '2018-04-03'), on('WITHDRAWN', '2018-04-04')],
      'DUPLICATE_FACT',
      'facts[2].on',
    ],
    [
      '2007 text art. 24 ¶2: 16 days, under the new text by then, of an application received under the old',
      [received('2019-05-14'), extended('2019-05-20', 16)],
      'EXTENSION_OVER_MAXIMUM',
      'facts[1].workingDays',
      '《政府信息公开条例（2007年）》第二十四条第二款',
    ],
    [
      'art. 33 ¶2: 21 days, of an application whose receipt is not known',
      [extended('2026-03-20', 21)],
      'EXTENSION_OVER_MAXIMUM',
      'facts[0].workingDays',
      '《政府信息公开条例》第三十三条第二款',
    ],
    [
      'submitted before the calendar begins, though withdrawn after',
      [submitted('2017-12-29T09:00:00+08:00'), on('WITHDRAWN', '2018-01-05')],
      'NO_CALENDAR',
      'facts[0].on',
    ],
    [
      'withdrawn after the calendar ends, though nothing is counted from there',
      [received('2026-03-02'), on('WITHDRAWN', '2037-01-05')],
      'NO_CALENDAR',
      'facts[1].on',
    ],
  ];

  const named = rows.map(([what, facts, code, path, article]) => ({ what, facts, code, path, article }));
  it.each(named)('$what', ({ facts, code, path, article }) => {
    const error = askWrongly({ id: 'case', facts });
    expect([error.code, error.path, error.article]).toEqual([code, path, article]);
  });
});
