import { describe, expect, it } from '@jest/globals';
import { shippedCalendar } from '../../src/calendar/calendar.ts';
import { day } from '../../src/calendar/day.ts';
import { answerCase } from '../../src/statute/answer.ts';
import { assertNever } from '../../src/statute/assert-never.ts';
import { workingDaysIn } from '../../src/statute/clock.ts';
import { reckonCase } from '../../src/statute/deadlines.ts';
import { inClockOrder } from '../../src/statute/facts.ts';
import { lawUnder } from '../../src/statute/law.ts';
import { shippedReadings } from '../../src/statute/readings.ts';
import {
  answered,
  ask,
  askWrongly,
  clockFacts,
  consulted,
  correctionNotice,
  extended,
  on,
  posted,
  type RawFact,
  readAs,
  received,
  served,
} from './ask.ts';

const calendar = shippedCalendar();

describe('an answer says what follows, and nothing of what does not', () => {
  it.each<readonly [string, readonly RawFact[], readonly string[]]>([
    ['no facts', [], []],
    ['received', [received('2026-03-02')], ['receivedOn']],
    [
      'art. 33 ¶3: an opinion given: the working days that did not count',
      [received('2026-03-02'), consulted('a', '2026-03-10'), answered('a', '2026-03-16')],
      ['receivedOn', 'excludedWorkingDays'],
    ],
    [
      'art. 30: a notice unanswered: the day from which the case may lapse',
      [received('2026-03-02'), correctionNotice('2026-03-06', { servedOn: '2026-03-09' })],
      ['receivedOn', 'mayLapseFrom'],
    ],
    [
      'art. 30: posted after the due day, but before the applicant corrected: not late',
      [received('2026-03-02'), correctionNotice('2026-03-06'), posted('2026-04-02')],
      ['receivedOn', 'mayLapseFrom'],
    ],
    [
      'art. 30: posted in time, before the applicant corrected: in time',
      [received('2026-03-02'), correctionNotice('2026-03-06'), posted('2026-03-20')],
      ['receivedOn', 'mayLapseFrom', 'repliedInTime'],
    ],
    [
      'fee measures: a fee that is paid lets nothing lapse',
      [received('2026-03-02'), on('FEE_NOTICE_SENT', '2026-03-09'), on('FEE_PAID', '2026-03-16')],
      ['receivedOn'],
    ],
    ['of a count from 2025 into 2026 nothing is provisional', [received('2025-12-22')], ['receivedOn']],
    ['received 2026-12-21: the count reaches 2027', [received('2026-12-21')], ['receivedOn', 'provisional']],
  ])('%s', (_, facts, fields) => {
    const always = ['id', 'deadlines', 'warnings', 'explanations'];
    const said = Object.entries(ask(facts)).flatMap(([field, value]) => (value === undefined ? [] : [field]));
    expect(said.toSorted()).toEqual([...always, ...fields].toSorted());
  });

  it('a warning is given once, however often it is earned', () => {
    const late = [received('2026-03-02'), consulted('a', '2026-03-31'), consulted('b', '2026-04-01')];
    expect(ask(late).warnings).toEqual(['CONSULTATION_AFTER_EXPIRY']);
  });

  it('AMB-21: working days that end on a make-up Saturday are no matter of warning', () => {
    const { deadlines, warnings } = ask([received('2026-02-12')]);
    expect([deadlines.CORRECTION_NOTICE_DUE, warnings]).toEqual(['2026-02-28', []]);
  });
});

