import { describe, expect, it } from '@jest/globals';
import type { DeadlineName } from '../../src/statute/names.ts';
import type { History } from '../../src/statute/parameters.ts';
import { readingValues, shippedReadings } from '../../src/statute/readings.ts';
import type { Readings, SwitchableReading } from '../../src/statute/readings.ts';
import {
  answered,
  ask,
  consulted,
  corrected,
  correctionNotice,
  delivered,
  on,
  readAs,
  received,
  served,
} from './ask.ts';
import type { RawFact } from './ask.ts';

/** A history, a deadline of it, and on which day it falls as the doubtful point is read. */
interface Turned {
  readonly sentence: string;
  readonly point: SwitchableReading;
  readonly facts: readonly RawFact[];
  readonly asOf?: string;
  readonly deadline: DeadlineName;
  readonly due: readonly (readonly [value: string, readings: Readings, due: string | undefined])[];
}

const opinionAsked = [
  received('2026-03-02'),
  consulted('a', '2026-03-10'),
  delivered('a', '2026-03-12'),
  answered('a', '2026-03-16'),
];
const reasonsAsked = [received('2026-03-02'), on('REASONS_REQUESTED', '2026-03-06')];

const turned: readonly Turned[] = [
  {
    sentence: 'AMB-2: art. 30, a second correction on 2026-03-20 restarts, or the first of 2026-03-10 stands',
    point: 'AMB-2',
    facts: [
      received('2026-03-02'),
      correctionNotice('2026-03-04'),
      corrected('2026-03-10'),
      correctionNotice('2026-03-12', { override: true }),
      corrected('2026-03-20'),
    ],
    deadline: 'REPLY_DUE',
    due: [
      ['RESTARTS', shippedReadings, '2026-04-20'],
      ['DOES_NOT_RESTART', readAs('AMB-2', 'DOES_NOT_RESTART'), '2026-04-08'],
    ],
  },
  {
    sentence: 'AMB-3: art. 30, a notice on the eighth working day, corrected 2026-03-18',
    point: 'AMB-3',
    facts: [received('2026-03-02'), correctionNotice('2026-03-12'), corrected('2026-03-18')],
    deadline: 'REPLY_DUE',
    due: [
      ['DOES_NOT_RESTART', shippedReadings, '2026-03-30'],
      ['RESTARTS', readAs('AMB-3', 'RESTARTS'), '2026-04-16'],
    ],
  },
  {
    sentence:
      'AMB-7: art. 33 ¶3, asked 10 March, delivered 12 March, answered 16 March: 4, 2 or 5 days excluded',
    point: 'AMB-7',
    facts: opinionAsked,
    deadline: 'REPLY_DUE',
    due: [
      ['AFTER_SENDING', shippedReadings, '2026-04-03'],
      ['FROM_DELIVERY', readAs('AMB-7', 'FROM_DELIVERY'), '2026-04-01'],
      ['SENDING_DAY_TOO', readAs('AMB-7', 'SENDING_DAY_TOO'), '2026-04-07'],
    ],
  },
  {
    sentence: 'AMB-7.2: art. 33 ¶3, another organ asked 10 March and answering 16 March, excluded or not',
    point: 'AMB-7.2',
    facts: [
      received('2026-03-02'),
      consulted('a', '2026-03-10', 'OTHER_AGENCY'),
      answered('a', '2026-03-16'),
    ],
    deadline: 'REPLY_DUE',
    due: [
      ['EXCLUDED', shippedReadings, '2026-04-03'],
      ['NOT_EXCLUDED', readAs('AMB-7.2', 'NOT_EXCLUDED'), '2026-03-30'],
    ],
  },
  {
    sentence: 'AMB-9: 实施条例 art. 30, silent since 2026-07-07: no direct suit, or six months to sue',
    point: 'AMB-9',
    facts: [received('2026-06-08')],
    asOf: '2026-07-20',
    deadline: 'LITIGATION_FILE_BY',
    due: [
      ['RECONSIDERATION_FIRST', shippedReadings, undefined],
      ['EITHER', readAs('AMB-9', 'EITHER'), '2027-01-07'],
    ],
  },
  {
    sentence: 'AMB-10: art. 35, reasons given on 2026-03-16: the clock has run on, or restarts',
    point: 'AMB-10',
    facts: [...reasonsAsked, on('REASONS_GIVEN', '2026-03-16')],
    deadline: 'REPLY_DUE',
    due: [
      ['RUNS_ON', shippedReadings, '2026-03-30'],
      ['RESTARTS', readAs('AMB-10', 'RESTARTS'), '2026-04-14'],
    ],
  },
  {
    sentence:
      'AMB-11: 实施条例 art. 58, quashed 2026-08-03: 20 working days, or 60 days moved off National Day',
    point: 'AMB-11',
    facts: [on('REDO_ORDERED', '2026-08-03')],
    deadline: 'REDO_DUE',
    due: [
      ['REPLY_TERM', shippedReadings, '2026-08-31'],
      ['SIXTY_DAYS', readAs('AMB-11', 'SIXTY_DAYS'), '2026-10-08'],
    ],
  },
  {
    sentence:
      'AMB-15: fee measures, paid Thursday 2026-04-09: Friday is day 1, or Friday is itself not counted',
    point: 'AMB-15',
    facts: [
      received('2026-03-02'),
      on('FEE_NOTICE_SENT', '2026-03-10'),
      on('FEE_NOTICE_SERVED', '2026-03-11'),
      on('FEE_PAID', '2026-04-09'),
    ],
    deadline: 'REPLY_DUE',
    due: [
      ['NEXT_DAY_COUNTS', shippedReadings, '2026-05-11'],
      ['NEXT_DAY_EXCLUDED', readAs('AMB-15', 'NEXT_DAY_EXCLUDED'), '2026-05-12'],
    ],
  },
  {
    sentence:
      'AMB-18: 法释〔2025〕8号 art. 10, a registry look-up answered 2026-04-02: a day to sue by, or none',
    point: 'AMB-18',
    facts: [served('2026-04-02', 'GOVERNED_BY_SPECIAL_LAW')],
    deadline: 'LITIGATION_FILE_BY',
    due: [
      ['EITHER', shippedReadings, '2026-10-08'],
      ['RECONSIDERATION_ONLY', readAs('AMB-18', 'RECONSIDERATION_ONLY'), undefined],
    ],
  },
  {
    sentence: 'AMB-21: 民法典 art. 203, day 60 on the make-up Saturday 2026-10-10 stays, or moves to Monday',
    point: 'AMB-21',
    facts: [served('2026-08-11', 'INTERNAL_AFFAIRS')],
    deadline: 'RECONSIDERATION_APPLY_BY',
    due: [
      ['STAYS', shippedReadings, '2026-10-10'],
      ['MOVES', readAs('AMB-21', 'MOVES'), '2026-10-12'],
    ],
  },
  {
    sentence:
      'AMB-25: 行政复议法 art. 23, a partial refusal of 2026-03-02: six months to sue, or reconsideration first',
    point: 'AMB-25',
    facts: [served('2026-03-02', 'PARTIAL_DISCLOSURE', [15])],
    deadline: 'LITIGATION_FILE_BY',
    due: [
      ['EITHER', shippedReadings, '2026-09-02'],
      ['RECONSIDERATION_FIRST', readAs('AMB-25', 'RECONSIDERATION_FIRST'), undefined],
    ],
  },
];

