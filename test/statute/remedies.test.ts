import { describe, expect, it } from '@jest/globals';
import { day } from '../../src/calendar/day.ts';
import { remedyPeriodsOn, remedyRoute, silenceRoute } from '../../src/statute/remedies.ts';
import { ask, consulted, correctionNotice, on, posted, received, served } from './ask.ts';

describe('the routes of a reply (行政复议法 art. 23)', () => {
  it.each([
    ['a refusal', '2026-08-05', 'INTERNAL_AFFAIRS', undefined, true],
    ['a refusal on the first day of the law of 2023', '2024-01-01', 'STATE_SECRET', undefined, true],
    ['a refusal the day before', '2023-12-31', 'STATE_SECRET', undefined, false],
    ['a partial refusal under art. 15, since 2026-07-01', '2026-07-01', 'PARTIAL_DISCLOSURE', [15], true],
    ['the day before: either route (AMB-25)', '2026-06-30', 'PARTIAL_DISCLOSURE', [15], false],
    ['a partial refusal under none of arts. 14 to 16', '2026-08-05', 'PARTIAL_DISCLOSURE', [], false],
    ['not held', '2026-08-05', 'INFORMATION_NONEXISTENT', undefined, false],
    [
      'a registry look-up, which courts do not hear: route O (AMB-18)',
      '2026-08-05',
      'GOVERNED_BY_SPECIAL_LAW',
      undefined,
      false,
    ],
  ] as const)('%s, served %s %s %p → first: %p', (_, servedOn, ground, withheldUnder, first) => {
    const { deadlines, reconsiderationFirst } = ask([served(servedOn, ground, withheldUnder)]);
    expect(reconsiderationFirst).toBe(first);
    expect(deadlines.RECONSIDERATION_APPLY_BY).toBeDefined();
    expect(deadlines.LITIGATION_FILE_BY === undefined).toBe(first);
  });

  it('a withdrawal has no remedy line', () => {
    expect(ask([served('2026-08-05', 'OTHER')]).deadlines).toEqual({});
    expect(remedyRoute('D63', { servedOn: day('2026-08-05') })).toBe('NONE');
  });

  it('a partial disclosure that does not say what it rests on is warned of', () => {
    expect(ask([served('2026-08-05', 'PARTIAL_DISCLOSURE')]).warnings).toContain('WITHHELD_UNDER_NOT_STATED');
    expect(ask([served('2026-08-05', 'PARTIAL_DISCLOSURE', [])]).warnings).not.toContain(
      'WITHHELD_UNDER_NOT_STATED',
    );
  });
});

describe('sixty days, and six months (行政复议法 art. 20, 行政诉讼法 art. 46)', () => {
  it.each([
    [
      '2026-04-02',
      '2026-06-01',
      '2026-10-08',
      'day 60 a working Monday; 2 Oct in National Day rolls to the 8th',
    ],
    ['2025-08-31', '2025-10-30', '2026-02-28', '31 Aug + 6 months = 28 Feb, a working Saturday: no roll'],
    [
      '2026-07-01',
      '2026-08-31',
      '2027-01-04',
      'day 60 a Sunday; 1 Jan 2027 is a holiday of a provisional year',
    ],
    ['2023-12-29', '2024-02-27', '2024-07-01', '29 June 2024 a Saturday'],
  ])('served %s → apply by %s, sue by %s: %s', (servedOn, apply, sue) => {
    const { deadlines } = ask([served(servedOn, 'INFORMATION_NONEXISTENT')]);
    expect(deadlines).toEqual({ RECONSIDERATION_APPLY_BY: apply, LITIGATION_FILE_BY: sue });
  });

  it('AMB-21: a last day on a working weekend is not moved, and warned of', () => {
    const answer = ask([served('2026-08-11', 'INTERNAL_AFFAIRS')]);
    expect(answer.deadlines.RECONSIDERATION_APPLY_BY).toBe('2026-10-10');
    expect(answer.warnings).toEqual(['ENDS_ON_MAKE_UP_WORKDAY']);
    expect(answer.explanations.RECONSIDERATION_APPLY_BY?.readings).toEqual(['AMB-21']);
  });

  it('is provisional when the last day lies in a year without a notice', () => {
    expect(ask([served('2026-07-01', 'INFORMATION_NONEXISTENT')]).provisional).toBe(true);
    expect(ask([served('2026-04-02', 'INFORMATION_NONEXISTENT')]).provisional).toBeUndefined();
  });

  it('no suit while an accepted reconsideration is under way (行政复议法 art. 29)', () => {
    const accepted = { fact: 'RECONSIDERATION_ACCEPTED', on: '2026-04-10', procedure: 'ORDINARY' };
    const { deadlines } = ask([served('2026-04-02', 'PROVIDED'), accepted]);
    expect(deadlines).not.toHaveProperty('LITIGATION_FILE_BY');
  });
});

