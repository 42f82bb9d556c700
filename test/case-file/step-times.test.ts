import { describe, expect, it } from '@jest/globals';
import { shippedCalendar, workingDaysBetween } from '../../src/calendar/calendar.ts';
import { addDays, day } from '../../src/calendar/day.ts';
import { defaultOfficeSettings } from '../../src/case-file/office-settings.ts';
import { alertBounds, alertLevel, lateSpells, stepTimes } from '../../src/case-file/step-times.ts';
import { aCaseFile, aCaseIn, caseId, type CaseFileBuilder } from '../support/builders.ts';
import { people, units } from '../support/builders-cast.ts';

const calendar = shippedCalendar();
const budgets = defaultOfficeSettings.stepBudgets;

function spellsOf(told: CaseFileBuilder, asOf = '2026-04-30') {
  return stepTimes(caseId, told.journal(), budgets, calendar, day(asOf));
}

/** Step, working days, days over. */
function inShort(told: CaseFileBuilder, asOf?: string): readonly string[] {
  return spellsOf(told, asOf).map(({ step, workingDays, overBy }) => `${step} ${workingDays} ${overBy}`);
}

function asking(details: Parameters<CaseFileBuilder['consultationSent']>[1] = {}): CaseFileBuilder {
  return aCaseIn('IN_HANDLING').consultationSent('2026-03-05', details);
}

describe('every working day after the receipt belongs to the step that had the case when it began', () => {
  it('the ordinary way: one step a day, received Monday 2026-03-02, sent 2026-03-12', () => {
    expect(inShort(aCaseIn('REPLIED'))).toEqual([
      'REGISTER 1 0',
      'ASSIGN 1 0',
      'HANDLE 3 0',
      'REVIEW 1 0',
      'SIGN 1 0',
      'SEND 1 0',
    ]);
  });

  it('the steps add up to the whole', () => {
    const days = spellsOf(aCaseIn('REPLIED')).reduce((sum, { workingDays }) => sum + workingDays, 0);
    expect(days).toBe(workingDaysBetween(calendar, day('2026-03-02'), day('2026-03-12')));
  });

  it('registered after a week: four days over a budget of one, in no unit yet, with the clerk', () => {
    expect(lateSpells(spellsOf(aCaseFile().receivedAtWindow('2026-03-02').registered('2026-03-09')))).toEqual(
      [
        {
          step: 'REGISTER',
          staffId: people.intakeClerk.id,
          from: '2026-03-02',
          to: '2026-03-09',
          workingDays: 5,
          overBy: 4,
        },
        expect.objectContaining({ step: 'ASSIGN' }),
      ],
    );
  });

  it('a returned assignment: the second unit begins where the first has used the budget up', () => {
    const told = aCaseFile()
      .receivedAtWindow('2026-03-02')
      .registered('2026-03-02')
      .assigned('2026-03-02', undefined, units.survey)
      .assignmentReturned('2026-03-10')
      .assigned('2026-03-10', people.handler)
      .accepted('2026-03-10')
      .drafted('2026-03-13');
    const late = lateSpells(spellsOf(told, '2026-03-13'));
    expect(late.map(({ unitId, workingDays, overBy }) => [unitId, workingDays, overBy])).toEqual([
      [units.landUse.id, 3, 2],
    ]);
  });

  it('art. 30: while the applicant corrects, nobody has the case', () => {
    const told = aCaseIn('AWAITING_CORRECTION').correctionReceived('2026-03-24');
    expect(inShort(told, '2026-03-26')).toEqual(['REGISTER 1 0', 'ASSIGN 1 0', 'HANDLE 2 0']);
  });

  it('art. 33 ¶3: while an opinion is awaited, the days are the consultation’s, and over fifteen it is late', () => {
    const asked = aCaseIn('IN_HANDLING').consultationSent('2026-03-05');
    expect(inShort(asked, '2026-03-12')).toEqual(['REGISTER 1 0', 'ASSIGN 1 0', 'HANDLE 1 0', 'CONSULT 5 0']);
    expect(inShort(asked, '2026-04-03').at(-1)).toBe('CONSULT 21 6');
  });

  it.each<readonly [string, CaseFileBuilder, string, string]>([
    [
      'until the opinion is in',
      asking().opinionReceived('2026-03-10'),
      '2026-03-12',
      'CONSULT 3 0, HANDLE 2 0',
    ],
    // Delivered on 2026-03-06: fifteen working days, to 2026-03-27.
    [
      'until a silent third party’s term is over',
      asking().consultationDelivered('2026-03-06'),
      '2026-03-31',
      'CONSULT 16 1, HANDLE 2 0',
    ],
    [
      'until another organ has answered, however long',
      asking({ with: 'OTHER_AGENCY', ground: 'COORDINATION' }).consultationDelivered('2026-03-06'),
      '2026-03-31',
      'CONSULT 18 3',
    ],
  ])('art. 33 ¶3: the days are the consultation’s %s', (_, told, asOf, rest) => {
    expect(inShort(told, asOf).slice(3).join(', ')).toBe(rest);
  });

  it.each<readonly [string, CaseFileBuilder, string]>([
    ['the fee is unpaid', aCaseIn('IN_HANDLING').feeNoticeSent('2026-03-05'), 'HANDLE 1 0'],
    [
      'the fee was unpaid',
      aCaseIn('IN_HANDLING').feeNoticeSent('2026-03-05').feeNoticeServed('2026-03-06').feePaid('2026-03-10'),
      'HANDLE 3 0',
    ],
    ['reasons are asked for', aCaseIn('IN_HANDLING').reasonsRequested('2026-03-05'), 'HANDLE 1 0'],
    [
      'reasons were asked for',
      aCaseIn('IN_HANDLING').reasonsRequested('2026-03-05').reasonsGiven('2026-03-10'),
      'HANDLE 3 0',
    ],
  ])('arts. 35 and 42: while %s, nobody has the case', (_, told, handled) => {
    expect(inShort(told, '2026-03-12')).toEqual(['REGISTER 1 0', 'ASSIGN 1 0', handled]);
  });

  it('what was voided was never done: the step goes on as if nobody had moved the case', () => {
    const told = aCaseIn('IN_HANDLING').drafted('2026-03-06').voided('2026-03-10');
    expect(inShort(told, '2026-03-12')).toEqual(inShort(aCaseIn('IN_HANDLING'), '2026-03-12'));
  });

  it('another handler of the same unit is another pair of hands', () => {
    const told = aCaseFile()
      .receivedAtWindow('2026-03-02')
      .registered('2026-03-02')
      .assigned('2026-03-02', people.handler)
      .accepted('2026-03-03')
      .assigned('2026-03-04', people.officeHead)
      .accepted('2026-03-04', people.officeHead);
    const hands = spellsOf(told, '2026-03-06').map(({ staffId, workingDays }) => [staffId, workingDays]);
    expect(hands).toEqual([
      [people.handler.id, 2],
      [people.officeHead.id, 2],
    ]);
  });

  it('one who recorded a later step with an earlier day did not have the case before he had it', () => {
    const told = aCaseFile()
      .receivedAtWindow('2026-03-02')
      .registered('2026-03-06')
      .assigned('2026-03-04', people.handler)
      .accepted('2026-03-06');
    expect(inShort(told, '2026-03-09')).toEqual(['REGISTER 4 3', 'HANDLE 1 0']);
  });

  it('a returned draft is drafting again, and the budget is not given twice', () => {
    const told = aCaseIn('UNDER_REVIEW').draftReturned('2026-03-11').drafted('2026-03-16').reviewRequested();
    expect(inShort(told, '2026-03-17')).toEqual([
      'REGISTER 1 0',
      'ASSIGN 1 0',
      'HANDLE 3 0',
      'REVIEW 2 0',
      'DRAFT 3 1',
      'REVIEW 1 1',
    ]);
  });

  it('nothing is counted before the receipt, nor after the answer', () => {
    expect(spellsOf(aCaseIn('SUBMITTED'))).toEqual([]);
    expect(spellsOf(aCaseIn('REPLIED'), '2026-12-31')).toEqual(spellsOf(aCaseIn('REPLIED')));
  });
});

