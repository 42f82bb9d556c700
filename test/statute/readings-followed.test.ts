import { describe, expect, it } from '@jest/globals';
import { calendarFrom, shippedCalendar } from '../../src/calendar/calendar.ts';
import { day } from '../../src/calendar/day.ts';
import type { HolidayNotice } from '../../src/calendar/notice.ts';
import { shippedNotices } from '../../src/calendar/notices/shipped.ts';
import { answerCase } from '../../src/statute/answer.ts';
import { calculateDeadlines } from '../../src/statute/deadlines.ts';
import { explainReckonings } from '../../src/statute/explanation.ts';
import type { ClockFact } from '../../src/statute/facts.ts';
import { since } from '../../src/statute/parameters.ts';
import { readingOn, readingValues, shippedReadings } from '../../src/statute/readings.ts';
import type { Readings, SwitchableReading } from '../../src/statute/readings.ts';
import { rectificationDeadline } from '../../src/statute/rectification.ts';
import { remedyRoute, silenceRoute } from '../../src/statute/remedies.ts';
import {
  answered,
  ask,
  consulted,
  corrected,
  correctionNotice,
  delivered,
  extended,
  on,
  readAs,
  received,
} from './ask.ts';

const reasonsAsked = [received('2026-03-02'), on('REASONS_REQUESTED', '2026-03-06')];

describe('what else follows from a reading', () => {
  it('AMB-3: a late notice read to restart also binds the applicant, and excuses silence', () => {
    const facts = [received('2026-03-02'), correctionNotice('2026-03-12')];
    const asOf = '2026-04-10';
    expect(ask(facts, asOf).reconsiderationFirst).toBe(false);
    expect(ask(facts, asOf)).not.toHaveProperty('mayLapseFrom', expect.anything());

    const restarting = ask(facts, asOf, readAs('AMB-3', 'RESTARTS'));
    expect(restarting).toMatchObject({
      mayLapseFrom: '2026-04-03',
      warnings: ['LATE_CORRECTION_NOTICE', 'TERM_RUNS_FROM_SENDING'],
    });
    expect(restarting).not.toHaveProperty('reconsiderationFirst', expect.anything());
  });

  it('AMB-7: not delivered yet, nothing is excluded where only the time after delivery counts', () => {
    const facts = [received('2026-03-02'), consulted('a', '2026-03-10')];
    const answer = ask(facts, '2026-03-20', readAs('AMB-7', 'FROM_DELIVERY'));
    expect(answer.deadlines.REPLY_DUE).toBe('2026-03-30');
    expect(answer).not.toHaveProperty('open', expect.anything());
    expect(ask(facts, '2026-03-20')).toMatchObject({ open: ['a'], deadlines: { REPLY_DUE: '2026-04-10' } });
  });

  it('AMB-7: of two consultations the one delivered first is excluded first', () => {
    const facts = [
      received('2026-03-02'),
      consulted('a', '2026-03-04'),
      consulted('b', '2026-03-05'),
      delivered('b', '2026-03-06'),
      answered('b', '2026-03-10'),
      delivered('a', '2026-03-12'),
      answered('a', '2026-03-16'),
    ];
    const answer = ask(facts, undefined, readAs('AMB-7', 'FROM_DELIVERY'));
    expect(answer).toMatchObject({ excludedWorkingDays: 4, deadlines: { REPLY_DUE: '2026-04-03' } });
  });

  it('AMB-7: the 2007 text never excluded the time of other organs', () => {
    const facts = [
      received('2019-03-04'),
      consulted('a', '2019-03-05', 'OTHER_AGENCY'),
      answered('a', '2019-03-11'),
    ];
    expect(ask(facts, undefined, readAs('AMB-7.2', 'EXCLUDED')).deadlines.REPLY_DUE).toBe('2019-03-25');
  });

  it('AMB-10: while reasons are awaited by a clock that waits, the agency is not silent; asked too late, it is', () => {
    const waiting = readAs('AMB-10', 'RESTARTS');
    expect(ask(reasonsAsked, '2026-04-20')).toHaveProperty('reconsiderationFirst', expect.anything());
    expect(ask(reasonsAsked, '2026-04-20', waiting)).not.toHaveProperty(
      'reconsiderationFirst',
      expect.anything(),
    );
    const tooLate = [received('2026-03-02'), on('REASONS_REQUESTED', '2026-03-31')];
    expect(ask(tooLate, '2026-04-20', waiting)).toHaveProperty('reconsiderationFirst', expect.anything());
    expect(
      ask([...tooLate, on('REASONS_GIVEN', '2026-04-07')], '2026-04-20', waiting).deadlines.REPLY_DUE,
    ).toBe('2026-03-30');
  });

  it('AMB-11: before 实施条例 art. 58 of 2026 there were no sixty days to read', () => {
    const facts = [on('REDO_ORDERED', '2026-03-02')];
    expect(ask(facts, undefined, readAs('AMB-11', 'SIXTY_DAYS')).deadlines.REDO_DUE).toBe('2026-03-30');
  });
});