describe('the day of asking', () => {
  const silent = { id: 'case', facts: [received('2026-03-02')] };

  it.each([
    ['2026-03-30', 'the due day itself', []],
    ['2026-03-31', 'the day after it: silence', ['RECONSIDERATION_APPLY_BY', 'LITIGATION_FILE_BY']],
    ['2026-02-27', 'a day before the facts: they are asked about on their own last day', []],
  ])('is %s where the case names none: %s', (today, _, remedies) => {
    expect(answerCase(silent, calendar, day(today))).toHaveProperty('deadlines', expect.anything());
    const answer = answerCase(silent, calendar, day(today));
    const names = 'deadlines' in answer ? Object.keys(answer.deadlines) : [];
    expect(names).toEqual(['CORRECTION_NOTICE_DUE', 'REPLY_DUE', ...remedies]);
  });

  it('art. 30: is not before a notice was served, whatever came between', () => {
    const facts = [
      received('2026-03-02'),
      correctionNotice('2026-03-06', { servedOn: '2026-03-12' }),
      extended('2026-03-10', 5),
    ];
    expect(askWrongly({ id: 'case', facts, asOf: '2026-03-11' }).code).toBe('AS_OF_BEFORE_LAST_FACT');
    expect(ask(facts, '2026-03-12').deadlines.REPLY_DUE).toBe('2026-04-07');
  });
});

describe('what is no fault of the facts', () => {
  it('a point without any reading is thrown, not answered', () => {
    const readings = { ...shippedReadings, 'AMB-20': [] };
    const value = { id: 'case', facts: [received('2026-03-02'), extended('2026-03-20', 10)] };
    expect(() => answerCase(value, calendar, day('2026-03-20'), readings)).toThrow(
      'no law in force on 2026-03-02',
    );
  });

  it('AMB-11: a term of months is not counted in working days', () => {
    expect(workingDaysIn({ length: 20, unit: 'WORKING_DAYS' })).toBe(20);
    expect(() => workingDaysIn({ length: 2, unit: 'MONTHS' })).toThrow(
      new RangeError('a term in MONTHS is not counted in working days'),
    );
  });

  it('a value that no type allows', () => {
    expect(() => assertNever('PIGEON' as never)).toThrow('unexpected value: PIGEON');
  });

  it('art. 33 ¶2: a contradiction says of itself which fact it is', () => {
    const facts = clockFacts([received('2026-03-02'), extended('2026-03-20', 21)]);
    const { contradiction } = reckonCase(calendar, facts, day('2026-03-20'));
    expect(String(contradiction)).toBe(
      'ImpossibleHistory: EXTENSION_OVER_MAXIMUM: EXTENSION_NOTIFIED on 2026-03-20',
    );
  });
});

describe('the law a case is counted under', () => {
  it('is made once for a calendar, and again where the points are read otherwise', () => {
    const law = lawUnder(calendar);
    expect(lawUnder(calendar)).toBe(law);
    expect(lawUnder(calendar, readAs('AMB-20', 'SPLIT_WITHIN_MAXIMUM'))).not.toBe(law);
  });

  it('AMB-24: where every notice is obeyed it keeps the tables of the calendar', () => {
    expect(lawUnder(calendar).decisions).toBe(calendar.decisions);
  });
});

describe('clock order', () => {
  const three = clockFacts([received('2026-03-02'), extended('2026-03-10', 5), posted('2026-03-20')]);

  it('facts already in it are returned as they are', () => {
    expect(inClockOrder(three)).toBe(three);
    const sameDay = clockFacts([received('2026-03-02'), posted('2026-03-02')]);
    expect(inClockOrder(sameDay)).toBe(sameDay);
  });

  it('others are put in it', () => {
    const [a, b, c] = three;
    if (!a || !b || !c) throw new Error('three facts');
    expect(inClockOrder([c, a, b])).toEqual([a, b, c]);
    expect(inClockOrder([b, c, a])).toEqual([a, b, c]);
    expect(inClockOrder([b, a, c])).toEqual([a, b, c]);
  });
});

it('AMB-25: a partial disclosure that names no article has either route, before and after 2026-07-01', () => {
  expect(ask([served('2026-07-06', 'PARTIAL_DISCLOSURE')])).toMatchObject({
    reconsiderationFirst: false,
    warnings: ['WITHHELD_UNDER_NOT_STATED'],
  });
});
