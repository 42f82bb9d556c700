import { describe, expect, it } from '@jest/globals';
import { unmetCondition } from '../../src/case-file/unmet-condition.ts';
import { shippedCalendar } from '../../src/calendar/calendar.ts';
import { day } from '../../src/calendar/day.ts';
import { aCaseIn } from '../support/builders.ts';

/*
 * The story: a handler drafted, then asked the applicant to correct the application. The draft written for the
 * uncorrected one could be sent to review unchanged after the correction had come.
 */
describe('a draft written before the application was corrected', () => {
  const corrected = aCaseIn('IN_HANDLING')
    .drafted('2026-03-06')
    .correctionNoticeSent('2026-03-06')
    .correctionNoticeServed('2026-03-09')
    .correctionReceived('2026-03-16');

  it('cannot be sent to review: the reply is drafted anew', () => {
    const refusal = unmetCondition('submitForReview', corrected.file(), shippedCalendar(), day('2026-03-17'));
    expect(refusal).toEqual({ code: 'DRAFT_MISSING' });
  });

  it('and the new draft is the second', () => {
    const { draft } = corrected.drafted('2026-03-17').file();
    expect(draft?.no).toBe(2);
  });
});
