import { describe, expect, it } from '@jest/globals';
import { day } from '../../src/calendar/day.ts';
import { decideRegisterApplication } from '../../src/case-file/acts/register-application.ts';
import { decideRecordWindowApplication } from '../../src/case-file/acts/record-window-application.ts';
import { aCaseFile, type CaseFileBuilder } from '../support/builders.ts';
import { actsOnACase, onThe, wellFormedActs } from '../support/builders-acts.ts';
import { aCaseIn } from '../support/builders.ts';
import { agencies, anApplicationForm } from '../support/builders-cast.ts';
import { given, opening } from '../support/builders-given.ts';

/* Every act bears the legal day of what happened. In 2026: 14 February and 28 February are worked Saturdays, 15 to 23 February is off. */

describe('an act recorded after it happened', () => {
  it.each([
    ['the same day', '2026-03-06', '2026-03-06', 'no reason'],
    ['the next day', '2026-03-05', '2026-03-06', 'no reason'],
    ['Friday, recorded on Saturday', '2026-03-06', '2026-03-07', 'no reason'],
    ['Friday, recorded on Monday', '2026-03-06', '2026-03-09', 'no reason'],
    ['Saturday, recorded on Monday', '2026-03-07', '2026-03-09', 'no reason'],
    ['Friday, recorded on Tuesday', '2026-03-06', '2026-03-10', 'reason'],
    ['Thursday, recorded on Monday', '2026-03-05', '2026-03-09', 'reason'],
    ['Friday, recorded on the worked Saturday after it', '2026-02-13', '2026-02-14', 'no reason'],
    ['Friday, recorded on the Monday after a worked Saturday', '2026-02-27', '2026-03-02', 'reason'],
    ['the worked Saturday before the holiday, recorded after it', '2026-02-14', '2026-02-24', 'no reason'],
    ['Friday, recorded after the worked Saturday and the holiday', '2026-02-13', '2026-02-24', 'reason'],
    ['in the holiday, recorded on the first day after it', '2026-02-18', '2026-02-24', 'no reason'],
  ])('%s (%s → %s): %s', (_what, on, today, needs) => {
    const act = { on: day(on), agencyId: agencies.education.id, application: anApplicationForm() };
    const silent = decideRecordWindowApplication(act, onThe(today));
    const reasoned = decideRecordWindowApplication({ ...act, lateEntryReason: '系统停机' }, onThe(today));
    const blank = decideRecordWindowApplication({ ...act, lateEntryReason: '  ' }, onThe(today));
    expect([silent.ok, blank.ok, reasoned.ok]).toEqual(
      needs === 'reason' ? [false, false, true] : [true, true, true],
    );
  });

  it('is refused with both days, and keeps the reason in the fact', () => {
    const told = aCaseFile().receivedAtWindow('2026-03-02');
    given(told)
      .when((file) => decideRegisterApplication(file, { on: day('2026-03-02') }, onThe('2026-03-04')))
      .refused({ code: 'LATE_ENTRY_REASON_MISSING', on: day('2026-03-02'), recordedOn: day('2026-03-04') });
    given(told)
      .when((file) =>
        decideRegisterApplication(
          file,
          { on: day('2026-03-02'), lateEntryReason: '系统停机' },
          onThe('2026-03-04'),
        ),
      )
      .then({ fact: 'REGISTERED', on: '2026-03-02', lateEntryReason: '系统停机', applicationNo: 'NO-1' });
  });
});