describe.each(turned)('$sentence', ({ point, facts, asOf, deadline, due }) => {
  it.each(due)('read as %s', (value, readings, expected) => {
    const { deadlines, explanations } = ask(facts, asOf, readings);
    expect(deadlines[deadline]).toBe(expected);

    const explained = explanations[deadline] ?? explanations.RECONSIDERATION_APPLY_BY;
    expect(explained?.readings).toContain(point.replace('.2', ''));
    expect(explained?.taken).toContainEqual(expect.objectContaining({ reading: point, value }));
  });

  it('every value of the table is tried, the shipped one first', () => {
    const [shipped] = due;
    expect(due.map(([value]) => value).toSorted()).toEqual(Object.keys(readingValues[point]).toSorted());
    expect(shipped?.[1]).toBe(shippedReadings);
  });

  it('a recount day by day ends on the same day', () => {
    for (const [, readings] of due) {
      const { explanations } = ask(facts, asOf, readings);
      for (const explained of Object.values(explanations))
        expect(explained?.days.at(-1)?.day).toBe(explained?.due);
    }
  });
});

describe('the provision that leaves each doubt or ends it', () => {
  it.each<readonly [SwitchableReading, ...(readonly string[])]>([
    ['AMB-2', '2019-05-15 RESTARTS REGULATION 30'],
    ['AMB-3', '2019-05-15 DOES_NOT_RESTART REGULATION 30'],
    ['AMB-7', '2008-05-01 AFTER_SENDING REGULATION_2007 24.3'],
    ['AMB-7.2', '2019-05-15 EXCLUDED REGULATION 33.3'],
    [
      'AMB-9',
      '2008-05-01 EITHER REGULATION_2007 33',
      '2026-07-01 RECONSIDERATION_FIRST RECONSIDERATION_REGULATION 30',
    ],
    ['AMB-10', '2019-05-15 RUNS_ON REGULATION 35'],
    ['AMB-11', '2008-05-01 REPLY_TERM REGULATION_2007 24.2'],
    ['AMB-13', '2008-05-01 TWENTY_WORKING_DAYS REGULATION_2007 25.2'],
    ['AMB-15', '2021-01-01 NEXT_DAY_COUNTS FEE_MEASURES'],
    ['AMB-18', '2008-05-01 EITHER REGULATION_2007 33'],
    ['AMB-20', '2008-05-01 ONCE REGULATION_2007 24.2'],
    ['AMB-21', '2008-05-01 STAYS REGULATION_2007'],
    ['AMB-24', '2008-05-01 OBEYED REGULATION_2007'],
    [
      'AMB-25',
      '2008-05-01 EITHER REGULATION_2007 33',
      '2026-07-01 RECONSIDERATION_FIRST RECONSIDERATION_REGULATION 31',
    ],
    ['AMB-26', '2005-01-01 SERVED_ON_RETURN COURT_MAIL_RULES 11'],
    ['AMB-27', '2017-07-01 STAYS CIVIL_PROCEDURE_LAW_2017 92.1'],
    ['AMB-28', '2008-05-01 NOTIFIED REGULATION_2007'],
  ])('%s', (point, ...taken) => {
    const history: History<string> = shippedReadings[point];
    const written = history.map(({ from, value, source: { instrument, article, paragraph } }) =>
      [from, value, instrument, [article, paragraph].filter(Boolean).join('.')].filter(Boolean).join(' '),
    );
    expect(written).toEqual(taken);
  });

  it('no point is left out', () => {
    expect(Object.keys(shippedReadings)).toHaveLength(17);
  });
});