describe('AMB-13: art. 41, the term to rectify a record', () => {
  it.each([
    ['2026-08-03', 'TWENTY_WORKING_DAYS', '2026-08-31', '《政府信息公开条例》第四十一条'],
    ['2026-08-03', 'SIXTY_DAYS', '2026-10-08', '《行政复议法实施条例》第二十四条第二款'],
    ['2026-03-02', 'TWENTY_WORKING_DAYS', '2026-03-30', '《政府信息公开条例》第四十一条'],
    ['2026-03-02', 'SIXTY_DAYS', '2026-05-06', '《行政诉讼法》第四十七条第一款'],
  ] as const)('requested %s, read as %s → %s under %s', (requestedOn, value, due, article) => {
    const readings = readAs('AMB-13', value);
    const reckoning = rectificationDeadline(shippedCalendar(), day(requestedOn), readings);
    const explained = explainReckonings(shippedCalendar(), [reckoning], readings).RECTIFICATION_DUE;
    expect(explained).toMatchObject({ due, articles: [article], readings: ['AMB-13'] });
    expect(explained?.taken).toMatchObject([{ reading: 'AMB-13', value }]);
  });

  it('is shipped as 20 working days', () => {
    expect(rectificationDeadline(shippedCalendar(), day('2026-08-03')).due).toBe('2026-08-31');
  });
});

describe('AMB-20: art. 33 ¶2, an extension of 10 and another of 10 working days', () => {
  const twice = [received('2026-03-02'), extended('2026-03-16', 10), extended('2026-03-24', 10)];
  const split = readAs('AMB-20', 'SPLIT_WITHIN_MAXIMUM');

  it('is refused: once in a period', () => {
    const answer = answerCase({ id: 'case', facts: twice }, shippedCalendar(), day('2026-03-24'));
    expect(answer).toMatchObject({ error: { code: 'SECOND_EXTENSION', path: 'facts[2].on' } });
  });

  it('read as divisible: the two together make 20, and the reply is due 2026-04-28', () => {
    const { deadlines, explanations } = ask(twice, undefined, split);
    expect(deadlines.REPLY_DUE).toBe('2026-04-28');
    expect(explanations.REPLY_DUE?.taken).toContainEqual(
      expect.objectContaining({ reading: 'AMB-20', value: 'SPLIT_WITHIN_MAXIMUM' }),
    );
  });

  it('the parts together never exceed the maximum', () => {
    const facts = [received('2026-03-02'), extended('2026-03-16', 10), extended('2026-03-24', 11)];
    const answer = answerCase({ id: 'case', facts }, shippedCalendar(), day('2026-03-24'), split);
    expect(answer).toMatchObject({ error: { code: 'EXTENSION_OVER_MAXIMUM', path: 'facts[2].workingDays' } });
  });

  it('a second part that comes too late adds nothing to the first', () => {
    const facts = [received('2026-03-02'), extended('2026-03-16', 5), extended('2026-04-08', 5)];
    const answer = ask(facts, undefined, split);
    expect(answer.deadlines.REPLY_DUE).toBe('2026-04-07');
    expect(answer.warnings).toEqual(['EXTENSION_AFTER_EXPIRY']);
  });
});

