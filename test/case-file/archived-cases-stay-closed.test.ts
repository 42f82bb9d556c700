import { describe, expect, it } from '@jest/globals';
import { shippedCalendar } from '../../src/calendar/calendar.ts';
import { day } from '../../src/calendar/day.ts';
import { deadlinesOf } from '../../src/case-file/deadlines.ts';
import { aCaseIn } from '../support/builders.ts';

/*
 * The story: filing a withdrawn or lapsed case moved it to ARCHIVED, and the clock, which looked at the state, no longer
 * saw that the case had ended. From the day the reply would have been due, an archived withdrawal read as silence of
 * the agency, with remedies running from it. After withdrawal and lapse the agency is neither silent nor late.
 */
describe('an archived case that ended without a reply', () => {
  const muchLater = day('2026-12-01');

  it.each(['WITHDRAWN', 'LAPSED'] as const)(
    '%s: no silence, no remedies, before and after filing',
    (state) => {
      const ended = aCaseIn(state);
      const before = deadlinesOf(ended.file(), shippedCalendar(), muchLater);
      const after = deadlinesOf(ended.archived('2026-04-01').file(), shippedCalendar(), muchLater);
      expect(after).toEqual(before);
      expect(after.deadlines.RECONSIDERATION_APPLY_BY).toBeUndefined();
      expect(after.deadlines.LITIGATION_FILE_BY).toBeUndefined();
    },
  );

  it('lapsed after a late notice, which does not excuse the agency while it waits: still no silence once ended', () => {
    const lapsed = aCaseIn('REGISTERED')
      .correctionNoticeSent('2026-03-20')
      .correctionNoticeServed('2026-03-23')
      .lapsed('2026-04-15')
      .archived('2026-04-16');
    const { deadlines } = deadlinesOf(lapsed.file(), shippedCalendar(), muchLater);
    expect(deadlines.RECONSIDERATION_APPLY_BY).toBeUndefined();
  });

  it('a case withdrawn after signing, whose reply never left, counts as withdrawn', () => {
    const { deadlines } = deadlinesOf(
      aCaseIn('SIGNED').withdrawn('2026-03-12').archived('2026-04-01').file(),
      shippedCalendar(),
      muchLater,
    );
    expect(deadlines.LITIGATION_FILE_BY).toBeUndefined();
  });
});
