import { describe, expect, it } from '@jest/globals';
import { shippedCalendar } from '../../src/calendar/calendar.ts';
import { day } from '../../src/calendar/day.ts';
import { reckonCase } from '../../src/statute/deadlines.ts';
import type { Readings } from '../../src/statute/readings.ts';
import { doubtsOfRoute } from '../../src/statute/remedies.ts';
import { reconsiderationFirst } from '../../src/statute/reply-codes.ts';
import {
  answered,
  ask,
  clockFacts,
  consulted,
  corrected,
  correctionNotice,
  delivered,
  extended,
  on,
  type RawFact,
  readAs,
  received,
} from './ask.ts';

const article30 = '《政府信息公开条例》第三十条';
const article33 = '《政府信息公开条例》第三十三条第二款';
const article33p3 = '《政府信息公开条例》第三十三条第三款';

type Row = readonly [
  what: string,
  facts: readonly RawFact[],
  articles: readonly string[],
  points: readonly string[],
  readings?: Readings,
];

const rows: readonly Row[] = [
  ['received, and nothing else', [received('2026-03-02')], [article33], []],
  [
    'art. 30: begun again after an opinion was given: the opinion is history',
    [
      received('2026-03-02'),
      consulted('a', '2026-03-04'),
      answered('a', '2026-03-05'),
      correctionNotice('2026-03-06'),
      corrected('2026-03-16'),
    ],
    [article33, article30],
    [],
  ],
  [
    'art. 30: begun again on the day an opinion was given',
    [
      received('2026-03-02'),
      consulted('a', '2026-03-04'),
      correctionNotice('2026-03-06'),
      answered('a', '2026-03-16'),
      corrected('2026-03-16'),
    ],
    [article33, article30],
    [],
  ],
  [
    'art. 30: begun again while an opinion was awaited',
    [
      received('2026-03-02'),
      consulted('a', '2026-03-04'),
      correctionNotice('2026-03-06'),
      corrected('2026-03-16'),
      answered('a', '2026-03-17'),
    ],
    [article33, article30, article33p3],
    ['AMB-7'],
  ],
  [
    'art. 33 ¶3: a letter sent on the last day takes no day of the period',
    [received('2026-03-02'), consulted('a', '2026-03-30'), answered('a', '2026-04-10')],
    [article33],
    [],
  ],
  [
    'AMB-7: cited once, where one letter suspends and another is read not to',
    [
      received('2026-03-02'),
      consulted('a', '2026-03-04'),
      answered('a', '2026-03-05'),
      consulted('b', '2026-03-10', 'OTHER_AGENCY'),
      answered('b', '2026-03-16'),
    ],
    [article33, article33p3],
    ['AMB-7'],
    readAs('AMB-7.2', 'NOT_EXCLUDED'),
  ],
  [
    'AMB-10: cited once, however often reasons are asked for',
    [received('2026-03-02'), on('REASONS_REQUESTED', '2026-03-09'), on('REASONS_REQUESTED', '2026-03-16')],
    [article33],
    ['AMB-10'],
  ],
  [
    'AMB-3: corrected after a late notice',
    [received('2026-03-02'), correctionNotice('2026-03-12'), corrected('2026-03-18')],
    [article33],
    ['AMB-3'],
  ],
  [
    'AMB-2: corrected a second time',
    [
      received('2026-03-02'),
      correctionNotice('2026-03-06'),
      corrected('2026-03-10'),
      correctionNotice('2026-03-12', { override: true }),
      corrected('2026-03-18'),
    ],
    [article33, article30],
    ['AMB-2'],
  ],
];

describe('what the day of the reply rests on', () => {
  const named = rows.map(([what, facts, articles, points, readings]) => ({
    what,
    facts,
    articles,
    points,
    readings,
  }));
  it.each(named)('$what', ({ facts, articles, points, readings }) => {
    const { REPLY_DUE } = ask(facts, undefined, readings).explanations;
    expect([REPLY_DUE?.articles, REPLY_DUE?.readings]).toEqual([articles, points]);
  });

  it('art. 33 ¶3: a suspension of a single day is a move', () => {
    const facts = [received('2026-03-02'), consulted('a', '2026-03-10'), answered('a', '2026-03-11')];
    expect(ask(facts).explanations.REPLY_DUE?.moves).toEqual([
      {
        move: 'SUSPENDED',
        ref: 'a',
        from: '2026-03-11',
        to: '2026-03-11',
        open: false,
        article: article33p3,
      },
    ]);
  });

  it('art. 33 ¶2: an extension that came too late is kept with the clock, and adds nothing', () => {
    const facts = clockFacts([received('2026-03-02'), extended('2026-03-31', 10)]);
    const { reckonings } = reckonCase(shippedCalendar(), facts, day('2026-03-31'));
    expect(reckonings.find(({ name }) => name === 'REPLY_DUE')?.clock?.extension).toEqual({
      workingDays: 10,
      effective: false,
    });
  });
});

describe('what other days rest on', () => {
  it.each([
    ['THIRD_PARTY', '《政府信息公开条例》第三十二条'],
    ['CO_PRODUCER', '《政府信息公开条例》第三十四条'],
  ])('%s: the term of %s', (consultee, article) => {
    const facts = [
      received('2026-03-02'),
      consulted('a', '2026-03-10', consultee),
      delivered('a', '2026-03-11'),
    ];
    expect(ask(facts).explanations['CONSULTATION_REPLY_DUE:a']?.articles).toEqual([article]);
  });

  it('AMB-7.2: how coordination is read is no question of a third party', () => {
    const facts = [received('2026-03-02'), consulted('a', '2026-03-10'), answered('a', '2026-03-16')];
    const { deadlines } = ask(facts, undefined, readAs('AMB-7.2', 'NOT_EXCLUDED'));
    expect(deadlines.REPLY_DUE).toBe('2026-04-03');
  });

  it('AMB-21: a week after Saturday 2026-05-02 is a make-up Saturday, which seven working days do not care for', () => {
    const { due, readings } = ask([received('2026-05-02')]).explanations.CORRECTION_NOTICE_DUE ?? {};
    expect([due, readings]).toEqual(['2026-05-13', ['AMB-3']]);
  });

  it('a plain term has nothing left out', () => {
    const { reckonings } = reckonCase(
      shippedCalendar(),
      clockFacts([received('2026-03-02')]),
      day('2026-03-02'),
    );
    expect(reckonings.map(({ name, suspensions }) => [name, suspensions])).toEqual([
      ['CORRECTION_NOTICE_DUE', []],
      ['REPLY_DUE', []],
    ]);
  });
});

describe('AMB-25: only a refusal in part asks under which article', () => {
  it.each([
    ['D20', [], []],
    ['D20', [14], ['AMB-25']],
    ['D11', [14], []],
    ['D35', [16], []],
  ] as const)('%s withheld under %j: %j', (code, withheldUnder, points) => {
    expect(doubtsOfRoute(code, withheldUnder)).toEqual(points);
  });

  it.each([
    ['D20', true],
    ['D11', false],
  ] as const)('%s under art. 14, served 2026-07-06: reconsideration first %p', (code, first) => {
    expect(reconsiderationFirst(code, { withheldUnder: [14], servedOn: day('2026-07-06') })).toBe(first);
  });
});