describe('silence', () => {
  it('under the 2007 text an unanswered correction notice is no shield, and nothing lapses', () => {
    const answer = ask(
      [received('2018-04-02'), correctionNotice('2018-04-10', { termWorkingDays: 10 })],
      '2018-06-01',
    );
    expect(answer.deadlines).toMatchObject({
      CORRECTION_DUE: '2018-04-24',
      RECONSIDERATION_APPLY_BY: '2018-06-25',
    });
    expect(answer.mayLapseFrom).toBeUndefined();
  });

  it('may be asked about on the day of the last fact', () => {
    expect(ask([received('2026-03-02')], '2026-03-02').reconsiderationFirst).toBeUndefined();
  });

  it.each([
    ['the term ended on 2026-06-30: either route', '2026-06-01', '2026-06-30', '2026-08-31', '2026-12-30'],
    [
      'the term ended on 2026-07-01: reconsideration first (AMB-9)',
      '2026-06-02',
      '2026-07-01',
      '2026-08-31',
      undefined,
    ],
  ])('%s', (_, on, due, apply, sue) => {
    const answer = ask([received(on)], '2026-07-20');
    expect(answer.deadlines).toMatchObject({ REPLY_DUE: due, RECONSIDERATION_APPLY_BY: apply });
    expect(answer.deadlines.LITIGATION_FILE_BY).toBe(sue);
    expect(answer.reconsiderationFirst).toBe(sue === undefined);
    expect(answer.explanations.RECONSIDERATION_APPLY_BY?.readings).toContain('AMB-9');
  });

  it('begins the day after the reply was due', () => {
    expect(ask([received('2026-03-02')], '2026-03-30').reconsiderationFirst).toBeUndefined();
    expect(ask([received('2026-03-02')], '2026-03-31').reconsiderationFirst).toBe(false);
  });

  it.each([
    ['a correction notice in time is unanswered', [correctionNotice('2026-03-06')]],
    ['a fee notice in time is unpaid', [on('FEE_NOTICE_SENT', '2026-03-18')]],
    ['the application was withdrawn', [on('WITHDRAWN', '2026-03-18')]],
    ['the application lapsed', [correctionNotice('2026-03-06'), on('LAPSED', '2026-03-30')]],
    ['a reply was sent, even late', [posted('2026-04-20')]],
    ['a consultation is still out', [consulted('a', '2026-03-10')]],
  ])('is none when %s', (_, facts) => {
    const answer = ask([received('2026-03-02'), ...facts], '2026-05-15');
    expect(answer.deadlines).not.toHaveProperty('RECONSIDERATION_APPLY_BY');
    expect(answer.reconsiderationFirst).toBeUndefined();
  });

  it.each([
    ['a late correction notice does not shield (AMB-3)', [correctionNotice('2026-03-12')]],
    ['a late fee notice does not shield', [on('FEE_NOTICE_SENT', '2026-03-31')]],
  ])('%s', (_, facts) => {
    const answer = ask([received('2026-03-02'), ...facts], '2026-05-15');
    expect(answer.deadlines).toHaveProperty('RECONSIDERATION_APPLY_BY', '2026-05-29');
    expect(answer.mayLapseFrom).toBeUndefined();
  });

  it('a reply after silence: the remedies run from its service', () => {
    const answer = ask(
      [received('2026-03-02'), posted('2026-04-20'), served('2026-04-23', 'PROVIDED')],
      '2026-05-15',
    );
    expect(answer.repliedInTime).toBe(false);
    expect(answer.deadlines.RECONSIDERATION_APPLY_BY).toBe('2026-06-22');
  });
});

