import { describe, expect, it } from '@jest/globals';
import { answerCases } from '../../src/cli/deadlines.ts';
import { shippedCalendar } from '../../src/calendar/calendar.ts';
import { day } from '../../src/calendar/day.ts';
import type { FactProblemCode } from '../../src/statute/fact-problems.ts';
import {
  answered,
  askWrongly,
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

const article30 = '《政府信息公开条例》第三十条';
const article31 = '《政府信息公开条例》第三十一条';
const article33 = '《政府信息公开条例》第三十三条第二款';
const article33p3 = '《政府信息公开条例》第三十三条第三款';
const article35 = '《政府信息公开条例》第三十五条';
const feeMeasures = '《政府信息公开信息处理费管理办法》';

type Row = readonly [
  what: string,
  facts: readonly unknown[],
  code: FactProblemCode,
  path: string,
  article?: string,
];

const impossible: readonly Row[] = [
  [
    'a second receipt',
    [received('2026-03-02'), received('2026-03-03')],
    'DUPLICATE_FACT',
    'facts[1].on',
    article31,
  ],
  [
    'a second withdrawal',
    [received('2026-03-02'), on('WITHDRAWN', '2026-03-03'), on('WITHDRAWN', '2026-03-04')],
    'DUPLICATE_FACT',
    'facts[2].on',
  ],
  [
    'one reference for two letters',
    [received('2026-03-02'), consulted('a', '2026-03-03'), consulted('a', '2026-03-04')],
    'DUPLICATE_FACT',
    'facts[2].on',
    article33p3,
  ],
  [
    'two fee notices open at once',
    [received('2026-03-02'), on('FEE_NOTICE_SENT', '2026-03-03'), on('FEE_NOTICE_SENT', '2026-03-04')],
    'DUPLICATE_FACT',
    'facts[2].on',
    feeMeasures,
  ],
  [
    'an opinion before its letter',
    [received('2026-03-02'), consulted('a', '2026-03-10'), answered('a', '2026-03-09')],
    'ANSWER_BEFORE_LETTER',
    'facts[2].on',
    article33p3,
  ],
  [
    'an opinion before its letter was delivered',
    [
      received('2026-03-02'),
      consulted('a', '2026-03-10'),
      delivered('a', '2026-03-12'),
      answered('a', '2026-03-11'),
    ],
    'ANSWER_BEFORE_LETTER',
    'facts[2].on',
    article33p3,
  ],
  [
    'an opinion without a letter',
    [received('2026-03-02'), answered('b', '2026-03-09')],
    'ANSWER_BEFORE_LETTER',
    'facts[1].on',
    article33p3,
  ],
  [
    'a correction before its notice',
    [received('2026-03-02'), correctionNotice('2026-03-06'), corrected('2026-03-05')],
    'ANSWER_BEFORE_LETTER',
    'facts[2].on',
    article30,
  ],
  [
    'a correction before its notice was served',
    [
      received('2026-03-02'),
      correctionNotice('2026-03-06', { servedOn: '2026-03-10' }),
      corrected('2026-03-09'),
    ],
    'ANSWER_BEFORE_LETTER',
    'facts[2].on',
    article30,
  ],
  [
    'a correction nobody asked for',
    [received('2026-03-02'), corrected('2026-03-05')],
    'ANSWER_BEFORE_LETTER',
    'facts[1].on',
    article30,
  ],
  [
    'a payment before its notice',
    [received('2026-03-02'), on('FEE_NOTICE_SENT', '2026-03-18'), on('FEE_PAID', '2026-03-17')],
    'PAYMENT_BEFORE_NOTICE',
    'facts[2].on',
    feeMeasures,
  ],
  [
    'a payment without a notice',
    [on('FEE_PAID', '2026-03-17')],
    'PAYMENT_BEFORE_NOTICE',
    'facts[0].on',
    feeMeasures,
  ],
  [
    'a notice before the receipt',
    [received('2026-03-02'), correctionNotice('2026-03-01')],
    'FACT_BEFORE_RECEIPT',
    'facts[1].on',
    article31,
  ],
  [
    'a reply before the receipt',
    [posted('2026-03-01'), received('2026-03-02')],
    'FACT_BEFORE_RECEIPT',
    'facts[0].on',
    article31,
  ],
  [
    'confirmed before it was submitted',
    [
      { fact: 'SUBMITTED', channel: 'INTERNET', at: '2026-03-09T09:00:00+08:00', confirmation: 'AGENCY' },
      { fact: 'CONFIRMED', at: '2026-03-08T09:00:00+08:00' },
    ],
    'STEP_OUT_OF_ORDER',
    'facts[1].on',
    article31,
  ],
  [
    'served before it was sent',
    [posted('2026-03-20'), served('2026-03-19', 'PROVIDED')],
    'STEP_OUT_OF_ORDER',
    'facts[1].on',
  ],
  [
    'a notice served before it was sent',
    [received('2026-03-02'), correctionNotice('2026-03-06', { servedOn: '2026-03-05' })],
    'STEP_OUT_OF_ORDER',
    'facts[1].servedOn',
    article30,
  ],
  [
    'a reconsideration decided before it was applied for',
    [on('RECONSIDERATION_APPLIED', '2026-09-01'), on('RECONSIDERATION_DECISION_SERVED', '2026-08-31')],
    'STEP_OUT_OF_ORDER',
    'facts[1].on',
  ],
  [
    'art. 30: a second correction notice without override',
    [
      received('2026-03-02'),
      correctionNotice('2026-03-06'),
      corrected('2026-03-16'),
      correctionNotice('2026-03-17'),
    ],
    'SECOND_CORRECTION_WITHOUT_OVERRIDE',
    'facts[3].on',
    article30,
  ],
  [
    'art. 33: an extension of 21',
    [received('2026-03-02'), extended('2026-03-20', 21)],
    'EXTENSION_OVER_MAXIMUM',
    'facts[1].workingDays',
    article33,
  ],
  [
    '2007 text art. 24: an extension of 16',
    [received('2018-04-02'), extended('2018-04-20', 16)],
    'EXTENSION_OVER_MAXIMUM',
    'facts[1].workingDays',
    '《政府信息公开条例（2007年）》第二十四条第二款',
  ],
  [
    'art. 33: a second extension in one period',
    [received('2026-03-02'), extended('2026-03-20', 10), extended('2026-04-01', 10)],
    'SECOND_EXTENSION',
    'facts[2].on',
    article33,
  ],
  [
    'art. 35: deferred to a day before it is due',
    [received('2026-03-02'), deferred('2026-03-10', '2026-03-27')],
    'DEFERRAL_NOT_LATER',
    'facts[1].until',
    article35,
  ],
  [
    'art. 35: deferred to the past',
    [deferred('2026-03-10', '2026-03-09')],
    'DEFERRAL_NOT_LATER',
    'facts[0].until',
    article35,
  ],
  [
    'a simplified procedure before there was one',
    [{ fact: 'RECONSIDERATION_ACCEPTED', on: '2023-12-29', procedure: 'SIMPLIFIED' }],
    'PROCEDURE_NOT_IN_FORCE',
    'facts[0].procedure',
    '《行政复议法》第五十三条',
  ],
  [
    '2007 text art. 24: a second extension in one period',
    [received('2018-04-02'), extended('2018-04-10', 5), extended('2018-04-20', 5)],
    'SECOND_EXTENSION',
    'facts[2].on',
    '《政府信息公开条例（2007年）》第二十四条第二款',
  ],
  [
    '2007 text: a second receipt, of which it has no article',
    [received('2018-04-02'), received('2018-04-03')],
    'DUPLICATE_FACT',
    'facts[1].on',
  ],
  [
    'a second lapse',
    [received('2026-03-02'), on('LAPSED', '2026-05-03'), on('LAPSED', '2026-05-04')],
    'DUPLICATE_FACT',
    'facts[2].on',
    article30,
  ],
  [
    'confirmed twice',
    [
      { fact: 'SUBMITTED', channel: 'FAX', at: '2026-03-09T09:00:00+08:00', confirmation: 'AGENCY' },
      { fact: 'CONFIRMED', at: '2026-03-10T09:00:00+08:00' },
      { fact: 'CONFIRMED', at: '2026-03-10T10:00:00+08:00' },
    ],
    'DUPLICATE_FACT',
    'facts[2].on',
    article31,
  ],
  [
    'one letter delivered twice',
    [
      received('2026-03-02'),
      consulted('a', '2026-03-03'),
      delivered('a', '2026-03-04'),
      delivered('a', '2026-03-05'),
    ],
    'DUPLICATE_FACT',
    'facts[3].on',
    article33p3,
  ],
  [
    'a letter delivered that nobody sent',
    [received('2026-03-02'), consulted('a', '2026-03-03'), delivered('b', '2026-03-04')],
    'ANSWER_BEFORE_LETTER',
    'facts[2].on',
    article33p3,
  ],
  [
    'one opinion given twice',
    [
      received('2026-03-02'),
      consulted('a', '2026-03-03'),
      answered('a', '2026-03-04'),
      answered('a', '2026-03-05'),
    ],
    'DUPLICATE_FACT',
    'facts[3].on',
    article33p3,
  ],
  [
    'a fee notice served twice',
    [
      received('2026-03-02'),
      on('FEE_NOTICE_SENT', '2026-03-03'),
      on('FEE_NOTICE_SERVED', '2026-03-04'),
      on('FEE_NOTICE_SERVED', '2026-03-05'),
    ],
    'DUPLICATE_FACT',
    'facts[3].on',
    feeMeasures,
  ],
  [
    'a fee notice served that nobody sent',
    [received('2026-03-02'), on('FEE_NOTICE_SERVED', '2026-03-04')],
    'PAYMENT_BEFORE_NOTICE',
    'facts[1].on',
    feeMeasures,
  ],
  [
    'a fee paid twice',
    [
      received('2026-03-02'),
      on('FEE_NOTICE_SENT', '2026-03-03'),
      on('FEE_PAID', '2026-03-04'),
      on('FEE_PAID', '2026-03-05'),
    ],
    'PAYMENT_BEFORE_NOTICE',
    'facts[3].on',
    feeMeasures,
  ],
  [
    'a correction given twice',
    [
      received('2026-03-02'),
      correctionNotice('2026-03-06'),
      corrected('2026-03-10'),
      corrected('2026-03-11'),
    ],
    'ANSWER_BEFORE_LETTER',
    'facts[3].on',
    article30,
  ],
  [
    'art. 35: reasons given before they were asked for',
    [received('2026-03-02'), on('REASONS_REQUESTED', '2026-03-10'), on('REASONS_GIVEN', '2026-03-09')],
    'STEP_OUT_OF_ORDER',
    'facts[2].on',
    article35,
  ],
  [
    'art. 35: deferred before reasons were asked for',
    [received('2026-03-02'), on('REASONS_REQUESTED', '2026-03-10'), deferred('2026-03-09', '2026-04-20')],
    'STEP_OUT_OF_ORDER',
    'facts[2].on',
    article35,
  ],
  ['before the calendar begins', [received('2017-12-29')], 'NO_CALENDAR', 'facts[0].on'],
  ['before any law', [received('1999-12-29')], 'NO_CALENDAR', 'facts[0].on'],
  ['where the calendar ends', [received('2036-12-20')], 'NO_CALENDAR', 'facts'],
];

const malformed: readonly Row[] = [
  ['a date that does not exist', [received('2026-02-30')], 'INVALID_DATE', 'facts[0].on'],
  ['a date that is a number', [{ ...received(''), on: 20260302 }], 'INVALID_DATE', 'facts[0].on'],
  [
    'an instant without offset',
    [{ fact: 'SUBMITTED', channel: 'INTERNET', at: '2026-03-07T22:10:00', confirmation: 'AUTO' }],
    'INVALID_INSTANT',
    'facts[0].at',
  ],
  ['an unknown fact', [on('APPEALED', '2026-03-02')], 'UNKNOWN_FACT', 'facts[0].fact'],
  [
    'a fact named like a method of every object',
    [on('constructor', '2026-03-02')],
    'UNKNOWN_FACT',
    'facts[0].fact',
  ],
  ['a fact without a name', [{ on: '2026-03-02' }], 'MISSING_FIELD', 'facts[0].fact'],
  ['an unknown field', [{ ...received('2026-03-02'), clerk: 'w' }], 'UNKNOWN_FIELD', 'facts[0].clerk'],
  [
    'a receipt with an instant',
    [{ fact: 'RECEIVED', channel: 'FAX', at: '2026-03-02T08:00:00Z' }],
    'UNKNOWN_FIELD',
    'facts[0].at',
  ],
  ['a missing channel', [on('RECEIVED', '2026-03-02')], 'MISSING_FIELD', 'facts[0].channel'],
  [
    'an unknown channel',
    [{ ...received('2026-03-02'), channel: 'PIGEON' }],
    'INVALID_VALUE',
    'facts[0].channel',
  ],
  [
    'an extension of nothing',
    [received('2026-03-02'), extended('2026-03-20', 0)],
    'INVALID_VALUE',
    'facts[1].workingDays',
  ],
  [
    'half a working day',
    [received('2026-03-02'), extended('2026-03-20', 1.5)],
    'INVALID_VALUE',
    'facts[1].workingDays',
  ],
  ['an unknown ground', [served('2026-03-02', 'BECAUSE')], 'INVALID_VALUE', 'facts[0].ground'],
  [
    'withheld under art. 17',
    [served('2026-03-02', 'PARTIAL_DISCLOSURE', [17])],
    'INVALID_VALUE',
    'facts[0].withheldUnder',
  ],
  ['an empty reference', [consulted('', '2026-03-02')], 'INVALID_VALUE', 'facts[0].ref'],
  [
    'an override in words',
    [correctionNotice('2026-03-02', { override: 'yes' })],
    'INVALID_VALUE',
    'facts[0].override',
  ],
  ['a reply sent at no time', [{ fact: 'REPLY_SENT', by: 'POST' }], 'MISSING_FIELD', 'facts[0].on'],
  [
    'a reply sent at two times',
    [{ fact: 'REPLY_SENT', by: 'POST', on: '2026-03-02', at: '2026-03-02T08:00:00Z' }],
    'MISSING_FIELD',
    'facts[0].on',
  ],
  ['a fact that is a text', ['RECEIVED'], 'MALFORMED', 'facts[0]'],
  [
    'more facts than any case has',
    Array.from({ length: 501 }, () => posted('2026-03-02')),
    'MALFORMED',
    'facts',
  ],
];

describe.each([
  ['impossible histories', impossible],
  ['facts not in the format', malformed],
])('%s', (_, rows) => {
  const named = rows.map(([what, facts, code, path, article]) => ({ what, facts, code, path, article }));
  it.each(named)('$what', ({ facts, code, path, article }) => {
    const error = askWrongly({ id: 'case', facts });
    expect([error.code, error.path, error.article]).toEqual([code, path, article]);
    expect(error.message).toBe(error.en);
    expect(error.zh).toMatch(/[\u4e00-\u9fff].*。$/);
    expect(error.en).toMatch(/^[A-Z].*\.$/);
  });
});

describe('cases not in the format', () => {
  const facts = [received('2026-03-02'), correctionNotice('2026-03-06', { servedOn: '2026-03-10' })];

  it.each([
    ['no object', 'case', 'MALFORMED', ''],
    ['no id', { facts }, 'MISSING_FIELD', 'id'],
    ['an id that is a number', { id: 1, facts }, 'INVALID_VALUE', 'id'],
    ['an unknown field', { id: 'case', facts, asof: '2026-03-10' }, 'UNKNOWN_FIELD', 'asof'],
    ['no facts', { id: 'case' }, 'MISSING_FIELD', 'facts'],
    ['facts that are no array', { id: 'case', facts: {} }, 'MALFORMED', 'facts'],
    ['asked on no date', { id: 'case', facts, asOf: '2026-02-29' }, 'INVALID_DATE', 'asOf'],
    [
      'asked before the last fact, a service',
      { id: 'case', facts, asOf: '2026-03-09' },
      'AS_OF_BEFORE_LAST_FACT',
      'asOf',
    ],
    [
      'asked beyond the calendar, with a letter still out',
      { id: 'case', facts: [received('2026-03-02'), consulted('a', '2026-03-03')], asOf: '2040-01-01' },
      'NO_CALENDAR',
      'asOf',
    ],
  ])('%s', (_, value, code, path) => {
    expect(askWrongly(value)).toMatchObject({ code, path });
  });
});

it('every problem has its test', () => {
  const tested = new Set(
    [...impossible, ...malformed].map(([, , code]) => code).concat('AS_OF_BEFORE_LAST_FACT'),
  );
  const codes: Readonly<Record<FactProblemCode, true>> = {
    MALFORMED: true,
    MISSING_FIELD: true,
    UNKNOWN_FIELD: true,
    UNKNOWN_FACT: true,
    INVALID_DATE: true,
    INVALID_INSTANT: true,
    INVALID_VALUE: true,
    AS_OF_BEFORE_LAST_FACT: true,
    NO_CALENDAR: true,
    DUPLICATE_FACT: true,
    ANSWER_BEFORE_LETTER: true,
    PAYMENT_BEFORE_NOTICE: true,
    FACT_BEFORE_RECEIPT: true,
    STEP_OUT_OF_ORDER: true,
    SECOND_CORRECTION_WITHOUT_OVERRIDE: true,
    EXTENSION_OVER_MAXIMUM: true,
    SECOND_EXTENSION: true,
    DEFERRAL_NOT_LATER: true,
    PROCEDURE_NOT_IN_FORCE: true,
  };
  expect([...tested].toSorted()).toEqual(Object.keys(codes).toSorted());
});

describe('a file of cases', () => {
  function answer(text: string) {
    return answerCases(text, shippedCalendar(), day('2026-11-23'));
  }

  it('answers the good cases beside a bad one, in input order, and exits 1', () => {
    const cases = [
      { id: 'good', facts: [received('2026-01-05')] },
      { id: 'bad', facts: [received('2026-02-30')] },
      { id: 'also good', facts: [] },
    ];
    const { output, exitCode } = answer(JSON.stringify(cases));
    expect(exitCode).toBe(1);
    expect(JSON.parse(output)).toMatchObject([
      { id: 'good', deadlines: { REPLY_DUE: '2026-02-02' } },
      { id: 'bad', error: { code: 'INVALID_DATE', path: 'facts[0].on' } },
      { id: 'also good', deadlines: {}, warnings: [] },
    ]);
  });

  it('an empty array is an answered file', () => {
    expect(answer('[]')).toEqual({ output: '[]\n', exitCode: 0 });
  });

  it.each(['', 'not json', '{"id":"A"}', 'null', '[{"id":'])(
    '%p cannot be read: nothing on the output, exit 2',
    (text) => {
      expect(answer(text)).toEqual({ output: '', exitCode: 2 });
    },
  );

  it('a byte order mark is no obstacle', () => {
    expect(answer('\uFEFF[]').exitCode).toBe(0);
  });
});