describe('预警、黄牌、红牌: reply due on Tuesday 2026-03-31', () => {
  it.each([
    ['2026-03-25', 'NONE'],
    ['2026-03-26', 'WARNING'],
    ['2026-03-31', 'WARNING'],
    ['2026-04-02', 'WARNING'],
    ['2026-04-03', 'YELLOW'],
    // Tomb-sweeping Day: 4 to 6 April are off.
    ['2026-04-14', 'YELLOW'],
    ['2026-04-15', 'RED'],
  ])('%s: %s', (today, level) => {
    expect(alertLevel(day('2026-03-31'), day(today), calendar)).toBe(level);
  });

  it('nothing due, no light', () => {
    expect(alertLevel(undefined, day('2026-04-15'), calendar)).toBe('NONE');
  });
});

describe('the due days at which the lights change', () => {
  const days = Array.from({ length: 120 }, (_, n) => addDays(day('2026-01-05'), n));

  // The long holiday of the spring is among them.
  it.each(['2026-02-12', '2026-02-20', '2026-02-24', '2026-03-02', '2026-03-07'])(
    'as seen on %s',
    (today) => {
      const { warningUntil, yellowUntil, redUntil } = alertBounds(day(today), calendar);
      for (const due of days) {
        const byDays =
          due > warningUntil ? 'NONE' : due > yellowUntil ? 'WARNING' : due > redUntil ? 'YELLOW' : 'RED';
        expect([due, byDays]).toEqual([due, alertLevel(due, day(today), calendar)]);
      }
    },
  );
});