describe('reconsideration and litigation, step by step', () => {
  const applied = on('RECONSIDERATION_APPLIED', '2026-09-01');

  function accepted(procedure: string, date = '2026-09-08') {
    return { fact: 'RECONSIDERATION_ACCEPTED', on: date, procedure };
  }

  it.each([
    [
      '行政复议法 art. 30: five working days to accept',
      [applied, accepted('ORDINARY', '2026-09-03')],
      {
        RECONSIDERATION_ACCEPTANCE_DUE: '2026-09-08',
        RECONSIDERATION_COPY_DUE: '2026-09-14',
        RECONSIDERATION_DECISION_DUE: '2026-11-02',
      },
    ],
    [
      'art. 30: neither accepted nor refused, deemed accepted on the last day of the term',
      [on('RECONSIDERATION_APPLIED', '2026-02-11')],
      {
        RECONSIDERATION_ACCEPTANCE_DUE: '2026-02-25',
        RECONSIDERATION_COPY_DUE: '2026-03-05',
        RECONSIDERATION_DECISION_DUE: '2026-04-27',
      },
    ],
    [
      'art. 31: a correction notice: ten working days, and no deemed acceptance',
      [applied, on('RECONSIDERATION_CORRECTION_NOTICE_SERVED', '2026-09-04')],
      { RECONSIDERATION_ACCEPTANCE_DUE: '2026-09-08', RECONSIDERATION_CORRECTION_DUE: '2026-09-18' },
    ],
    [
      'arts. 48 and 62: ordinary procedure',
      [accepted('ORDINARY'), on('RECONSIDERATION_COPY_RECEIVED', '2026-09-15')],
      {
        RECONSIDERATION_COPY_DUE: '2026-09-17',
        RECONSIDERATION_ANSWER_DUE: '2026-09-29',
        RECONSIDERATION_DECISION_DUE: '2026-11-09',
      },
    ],
    [
      'arts. 54 and 62: simplified procedure, 3 and 5 working days and 30 days',
      [accepted('SIMPLIFIED'), on('RECONSIDERATION_COPY_RECEIVED', '2026-09-15')],
      {
        RECONSIDERATION_COPY_DUE: '2026-09-11',
        RECONSIDERATION_ANSWER_DUE: '2026-09-21',
        RECONSIDERATION_DECISION_DUE: '2026-10-08',
      },
    ],
    [
      'before 2024 an application was deemed accepted on receipt',
      [on('RECONSIDERATION_APPLIED', '2023-09-01')],
      {
        RECONSIDERATION_ACCEPTANCE_DUE: '2023-09-08',
        RECONSIDERATION_COPY_DUE: '2023-09-12',
        RECONSIDERATION_DECISION_DUE: '2023-10-31',
      },
    ],
    [
      'before 2024 the ten days to answer were calendar days (a worked Saturday stays)',
      [accepted('ORDINARY', '2023-09-08'), on('RECONSIDERATION_COPY_RECEIVED', '2023-09-27')],
      {
        RECONSIDERATION_COPY_DUE: '2023-09-19',
        RECONSIDERATION_ANSWER_DUE: '2023-10-07',
        RECONSIDERATION_DECISION_DUE: '2023-11-07',
      },
    ],
    [
      '行政诉讼法 art. 45: fifteen days after the decision',
      [on('RECONSIDERATION_DECISION_SERVED', '2026-09-24')],
      { LITIGATION_FILE_BY: '2026-10-09' },
    ],
    [
      '行政诉讼法 art. 67: fifteen days, rolled out of National Day',
      [on('COMPLAINT_COPY_RECEIVED', '2026-09-17')],
      { COURT_ANSWER_DUE: '2026-10-08' },
    ],
    [
      'AMB-11: the new reply in twenty working days',
      [on('REDO_ORDERED', '2026-07-06')],
      { REDO_DUE: '2026-08-03' },
    ],
    ['AMB-11: fifteen under the 2007 text', [on('REDO_ORDERED', '2019-05-14')], { REDO_DUE: '2019-06-04' }],
    [
      '法释〔2025〕8号 art. 11: a judgment to disclose, twenty working days',
      [on('DISCLOSURE_JUDGMENT_EFFECTIVE', '2025-06-03')],
      { DISCLOSE_BY: '2025-07-01' },
    ],
    ['before 2025-06-01 the court set the term', [on('DISCLOSURE_JUDGMENT_EFFECTIVE', '2025-05-30')], {}],
  ])('%s', (_, facts, deadlines) => {
    expect(ask(facts).deadlines).toEqual(deadlines);
  });

  it('行政诉讼法 art. 45: fifteen days from the end of a term that passed without a decision', () => {
    const history = [on('RECONSIDERATION_APPLIED', '2026-02-11')];
    expect(ask(history, '2026-04-27').deadlines).not.toHaveProperty('LITIGATION_FILE_BY');
    expect(ask(history, '2026-04-28').deadlines.LITIGATION_FILE_BY).toBe('2026-05-12');
  });

  it('a second application begins the steps again', () => {
    const again = [applied, accepted('SIMPLIFIED'), on('RECONSIDERATION_APPLIED', '2026-10-12')];
    expect(ask(again).deadlines).toEqual({
      RECONSIDERATION_ACCEPTANCE_DUE: '2026-10-19',
      RECONSIDERATION_COPY_DUE: '2026-10-28',
      RECONSIDERATION_DECISION_DUE: '2026-12-18',
    });
  });

  it('a late reply while silence is reconsidered has its own remedies, and the reconsideration goes on', () => {
    const { deadlines } = ask([accepted('ORDINARY', '2026-04-10'), served('2026-04-20', 'PROVIDED')]);
    expect(deadlines.LITIGATION_FILE_BY).toBe('2026-10-20');
    expect(deadlines.RECONSIDERATION_DECISION_DUE).toBe('2026-06-09');
  });

  it('a reply after the decision is a new act: six months, not the fifteen days of the decision', () => {
    const { deadlines } = ask([
      on('RECONSIDERATION_DECISION_SERVED', '2026-07-06'),
      served('2026-07-20', 'PROVIDED'),
    ]);
    expect(deadlines.LITIGATION_FILE_BY).toBe('2027-01-20');
  });

  it('a history may hold only the sending of the second reply', () => {
    const history = [
      received('2026-03-02'),
      served('2026-04-02', 'PROVIDED'),
      on('REDO_ORDERED', '2026-07-06'),
    ];
    expect(ask([...history, posted('2026-08-03')]).repliedInTime).toBe(true);
  });

  it('a new reply after a quashing opens its own remedies', () => {
    const answer = ask([
      served('2026-04-02', 'INTERNAL_AFFAIRS'),
      on('RECONSIDERATION_DECISION_SERVED', '2026-07-06'),
      on('REDO_ORDERED', '2026-07-06'),
      served('2026-08-03', 'PROVIDED'),
    ]);
    expect(answer.deadlines).toEqual({
      REDO_DUE: '2026-08-03',
      RECONSIDERATION_APPLY_BY: '2026-10-08',
      LITIGATION_FILE_BY: '2027-02-03',
    });
  });
});

describe('periods in force on a day', () => {
  it('are those of 2023, 2017 and 2018', () => {
    expect(remedyPeriodsOn(day('2026-11-23'))).toEqual({
      applyForReconsideration: { length: 60, unit: 'CALENDAR_DAYS' },
      sueAfterReconsideration: { length: 15, unit: 'CALENDAR_DAYS' },
      sueDirectly: { length: 6, unit: 'MONTHS' },
      sueOverSilence: { length: 6, unit: 'MONTHS' },
    });
  });

  it('silence: reconsideration first since the term ended on 2026-07-01', () => {
    expect([silenceRoute(day('2026-06-30')), silenceRoute(day('2026-07-01'))]).toEqual([
      'EITHER',
      'RECONSIDERATION_FIRST',
    ]);
  });
});
