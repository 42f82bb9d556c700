import { describe, expect, it } from '@jest/globals';
import { shippedCalendar } from '../../src/calendar/calendar.ts';
import { day } from '../../src/calendar/day.ts';
import { disputeDeadlines } from '../../src/statute/dispute-steps.ts';
import { lawUnder } from '../../src/statute/law.ts';
import { ask, clockFacts, on, posted, type RawFact, readAs, received, served } from './ask.ts';

function accepted(date: string, procedure = 'ORDINARY'): RawFact {
  return { fact: 'RECONSIDERATION_ACCEPTED', on: date, procedure };
}

describe('the suit after a reconsideration', () => {
  it('takes the place of the direct one, and of its doubts about 2027', () => {
    const direct = [served('2026-08-05', 'PROVIDED')];
    expect(ask(direct)).toMatchObject({ provisional: true, deadlines: { LITIGATION_FILE_BY: '2027-02-09' } });
    const decided = [
      ...direct,
      on('RECONSIDERATION_APPLIED', '2026-08-10'),
      on('RECONSIDERATION_DECISION_SERVED', '2026-10-12'),
    ];
    expect(ask(decided).deadlines.LITIGATION_FILE_BY).toBe('2026-10-27');
    expect(ask(decided).provisional).toBeUndefined();
  });

  it('行政复议法 art. 29: none while one is under way, from the day of its acceptance', () => {
    const facts = [served('2026-05-06', 'PROVIDED'), accepted('2026-05-06')];
    expect(Object.keys(ask(facts).deadlines)).not.toContain('LITIGATION_FILE_BY');
  });

  it('行政诉讼法 art. 45: a decision after its term (2026-08-10): fifteen days from the decision', () => {
    const facts = [accepted('2026-06-10'), on('RECONSIDERATION_DECISION_SERVED', '2026-08-20')];
    expect(ask(facts, '2026-09-30').deadlines).toMatchObject({
      RECONSIDERATION_DECISION_DUE: '2026-08-10',
      LITIGATION_FILE_BY: '2026-09-04',
    });
  });
});

describe('行政复议法 art. 62: the term of the decision, extended by 30 days', () => {
  it.each([
    ['ORDINARY', 0, '2026-08-10'],
    ['ORDINARY', 30, '2026-09-08'],
    ['SIMPLIFIED', 0, '2026-07-10'],
    ['SIMPLIFIED', 30, '2026-07-10'],
  ])('%s, by %i → %s', (procedure, days, due) => {
    const law = lawUnder(shippedCalendar());
    const facts = clockFacts([accepted('2026-06-10', procedure)]);
    const deadlines = disputeDeadlines(law, facts, day('2026-06-10'), days);
    expect(deadlines.find(({ name }) => name === 'RECONSIDERATION_DECISION_DUE')?.due).toBe(due);
  });
});

describe('a reply served after an order or a decision is a new act, and has steps of its own', () => {
  const applied = on('RECONSIDERATION_APPLIED', '2026-06-01');

  it('after an order to answer anew, although no decision is on file', () => {
    const facts = [
      applied,
      accepted('2026-06-10'),
      on('REDO_ORDERED', '2026-08-03'),
      served('2026-08-31', 'PROVIDED'),
    ];
    expect(Object.keys(ask(facts).deadlines)).toEqual([
      'RECONSIDERATION_APPLY_BY',
      'LITIGATION_FILE_BY',
      'REDO_DUE',
    ]);
  });

  it('and what is applied for after it stands, although the reply is served once more', () => {
    const facts = [
      applied,
      on('RECONSIDERATION_DECISION_SERVED', '2026-08-03'),
      served('2026-08-31', 'PROVIDED'),
      on('RECONSIDERATION_APPLIED', '2026-09-07'),
      served('2026-09-09', 'PROVIDED'),
    ];
    expect(ask(facts).deadlines).toMatchObject({ RECONSIDERATION_ACCEPTANCE_DUE: '2026-09-14' });
  });
});

it('AMB-10: reasons were given, and the period that began with them passed in silence', () => {
  const facts = [
    received('2026-03-02'),
    on('REASONS_REQUESTED', '2026-03-06'),
    on('REASONS_GIVEN', '2026-03-16'),
  ];
  const { deadlines, reconsiderationFirst } = ask(facts, '2026-04-30', readAs('AMB-10', 'RESTARTS'));
  expect([deadlines.REPLY_DUE, reconsiderationFirst]).toEqual(['2026-04-14', false]);
  expect(deadlines.RECONSIDERATION_APPLY_BY).toBe('2026-06-15');
});

it('a reply ordered anew, and posted in time', () => {
  const facts = [received('2026-03-02'), on('REDO_ORDERED', '2026-04-20'), posted('2026-05-20')];
  expect(ask(facts)).toMatchObject({ repliedInTime: true, deadlines: { REDO_DUE: '2026-05-20' } });
});
