import { describe, expect, it } from '@jest/globals';
import { shippedCalendar } from '../../src/calendar/calendar.ts';
import { day } from '../../src/calendar/day.ts';
import { answerCase } from '../../src/statute/answer.ts';
import {
  askWrongly,
  consulted,
  correctionNotice,
  deferred,
  extended,
  on,
  type RawFact,
  received,
} from './ask.ts';

type Row = readonly [facts: unknown, zh: string, en: string];

const simplified = { fact: 'RECONSIDERATION_ACCEPTED', on: '2023-12-29', procedure: 'SIMPLIFIED' };

describe('what is said of facts that cannot be answered', () => {
  it.each<Row>([
    [{}, '结构不符合格式（应为数组）。', 'The shape is not that of the format (an array is expected).'],
    [
      Array.from({ length: 501 }, () => received('2026-03-02')),
      '结构不符合格式（≤ 500）。',
      'The shape is not that of the format (≤ 500).',
    ],
    [['RECEIVED'], '结构不符合格式。', 'The shape is not that of the format.'],
    [[{ on: '2026-03-02' }], '缺少必需的字段。', 'A required field is missing.'],
    [
      [{ fact: 'REPLY_SENT', by: 'POST' }],
      '缺少必需的字段（on 或者 at，二者之一）。',
      'A required field is missing (on or at, one of them).',
    ],
    [[{ ...received('2026-03-02'), clerk: 'w' }], '格式中没有这个字段。', 'The format has no such field.'],
    [[on('APPEALED', '2026-03-02')], '格式中没有这种事实。', 'The format has no such fact.'],
    [
      [received('2026-02-30')],
      '日期不存在，或者不是YYYY-MM-DD。',
      'No such date, or not written YYYY-MM-DD.',
    ],
    [
      [{ fact: 'CONFIRMED', at: '2026-03-09T09:05:00' }],
      '时刻不存在，或者没有时区偏移。',
      'No such instant, or it has no offset.',
    ],
    [
      [{ ...received('2026-03-02'), channel: 'PIGEON' }],
      '字段的值不在允许范围内（IN_PERSON, SIGNED_MAIL, ORDINARY_MAIL, INTERNET, FAX）。',
      'The value is not one the field may have (IN_PERSON, SIGNED_MAIL, ORDINARY_MAIL, INTERNET, FAX).',
    ],
    [
      [consulted('', '2026-03-10')],
      '字段的值不在允许范围内（text, 1–100）。',
      'The value is not one the field may have (text, 1–100).',
    ],
    [
      [extended('2026-03-20', 0)],
      '字段的值不在允许范围内（1, 2, 3 …）。',
      'The value is not one the field may have (1, 2, 3 …).',
    ],
    [
      [correctionNotice('2026-03-06', { override: 'yes' })],
      '字段的值不在允许范围内（true, false）。',
      'The value is not one the field may have (true, false).',
    ],
    [
      [{ fact: 'REPLY_SERVED', on: '2026-03-20', ground: 'PARTIAL_DISCLOSURE', withheldUnder: [13] }],
      '字段的值不在允许范围内（[14, 15, 16]）。',
      'The value is not one the field may have ([14, 15, 16]).',
    ],
    [
      [received('2017-12-29')],
      '工作日历只有2018年至2036年，没有该日期（2017-12-29）。',
      'The calendar reaches from 2018 to 2036 and has no such day (2017-12-29).',
    ],
    [
      [received('2026-03-02'), received('2026-03-03')],
      '同一事实只能发生一次。',
      'This fact can happen only once.',
    ],
    [
      [received('2026-03-02'), { fact: 'CONSULTATION_ANSWERED', ref: 'a', on: '2026-03-09' }],
      '答复或者补正早于相应的文书，或者没有相应的文书。',
      'An answer or a correction comes before its letter, or has none.',
    ],
    [
      [on('FEE_PAID', '2026-03-17')],
      '缴费早于收费通知，或者没有收费通知。',
      'A payment comes before its notice, or has none.',
    ],
    [
      [received('2026-03-02'), correctionNotice('2026-03-01')],
      '事实早于收到申请之日。',
      'The fact is earlier than the receipt of the application.',
    ],
    [
      [on('RECONSIDERATION_APPLIED', '2026-09-01'), on('RECONSIDERATION_DECISION_SERVED', '2026-08-31')],
      '该步骤早于它所依据的步骤。',
      'The step is earlier than the step it follows.',
    ],
    [
      [received('2026-03-02'), correctionNotice('2026-03-06'), correctionNotice('2026-03-09')],
      '补正应当一次性告知；再次告知须由负责人说明理由（override）。',
      'A correction is asked for once; a second notice needs the override of the head of the office.',
    ],
    [
      [received('2026-03-02'), extended('2026-03-20', 21)],
      '延长超过法定上限。',
      'The extension is longer than the law allows.',
    ],
    [
      [received('2026-03-02'), extended('2026-03-20', 10), extended('2026-04-01', 10)],
      '同一答复期限内只能延长一次。',
      'A reply period is extended only once.',
    ],
    [
      [received('2026-03-02'), deferred('2026-03-10', '2026-03-27')],
      '延迟答复的日期早于答复期限届满日。',
      'The reply is deferred to a day before it is due.',
    ],
    [[simplified], '简易程序自2024年1月1日起施行。', 'The simplified procedure exists since 2024-01-01.'],
  ])('%j', (facts, zh, en) => {
    expect(askWrongly({ id: 'case', facts })).toMatchObject({ zh, en, message: en });
  });

  it('asked before the last fact: it names the day of that fact, or of its service', () => {
    const facts: readonly RawFact[] = [
      received('2026-03-02'),
      correctionNotice('2026-03-06', { servedOn: '2026-03-10' }),
    ];
    expect(askWrongly({ id: 'case', facts, asOf: '2026-03-09' })).toMatchObject({
      zh: '计算日早于最后一个事实（2026-03-10）。',
      en: 'The day of asking is before the last fact (2026-03-10).',
    });
  });

  it.each([
    [{ id: 'case 7' }, 'case 7'],
    [{ id: 7 }, null],
    ['case 7', null],
  ])('%j is answered under the id %j', (value, id) => {
    expect(answerCase(value, shippedCalendar(), day('2026-03-02')).id).toBe(id);
  });
});