describe('AMB-24: the county stops work on 5 and 6 March 2026 for a flood', () => {
  const order: HolidayNotice = {
    documentNo: '清政发〔2026〕9号',
    year: 2026,
    issuedOn: '2026-03-04',
    scope: 'LOCAL',
    numberKnownFrom: 'READ',
    holidays: [{ name: '防汛停工', off: '2026-03-05..2026-03-06', worked: [] }],
  };
  const calendar = calendarFrom(shippedNotices, [order]);
  const facts: readonly ClockFact[] = [{ fact: 'RECEIVED', channel: 'IN_PERSON', on: day('2026-03-02') }];

  it.each([
    ['OBEYED', '2026-04-01'],
    ['IGNORED', '2026-03-30'],
  ] as const)('the order is %s: received 2026-03-02 → reply due %s', (value, due) => {
    const readings = readAs('AMB-24', value);
    const { deadlines } = calculateDeadlines(calendar, facts, day('2026-03-02'), readings);
    expect(deadlines.REPLY_DUE).toBe(due);
  });

  it('a notice of the State Council is obeyed under either reading', () => {
    const ignoring = readAs('AMB-24', 'IGNORED');
    expect(ask([received('2026-02-12')], undefined, ignoring).deadlines.CORRECTION_NOTICE_DUE).toBe(
      '2026-02-28',
    );
  });
});

describe('the routes a letter names', () => {
  it.each([
    ['AMB-18: D38 names both routes', 'D38', [], '2026-08-05', shippedReadings, 'EITHER'],
    [
      'AMB-18: D38 names reconsideration alone',
      'D38',
      [],
      '2026-08-05',
      readAs('AMB-18', 'RECONSIDERATION_ONLY'),
      'RECONSIDERATION_ONLY',
    ],
    [
      'AMB-18: D53 too',
      'D53',
      [],
      '2026-08-05',
      readAs('AMB-18', 'RECONSIDERATION_ONLY'),
      'RECONSIDERATION_ONLY',
    ],
    [
      'AMB-18: not D41a, which courts hear',
      'D41a',
      [],
      '2026-08-05',
      readAs('AMB-18', 'RECONSIDERATION_ONLY'),
      'EITHER',
    ],
    ['AMB-25: D20 of June 2026', 'D20', [14], '2026-06-30', shippedReadings, 'EITHER'],
    [
      'AMB-25: D20 of June 2026, reconsideration first',
      'D20',
      [14],
      '2026-06-30',
      readAs('AMB-25', 'RECONSIDERATION_FIRST'),
      'RECONSIDERATION_FIRST',
    ],
    [
      'AMB-25: D20 of July 2026, by 实施条例 art. 31',
      'D20',
      [14],
      '2026-07-01',
      shippedReadings,
      'RECONSIDERATION_FIRST',
    ],
  ] as const)('%s', (_, code, withheldUnder, servedOn, readings, route) => {
    expect(remedyRoute(code, { withheldUnder, servedOn: day(servedOn) }, readings)).toBe(route);
  });

  it('AMB-9: silence since 2026-07-01, as it is read', () => {
    expect(silenceRoute(day('2026-07-01'))).toBe('RECONSIDERATION_FIRST');
    expect(silenceRoute(day('2026-07-01'), readAs('AMB-9', 'EITHER'))).toBe('EITHER');
  });
});

describe('a reading is dated', () => {
  it('a change of mind on 2026-06-01 moves no case received before it', () => {
    const readings: Readings = {
      ...shippedReadings,
      'AMB-3': [
        ...shippedReadings['AMB-3'],
        { ...since('REGULATION', 'RESTARTS', { article: 30 }), from: day('2026-06-01') },
      ],
    };
    const before = [received('2026-05-29'), correctionNotice('2026-06-12'), corrected('2026-06-15')];
    const after = [received('2026-06-01'), correctionNotice('2026-06-12'), corrected('2026-06-15')];
    expect(ask(before, undefined, readings).deadlines.REPLY_DUE).toBe('2026-06-29');
    expect(ask(after, undefined, readings).deadlines.REPLY_DUE).toBe('2026-07-14');
    expect(ask(after).deadlines.REPLY_DUE).toBe('2026-06-30');
  });

  it('is in words, Chinese and English, and its histories begin with the oldest value', () => {
    for (const point of Object.keys(readingValues) as SwitchableReading[]) {
      const days = shippedReadings[point].map(({ from }) => from);
      expect(days).toEqual(days.toSorted());
      for (const { zh, en } of Object.values(readingValues[point]))
        expect([/[\u4e00-\u9fff]/.test(zh), /[a-z]/.test(en)]).toEqual([true, true]);
    }
  });

  it('has no value before the doubt arose', () => {
    expect(() => readingOn(shippedReadings, 'AMB-15', day('2020-12-31'))).toThrow(RangeError);
  });
});