describe('a day that cannot be', () => {
  it('to open a case: tomorrow', () => {
    const act = { on: day('2026-03-03'), agencyId: agencies.education.id, application: anApplicationForm() };
    opening(decideRecordWindowApplication(act, onThe('2026-03-02'))).refused({
      code: 'DAY_REFUSED',
      path: 'on',
      problem: 'IN_THE_FUTURE',
      on: day('2026-03-03'),
      bound: day('2026-03-02'),
    });
  });

  const states = {
    handOverMail: aCaseFile().loggedAsOrdinaryMail('2026-03-02'),
    recordMailApplication: aCaseFile().loggedAsOrdinaryMail('2026-03-02'),
    confirmReceipt: aCaseIn('SUBMITTED'),
    registerApplication: aCaseIn('RECEIVED'),
    reissueQueryCode: aCaseIn('REGISTERED'),
    amendParticulars: aCaseIn('REGISTERED'),
    splitApplication: aCaseIn('REGISTERED'),
    mergeApplications: aCaseIn('REGISTERED'),
    withdrawApplication: aCaseIn('REGISTERED'),
    assignCase: aCaseIn('REGISTERED'),
    acceptAssignment: aCaseIn('REGISTERED').assigned(),
    returnAssignment: aCaseIn('REGISTERED').assigned(),
    issueCorrectionNotice: aCaseIn('REGISTERED'),
    recordCorrection: aCaseIn('AWAITING_CORRECTION'),
    lapseApplication: aCaseIn('AWAITING_CORRECTION').correctionNoticeServed(),
    extendReplyPeriod: aCaseIn('IN_HANDLING'),
    requestReasons: aCaseIn('IN_HANDLING'),
    recordReasons: aCaseIn('IN_HANDLING').reasonsRequested(),
    deferReply: aCaseIn('IN_HANDLING').reasonsRequested().reasonsGiven(),
    countItems: aCaseIn('IN_HANDLING'),
    issueFeeNotice: aCaseIn('IN_HANDLING'),
    declarePayment: aCaseIn('IN_HANDLING').feeNoticeSent(),
    recordPayment: aCaseIn('IN_HANDLING').feeNoticeSent(),
    recordPaymentNotFound: aCaseIn('IN_HANDLING').feeNoticeSent().paymentDeclared(),
    recordFeeObjection: aCaseIn('IN_HANDLING').feeNoticeSent(),
    decideFeeReview: aCaseIn('IN_HANDLING').feeNoticeSent(),
    recordSearch: aCaseIn('IN_HANDLING'),
    sendConsultation: aCaseIn('IN_HANDLING'),
    recordConsultationDelivery: aCaseIn('IN_HANDLING').consultationSent(),
    recordConsultationOpinion: aCaseIn('IN_HANDLING').consultationSent(),
    discloseInPublicInterest: aCaseIn('IN_HANDLING').consultationSent().opinionReceived(),
    requestCoHandling: aCaseIn('IN_HANDLING'),
    recordCoHandlingAnswer: aCaseIn('IN_HANDLING').coHandlingRequested(),
    joinForReply: aCaseIn('IN_HANDLING'),
    leaveJointReply: aCaseIn('IN_HANDLING').joinedTo(),
    draftReply: aCaseIn('IN_HANDLING'),
    submitForReview: aCaseIn('IN_HANDLING').drafted(),
    passLegalReview: aCaseIn('UNDER_REVIEW'),
    passSecrecyReview: aCaseIn('UNDER_REVIEW'),
    returnDraft: aCaseIn('UNDER_REVIEW'),
    signReply: aCaseIn('APPROVED'),
    sendReply: aCaseIn('SIGNED'),
    recordDispatch: aCaseIn('REGISTERED'),
    recordService: aCaseIn('SIGNED').sent('2026-03-12'),
    acknowledgeLetter: aCaseFile().submittedOnline('2026-03-02').registered('2026-03-03'),
    replyOnTheSpot: aCaseIn('REGISTERED'),
    reopenForRedo: aCaseIn('SIGNED').sent('2026-03-12'),
    suggestPublication: aCaseIn('SIGNED').sent('2026-03-12'),
    convertToProactive: aCaseIn('SIGNED').sent('2026-03-12'),
    archiveCase: aCaseIn('REPLIED'),
    fileComplaint: aCaseFile().receivedAtWindow('2026-03-02'),
    decideComplaint: complainedOf(),
    recordRectification: complainedOf('2026-03-02'),
    voidFact: aCaseIn('REGISTERED'),
  };

  it.each(actsOnACase)('%s: not tomorrow, and not before the step it follows', (act) => {
    const told = states[act];
    const perform = wellFormedActs[act][0];
    const { lastStepOn } = told.file();
    // The day of a service is that of its proof.
    const path = act === 'recordService' || act === 'recordConsultationDelivery' ? 'evidence.on' : 'on';
    const dayBefore = day('2026-02-27');
    const tomorrow = day('2026-12-02');
    const here = onThe('2026-12-01');

    const future = perform?.(told.file(), tomorrow, here, told.journal());
    expect(future).toStrictEqual({
      ok: false,
      refusal: { code: 'DAY_REFUSED', path, problem: 'IN_THE_FUTURE', on: tomorrow, bound: here.today },
    });
    // Money that came before its notice is told so (art. 42).
    if (act === 'recordPayment') return;
    const past = perform?.(told.file(), dayBefore, here, told.journal());
    expect(past).toStrictEqual({
      ok: false,
      refusal: {
        code: 'DAY_REFUSED',
        path,
        problem: 'BEFORE_THE_STEP_IT_FOLLOWS',
        on: dayBefore,
        bound: lastStepOn,
      },
    });
  });

  it.each(actsOnACase)('%s: asks why it is entered months later', (act) => {
    const told = states[act];
    const silent = wellFormedActs[act][0]?.(
      told.file(),
      told.file().lastStepOn,
      onThe('2026-12-01'),
      told.journal(),
    );
    expect(silent?.ok === false && silent.refusal.code).toBe('LATE_ENTRY_REASON_MISSING');
  });
});

/** Complained of on the day the application came in, and, where a day is given, told to put it right. */
function complainedOf(decidedOn?: string): CaseFileBuilder {
  const complaint = { ref: '1', by: 'APPLICANT', channel: 'ONLINE', about: 'LATE', text: '逾期' } as const;
  const told = aCaseFile()
    .receivedAtWindow('2026-03-02')
    .and({ fact: 'COMPLAINT_RECEIVED', on: day('2026-03-02'), ...complaint });
  if (decidedOn === undefined) return told;
  const decision = { ref: '1', founded: true, measure: 'RECTIFICATION_ORDERED', reasons: '属实' } as const;
  return told.and({ fact: 'COMPLAINT_DECIDED', on: day(decidedOn), ...decision, dueOn: day('2026-03-09') });
}
