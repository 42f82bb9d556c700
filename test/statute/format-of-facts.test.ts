import { describe, expect, it } from '@jest/globals';
import { day } from '../../src/calendar/day.ts';
import { inClockOrder } from '../../src/statute/facts.ts';
import type { ClockFact } from '../../src/statute/facts.ts';
import { parseClockFacts } from '../../src/statute/parse-facts.ts';
import { consulted, correctionNotice, extended, on, posted, type RawFact, received } from './ask.ts';

function problemsOf(value: unknown): readonly string[] {
  const parsed = parseClockFacts(value);
  return parsed.ok
    ? []
    : parsed.problems.map(({ code, path, zh }) => `${code} ${path} ${bracketed(zh)}`.trim());
}

/** What a problem names in brackets: what was found, or what is allowed. */
function bracketed(zh: string): string {
  return /（(.*)）。$/.exec(zh)?.[1] ?? '';
}

const march = received('2026-03-02');

describe('what the format allows, named where something else stands', () => {
  it.each<readonly [string, unknown, string]>([
    ['no list', { 0: march }, 'MALFORMED facts 应为数组'],
    ['too many facts', Array.from({ length: 501 }, () => march), 'MALFORMED facts ≤ 500'],
    [
      'a channel there is not',
      [{ ...march, channel: 'PIGEON' }],
      'INVALID_VALUE facts[0].channel IN_PERSON, SIGNED_MAIL, ORDINARY_MAIL, INTERNET, FAX',
    ],
    [
      'a channel that is a number',
      [{ ...march, channel: 1 }],
      'INVALID_VALUE facts[0].channel IN_PERSON, SIGNED_MAIL, ORDINARY_MAIL, INTERNET, FAX',
    ],
    ['an empty ref', [march, consulted('', '2026-03-04')], 'INVALID_VALUE facts[1].ref text, 1–100'],
    [
      'a ref of 101 signs',
      [march, consulted('甲'.repeat(101), '2026-03-04')],
      'INVALID_VALUE facts[1].ref text, 1–100',
    ],
    [
      'a ref that is a number',
      [march, { ...consulted('a', '2026-03-04'), ref: 7 }],
      'INVALID_VALUE facts[1].ref text, 1–100',
    ],
    ['no ref', [march, { ...consulted('a', '2026-03-04'), ref: undefined }], 'MISSING_FIELD facts[1].ref'],
    ['no day', [{ ...march, on: undefined }], 'MISSING_FIELD facts[0].on'],
    [
      'no instant',
      [{ fact: 'SUBMITTED', channel: 'FAX', confirmation: 'AUTO' }],
      'MISSING_FIELD facts[0].at',
    ],
    [
      'an instant that is a number',
      [{ fact: 'SUBMITTED', channel: 'FAX', confirmation: 'AUTO', at: 1 }],
      'INVALID_INSTANT facts[0].at',
    ],
    ['30 February', [{ ...march, on: '2026-02-30' }], 'INVALID_DATE facts[0].on'],
    [
      'half a working day',
      [march, extended('2026-03-20', 0.5)],
      'INVALID_VALUE facts[1].workingDays 1, 2, 3 …',
    ],
    ['no working day', [march, extended('2026-03-20', 0)], 'INVALID_VALUE facts[1].workingDays 1, 2, 3 …'],
    [
      '1,001 working days',
      [march, extended('2026-03-20', 1001)],
      'INVALID_VALUE facts[1].workingDays 1, 2, 3 …',
    ],
    [
      'working days in words',
      [march, { ...extended('2026-03-20', 1), workingDays: '5' }],
      'INVALID_VALUE facts[1].workingDays 1, 2, 3 …',
    ],
    [
      'how many is not said',
      [march, { ...extended('2026-03-20', 1), workingDays: undefined }],
      'MISSING_FIELD facts[1].workingDays',
    ],
    [
      'a flag in words',
      [march, correctionNotice('2026-03-05', { override: 'yes' })],
      'INVALID_VALUE facts[1].override true, false',
    ],
    [
      'article 17 withholds nothing',
      [
        march,
        { fact: 'REPLY_SERVED', on: '2026-03-20', ground: 'PARTIAL_DISCLOSURE', withheldUnder: [14, 17] },
      ],
      'INVALID_VALUE facts[1].withheldUnder [14, 15, 16]',
    ],
    [
      'a reply on no day',
      [march, { ...posted('2026-03-20'), on: undefined }],
      'MISSING_FIELD facts[1].on on 或者 at，二者之一',
    ],
    [
      'a reply on a day and at an instant',
      [march, { ...posted('2026-03-20'), at: '2026-03-20T09:00:00+08:00' }],
      'MISSING_FIELD facts[1].on on 或者 at，二者之一',
    ],
    [
      'a field of another fact',
      [march, { ...on('FEE_PAID', '2026-03-20'), ref: 'a' }],
      'UNKNOWN_FIELD facts[1].ref',
    ],
    ['a fact whose name is a number', [{ fact: 7, on: '2026-03-02' }], 'UNKNOWN_FACT facts[0].fact'],
    [
      'the day on which a review changed the fee, which the format does not have (AMB-32)',
      [march, { fact: 'FEE_NOTICE_SENT', on: '2026-03-18', changedOn: '2026-03-27' }],
      'UNKNOWN_FIELD facts[1].changedOn',
    ],
    [
      'a fact named as a method of objects',
      [{ fact: 'toString', on: '2026-03-02' }],
      'UNKNOWN_FACT facts[0].fact',
    ],
  ])('%s', (_, value, problem) => {
    expect(problemsOf(value)).toContain(problem);
  });

  it.each<readonly [string, readonly RawFact[]]>([
    ['a ref of 100 signs', [march, consulted('甲'.repeat(100), '2026-03-04')]],
    ['a fact without a ref', [march, on('FEE_NOTICE_SENT', '2026-03-20')]],
    ['every flag left out', [march, correctionNotice('2026-03-05')]],
    ['500 facts', [march, ...Array.from({ length: 499 }, (_, n) => consulted(`${n}`, '2026-03-04'))]],
  ])('%s: nothing is wrong', (_, facts) => {
    expect(problemsOf(facts)).toEqual([]);
  });

  it('one bad fact does not hide another', () => {
    const facts = [{ ...march, on: '2026-02-30' }, extended('2026-03-20', 0), posted('2026-04-31')];
    expect(problemsOf(facts).map((problem) => problem.split(' ')[1])).toEqual([
      'facts[0].on',
      'facts[1].workingDays',
      'facts[2].on',
    ]);
  });
});

describe('the order of the facts', () => {
  const [one, other, later]: readonly ClockFact[] = [
    { fact: 'RECEIVED', channel: 'IN_PERSON', on: day('2026-03-02') },
    { fact: 'FEE_NOTICE_SENT', on: day('2026-03-02') },
    { fact: 'FEE_PAID', on: day('2026-03-03') },
  ];

  it.each([
    ['in order', [one, other, later], [one, other, later]],
    ['reversed', [later, other, one], [other, one, later]],
    ['on one day as given', [later, one, other], [one, other, later]],
    ['the last first', [later, one], [one, later]],
  ] as const)('%s', (_, given, ordered) => {
    expect(inClockOrder(given as readonly ClockFact[])).toEqual(ordered);
  });

  it('facts in order are not copied', () => {
    const given = [one, other, later] as readonly ClockFact[];
    expect(inClockOrder(given)).toBe(given);
  });
});
