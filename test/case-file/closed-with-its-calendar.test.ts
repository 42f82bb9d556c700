import { describe, expect, it } from '@jest/globals';
import { calendarFrom, shippedCalendar } from '../../src/calendar/calendar.ts';
import { day } from '../../src/calendar/day.ts';
import { shippedNotices } from '../../src/calendar/notices/shipped.ts';
import { deadlinesOf, explainedDeadlinesOf } from '../../src/case-file/deadlines.ts';
import { aCaseIn } from '../support/builders.ts';
import { inventedStoppage } from '../support/notices.ts';

const own = shippedCalendar();
/** Two working days of March 2026 are off in it. */
const inForce = calendarFrom(shippedNotices, [inventedStoppage]);
const asOf = day('2026-06-01');

describe('a closed case keeps the calendar it was closed with; what runs after it goes by the one in force', () => {
  const replied = aCaseIn('REPLIED').file();

  it('the reply was due by its own calendar', () => {
    expect(explainedDeadlinesOf(replied, { own, inForce }, asOf).REPLY_DUE?.due).toBe('2026-03-30');
    expect(explainedDeadlinesOf(replied, { own: inForce, inForce }, asOf).REPLY_DUE?.due).toBe('2026-04-01');
  });

  it('the remedies run by the one in force, and nothing is lost', () => {
    const { RECONSIDERATION_APPLY_BY, LITIGATION_FILE_BY, ...kept } = explainedDeadlinesOf(
      replied,
      { own, inForce },
      asOf,
    );
    const now = explainedDeadlinesOf(replied, { own: inForce, inForce }, asOf);
    expect(RECONSIDERATION_APPLY_BY).toEqual(now.RECONSIDERATION_APPLY_BY);
    expect(LITIGATION_FILE_BY).toEqual(now.LITIGATION_FILE_BY);
    const {
      RECONSIDERATION_APPLY_BY: _apply,
      LITIGATION_FILE_BY: _sue,
      ...then
    } = explainedDeadlinesOf(replied, { own, inForce: own }, asOf);
    expect(kept).toEqual(then);
    expect(Object.keys(kept)).toContain('REPLY_DUE');
  });
});

describe('the term of a redo, where the decision sets it (AMB-11)', () => {
  const redo = {
    fact: 'REDO_ORDERED',
    on: day('2026-05-18'),
    orderedBy: 'RECONSIDERATION',
    decisionNo: '清府复决〔2026〕1号',
    quashedFor: 'SUBSTANCE',
    until: day('2026-06-30'),
  } as const;

  it('is explained by the decision, and by no counted day', () => {
    const file = aCaseIn('REPLIED').and(redo).file();
    const byLaw = explainedDeadlinesOf(
      aCaseIn('REPLIED').redoOrdered('2026-05-18').file(),
      { own, inForce: own },
      asOf,
    );
    const { REDO_DUE } = explainedDeadlinesOf(file, { own, inForce: own }, asOf);
    expect(byLaw.REDO_DUE?.days).toHaveLength(28);
    expect(REDO_DUE).toEqual({
      ...byLaw.REDO_DUE,
      due: '2026-06-30',
      days: [],
      zh: '清府复决〔2026〕1号另定期限，至2026年6月30日届满。',
      en: '清府复决〔2026〕1号 sets the term, which ends on 2026-06-30.',
    });
  });
});

describe('what is known on a day', () => {
  it('is what happened until then: a later extension moves nothing before it was told', () => {
    const extended = aCaseIn('IN_HANDLING').extended('2026-03-20', 10).file();
    expect(deadlinesOf(extended, own, day('2026-03-19')).deadlines.REPLY_DUE).toBe('2026-03-30');
    expect(deadlinesOf(extended, own, day('2026-03-20')).deadlines.REPLY_DUE).toBe('2026-04-14');
  });
});
