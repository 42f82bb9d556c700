import { describe, expect, it } from '@jest/globals';
import { shippedCalendar } from '../../src/calendar/calendar.ts';
import { day } from '../../src/calendar/day.ts';
import { rowOf } from '../../src/case-file/row.ts';
import { caseStates } from '../../src/case-file/states.ts';
import { aCaseFile, aCaseIn, caseId } from '../support/builders.ts';
import { agencies, anApplication, people, units } from '../support/builders-cast.ts';

const calendar = shippedCalendar();

describe('the row of a case: what lists and queues show', () => {
  it('a replied case, column by column', () => {
    expect(rowOf(aCaseIn('REPLIED').file(), calendar)).toEqual({
      id: caseId,
      agencyId: agencies.naturalResources.id,
      version: 13,
      state: 'REPLIED',
      channel: 'IN_PERSON',
      applicationNo: 'QH02-2026-00001',
      queryCodeIssue: 1,
      applicantKind: 'NATURAL_PERSON',
      applicantName: '周沐言',
      summary: '2025年柳桥镇南堤路地块征收补偿安置方案及其批复文件',
      submittedOn: '2026-03-02',
      receivedOn: '2026-03-02',
      registeredOn: '2026-03-03',
      unitId: units.landUse.id,
      handlerId: people.handler.id,
      drafterId: people.handler.id,
      lastFactOn: '2026-03-16',
      correctionNoticeFrom: '2026-03-02',
      correctionNoticeWorkingDays: 7,
      correctionFrom: undefined,
      correctionWorkingDays: undefined,
      replyFrom: '2026-03-02',
      replyWorkingDays: 20,
      replyFixedOn: undefined,
      suspensions: undefined,
      correctionNoticeDueOn: '2026-03-11',
      correctionDueOn: undefined,
      replyDueOn: '2026-03-30',
      paymentDueOn: undefined,
      provisional: false,
      repliedOn: '2026-03-12',
      closedOn: '2026-03-12',
      outcome: 'PROVIDED',
      mergedIntoNo: undefined,
      items: 1,
      lateActs: 0,
      repliedLate: false,
      tasks: 'FILE',
      waits: undefined,
      waitingFrom: undefined,
      calendarEdition: calendar.edition,
    });
  });

  it('a letter nobody has opened: its sender, nothing due', () => {
    const row = rowOf(aCaseFile().loggedAsOrdinaryMail('2026-03-02').file(), calendar);
    expect([row.summary, row.applicantName, row.receivedOn, row.replyDueOn]).toEqual([
      '周沐言',
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('a fax not confirmed: what was asked, nothing due', () => {
    const row = rowOf(aCaseFile().faxed('2026-03-02').file(), calendar);
    expect([row.applicantName, row.receivedOn, row.replyDueOn]).toEqual(['周沐言', undefined, undefined]);
  });

  it('a long question: its first 120 characters, rare ones not cut in half', () => {
    const asked = anApplication({ description: '𠮷'.repeat(200) });
    expect(rowOf(aCaseFile().receivedAtWindow('2026-03-02', asked).file(), calendar).summary).toBe(
      '𠮷'.repeat(120),
    );
  });

  it.each(caseStates)('in state %s the reply is due on a day while the office has the case', (state) => {
    const atWork = ['RECEIVED', 'REGISTERED', 'IN_HANDLING', 'UNDER_REVIEW', 'APPROVED', 'SIGNED'];
    const { dueOn } = rowOf(aCaseIn(state).file(), calendar);
    expect(dueOn).toBe(atWork.includes(state) ? '2026-03-30' : undefined);
  });

  it('a correction awaited: the applicant’s day, from service', () => {
    const row = rowOf(aCaseIn('AWAITING_CORRECTION').correctionNoticeServed('2026-03-06').file(), calendar);
    expect(row.correctionDueOn).toBe('2026-03-27');
  });

  it('a year without a State Council notice: provisional', () => {
    expect(rowOf(aCaseFile().receivedAtWindow('2026-12-21').file(), calendar).provisional).toBe(true);
  });

  it('late acts are counted', () => {
    const late = { deadline: 'REPLY_DUE', due: day('2026-03-30') } as const;
    expect(rowOf(aCaseIn('SIGNED').sent('2026-03-31', late).file(), calendar).lateActs).toBe(1);
  });
});
