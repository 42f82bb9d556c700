import { describe, expect, it } from '@jest/globals';
import { permittedActions } from '../../src/access/permitted-actions.ts';
import { shippedCalendar } from '../../src/calendar/calendar.ts';
import { day } from '../../src/calendar/day.ts';
import { defaultOfficeSettings } from '../../src/case-file/office-settings.ts';
import { aCaseIn } from '../support/builders.ts';
import { staffWith } from '../support/builders-cast.ts';

/*
 * The story: after a correction the button 补正告知 stayed open to clerks and handlers, although every notice of theirs
 * would be refused: art. 30 knows one notice, and only the head of the disclosure office may decide on another (AMB-2).
 */
describe('a second correction notice, asked beforehand', () => {
  const corrected = aCaseIn('IN_HANDLING')
    .correctionNoticeSent('2026-03-06')
    .correctionReceived('2026-03-09');

  it.each(['INTAKE_CLERK', 'HANDLER'] as const)('%s: refused, given before', (role) => {
    expect(answerTo(role)).toEqual({
      code: 'CORRECTION_ALREADY_ISSUED',
      article: '30',
      sentOn: '2026-03-06',
    });
  });

  it('the head of the disclosure office: may', () => {
    expect(answerTo('OFFICE_HEAD')).toBeUndefined();
  });

  function answerTo(role: 'INTAKE_CLERK' | 'HANDLER' | 'OFFICE_HEAD') {
    const answers = permittedActions(
      corrected.file(),
      staffWith(role),
      shippedCalendar(),
      day('2026-03-09'),
      defaultOfficeSettings,
    );
    return answers.find(({ action }) => action === 'issueCorrectionNotice')?.refusal;
  }
});