describe('the field or the fact that is to blame', () => {
  it.each([
    ['a date in a list', [{ ...received(''), on: ['2026-03-02'] }], 'INVALID_DATE', 'facts[0].on'],
    [
      'an instant in a list',
      [{ fact: 'CONFIRMED', at: ['2026-03-09T09:05:00Z'] }],
      'INVALID_INSTANT',
      'facts[0].at',
    ],
    [
      'a name in a list',
      [{ ...received('2026-03-02'), fact: ['RECEIVED'] }],
      'UNKNOWN_FACT',
      'facts[0].fact',
    ],
    [
      'a reference in a list',
      [{ ...consulted('', '2026-03-10'), ref: ['a'] }],
      'INVALID_VALUE',
      'facts[0].ref',
    ],
    [
      'a reference of 101 letters',
      [consulted('a'.repeat(101), '2026-03-10')],
      'INVALID_VALUE',
      'facts[0].ref',
    ],
    ['an extension of 1001', [extended('2026-03-20', 1001)], 'INVALID_VALUE', 'facts[0].workingDays'],
    [
      'an extension of a text',
      [{ ...extended('2026-03-20', 5), workingDays: '5' }],
      'INVALID_VALUE',
      'facts[0].workingDays',
    ],
    ['no day', [{ fact: 'WITHDRAWN' }], 'MISSING_FIELD', 'facts[0].on'],
    ['no instant', [{ fact: 'CONFIRMED' }], 'MISSING_FIELD', 'facts[0].at'],
    ['no reference', [{ fact: 'CONSULTATION_ANSWERED', on: '2026-03-10' }], 'MISSING_FIELD', 'facts[0].ref'],
    [
      'no length',
      [{ fact: 'EXTENSION_NOTIFIED', on: '2026-03-10' }],
      'MISSING_FIELD',
      'facts[0].workingDays',
    ],
  ])('%s', (_, facts, code, path) => {
    expect(askWrongly({ id: 'case', facts })).toMatchObject({ code, path });
  });
});
