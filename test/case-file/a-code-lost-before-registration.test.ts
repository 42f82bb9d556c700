import { describe, expect, it } from '@jest/globals';
import { shippedCalendar } from '../../src/calendar/calendar.ts';
import { day } from '../../src/calendar/day.ts';
import { unmetCondition } from '../../src/case-file/unmet-condition.ts';
import { aCaseFile } from '../support/builders.ts';

/*
 * The story: an online application has its number and code at once, but a lost code could be issued anew only after
 * registration. Whoever lost it while the receipt waited for confirmation stood at the window in vain.
 */
describe('a query code lost before the application is registered', () => {
  const calendar = shippedCalendar();
  const on = day('2026-03-03');

  it('is issued anew where the application has its number, as one handed in online has', () => {
    const online = aCaseFile().submittedOnline('2026-03-02', { confirmation: 'AGENCY' }).file();
    expect(online.state).toBe('SUBMITTED');
    expect(unmetCondition('reissueQueryCode', online, calendar, on)).toBeUndefined();
  });

  it('cannot be where there is no number to go with it, as on a letter just logged', () => {
    const letter = aCaseFile().loggedAsOrdinaryMail('2026-03-02').file();
    expect(unmetCondition('reissueQueryCode', letter, calendar, on)).toEqual({
      code: 'INVALID_INPUT',
      path: 'caseId',
      problem: 'NOT_ALLOWED',
    });
  });
});
