import { describe, expect, it } from '@jest/globals';
import { permittedActions } from '../../src/access/permitted-actions.ts';
import { shippedCalendar } from '../../src/calendar/calendar.ts';
import { day } from '../../src/calendar/day.ts';
import { defaultOfficeSettings } from '../../src/case-file/office-settings.ts';
import { decideAmendParticulars } from '../../src/case-file/acts/amend-particulars.ts';
import { decidePassSecrecyReview } from '../../src/case-file/acts/pass-secrecy-review.ts';
import { decideArchiveCase } from '../../src/case-file/acts/archive-case.ts';
import { decideConvertToProactive } from '../../src/case-file/acts/convert-to-proactive.ts';
import { decideDecideComplaint } from '../../src/case-file/acts/decide-complaint.ts';
import { decideDraftReply } from '../../src/case-file/acts/draft-reply.ts';
import { decideFileComplaint } from '../../src/case-file/acts/file-complaint.ts';
import { decideFeeReview } from '../../src/case-file/acts/decide-fee-review.ts';
import { decideDeferReply } from '../../src/case-file/acts/defer-reply.ts';
import { decideExtendReplyPeriod } from '../../src/case-file/acts/extend-reply-period.ts';
import { decideIssueCorrectionNotice } from '../../src/case-file/acts/issue-correction-notice.ts';
import { decideRecordConsultationOpinion } from '../../src/case-file/acts/record-consultation-opinion.ts';
import { decideMergeApplications } from '../../src/case-file/acts/merge-applications.ts';
import { decideRecordWindowApplication } from '../../src/case-file/acts/record-window-application.ts';
import { decideIssueFeeNotice } from '../../src/case-file/acts/issue-fee-notice.ts';
import { decideRecordCorrection } from '../../src/case-file/acts/record-correction.ts';
import { decideRecordRectification } from '../../src/case-file/acts/record-rectification.ts';
import { decideRecordDispatch, type RecordDispatch } from '../../src/case-file/acts/record-dispatch.ts';
import { decideRecordService, type RecordService } from '../../src/case-file/acts/record-service.ts';
import { decideReplyOnTheSpot } from '../../src/case-file/acts/reply-on-the-spot.ts';
import { decideRecordPayment } from '../../src/case-file/acts/record-payment.ts';
import { decideVoidFact } from '../../src/case-file/acts/void-fact.ts';
import type { ReplyContent } from '../../src/case-file/reply-content.ts';
import type { Refusal, RefusalCode } from '../../src/case-file/refusals.ts';
import { aCaseFile, aCaseIn, type CaseFileBuilder } from '../support/builders.ts';
import { type actsOnACase, onThe, toldOn, wellFormedActs } from '../support/builders-acts.ts';
import { nonexistent, replies } from '../support/builders-replies.ts';
import { agencies, anApplication, anApplicationForm, staffWith } from '../support/builders-cast.ts';

/** These the service says, not the case: they depend on the store, on other people's clicks or on the fonts. */
type SaidByTheService =
  | 'CASE_NOT_FOUND'
  | 'EARLIER_REPLY_MISSING'
  | 'STALE_VERSION'
  | 'IDEMPOTENCY_MISMATCH'
  | 'NOTICE_REFUSED'
  | 'PREVIEW_OUTDATED'
  | 'TOO_MANY_ATTEMPTS'
  | 'UNIT_HAS_CASES'
  | 'DRAFT_CLOSED'
  | 'TEMPLATE_OUTDATED'
  | 'TEMPLATE_FAULTY'
  | 'TEMPLATE_DRAFT_MISSING'
  | 'TEMPLATE_DRAFT_OPEN'
  | 'PUBLICATION_OUTDATED'
  | 'PUBLICATION_STATUS_REFUSED'
  | 'PERSONAL_DATA_NAMED'
  | 'CASE_NOT_REPLIED'
  | 'NOTIFICATION_NOT_FAILED'
  | 'NOTIFICATION_CHANNEL_CLOSED'
  | 'LETTER_DATA_MISSING'
  | 'GLYPH_MISSING'
  | 'LETTERS_NOT_DRAWN';

const on = day('2026-03-16');
const here = onThe('2026-03-16');
const signed = { kind: 'SIGNED', on, signer: '周沐言', relation: 'ADDRESSEE' } as const;
const byEms = { way: 'EMS', carrier: 'POSTAL_ENTERPRISE', waybillNo: 'EX100000003CN' } as const;
const leftInPlace = {
  kind: 'LEFT_IN_PLACE',
  on,
  place: '申请人住所',
  refusedBy: '周沐言',
  witnesses: [{ name: '白露', standing: 'OTHER' }],
  recordings: [],
} as const;

/** One way to each code. A code that nothing says any more has no way and fails to compile here: delete it. */
const ways: Readonly<Record<Exclude<RefusalCode, SaidByTheService>, () => Refusal | undefined>> = {
  NOT_PERMITTED: () =>
    permittedActions(
      aCaseIn('IN_HANDLING').file(),
      staffWith('SIGNER'),
      shippedCalendar(),
      on,
      defaultOfficeSettings,
    ).find(({ action }) => action === 'draftReply')?.refusal,
  WRONG_STATE: () => asked('signReply', aCaseIn('SIGNED')),
  INVALID_INPUT: () => asked('handOverMail', aCaseFile().faxed('2026-03-16')),
  DAY_REFUSED: future,
  LATE_ENTRY_REASON_MISSING: () =>
    refusalOf(wellFormedActs.signReply[0]?.(aCaseIn('APPROVED').file(), day('2026-03-11'), here, [])),
  FOREIGN_APPLICANT_NOT_TAKEN: () => {
    const settings = { ...defaultOfficeSettings, takesForeignApplicants: false };
    const { applicant } = anApplicationForm();
    const application = anApplicationForm({ applicant: { ...applicant, identityDocument: 'PASSPORT' } });
    const agencyId = agencies.naturalResources.id;
    return refusalOf(decideRecordWindowApplication({ on, agencyId, application }, { ...here, settings }));
  },
  APPLICATION_NOT_RECORDED: () => asked('confirmReceipt', aCaseFile().loggedAsOrdinaryMail('2026-03-16')),
  PROOF_NOT_CHECKED: () => {
    const act = {
      on,
      applicant: { name: '周慕言', identityDocument: 'RESIDENT_ID_CARD', phone: '0990-1000001' },
      occasion: 'FOUND_AT_CHECKING',
      reason: '写错一字',
    } as const;
    return refusalOf(
      decideAmendParticulars(aCaseIn('REGISTERED').file(), act, here, { applicant: '990101199003070023' }),
    );
  },
  ALREADY_RECORDED: () => asked('recordMailApplication', aCaseIn('SUBMITTED')),
  NOT_ASSIGNED: () => asked('acceptAssignment', aCaseIn('REGISTERED')),
  ASSIGNMENT_ACCEPTED_BEFORE: () => asked('acceptAssignment', aCaseIn('IN_HANDLING')),
  CORRECTION_ALREADY_ISSUED: () => {
    const file = aCaseIn('AWAITING_CORRECTION').correctionReceived().file();
    const notice = {
      on,
      items: [{ ground: 'DESCRIPTION', what: '名称', guidance: '写明' }],
      termWorkingDays: 15,
      by: 'POST',
    } as const;
    return refusalOf(decideIssueCorrectionNotice(file, notice, here));
  },
  SECOND_NOTICE_EXCLUDED: () =>
    refusalOf(
      wellFormedActs.issueCorrectionNotice[0]?.(
        aCaseIn('AWAITING_CORRECTION').correctionReceived().file(),
        on,
        { ...here, settings: { ...defaultOfficeSettings, secondNoticeByHead: false } },
        [],
      ),
    ),
  CORRECTION_GROUND_NOT_ADMITTED: () => {
    const items = [{ ground: 'FORM', what: '获取方式', guidance: '请选择' }] as const;
    const settings = { ...defaultOfficeSettings, correctionGrounds: ['DESCRIPTION'] } as const;
    const file = aCaseIn('REGISTERED').file();
    return refusalOf(decideIssueCorrectionNotice(file, { on, items, by: 'POST' }, { ...here, settings }));
  },
  CORRECTION_LATE_WITHOUT_REASON: () =>
    refusalOf(
      decideRecordCorrection(
        aCaseIn('AWAITING_CORRECTION').file(),
        { on: day('2026-04-30'), channel: 'IN_PERSON', description: '批复' },
        onThe('2026-04-30'),
      ),
    ),
  CORRECTION_TERM_RUNNING: () =>
    asked('lapseApplication', aCaseIn('AWAITING_CORRECTION').correctionNoticeServed()),
  SERVICE_PROOF_MISSING: () => asked('archiveCase', aCaseIn('SIGNED').sent('2026-03-12')),
  ALREADY_SERVED: () => serving(aCaseIn('REPLIED'), { letter: 'REPLY', evidence: signed }),
  LETTER_NOT_ELECTRONIC: () => asked('acknowledgeLetter', aCaseIn('IN_HANDLING')),
  ALREADY_ACKNOWLEDGED: () =>
    asked(
      'acknowledgeLetter',
      aCaseFile().submittedOnline('2026-03-02').registered('2026-03-03').acknowledged('2026-03-04'),
    ),
  CONSULTATION_AFTER_DUE: () =>
    refusalOf(
      wellFormedActs.sendConsultation[0]?.(
        aCaseIn('IN_HANDLING').file(),
        day('2026-03-31'),
        onThe('2026-03-31'),
        [],
      ),
    ),
  NO_CONSULTATION_OUT: () => asked('recordConsultationOpinion', aCaseIn('IN_HANDLING')),
  CONSULTATION_ANSWERED: () =>
    refusalOf(
      decideRecordConsultationOpinion(
        aCaseIn('IN_HANDLING').consultationSent().consultationSent().opinionReceived().file(),
        { on, ref: 'C1', opinion: 'AGREES', text: '同意' },
        here,
      ),
    ),
  NO_CO_HANDLING_OPEN: () => asked('recordCoHandlingAnswer', aCaseIn('IN_HANDLING')),
  CO_HANDLING_ANSWERED: () =>
    asked('recordCoHandlingAnswer', aCaseIn('IN_HANDLING').coHandlingRequested().coHandlingAnswered()),
  OBJECTION_MISSING: () => asked('discloseInPublicInterest', aCaseIn('IN_HANDLING').consultationSent()),
  CONSULTATION_UNDECIDED: () => asked('submitForReview', aCaseIn('IN_HANDLING').consultationSent().drafted()),
  OBJECTION_STANDS: () =>
    asked('submitForReview', aCaseIn('IN_HANDLING').consultationSent().opinionReceived().drafted()),
  RELEASE_HELD: () =>
    asked(
      'sendReply',
      aCaseIn('SIGNED').consultationSent().opinionReceived().publicInterestDecided('2026-03-13'),
    ),
  LETTER_NOT_OUT: () => serving(aCaseIn('IN_HANDLING'), { letter: 'FEE_NOTICE', evidence: signed }),
  ALREADY_DISPATCHED: () =>
    dispatching(aCaseIn('SIGNED').sent('2026-03-12'), { letter: 'REPLY', dispatch: byEms }),
  DISPATCH_NOT_RECORDED: () => {
    const evidence = { ...signed, kind: 'MAIL_DELIVERED' } as const;
    return serving(aCaseIn('AWAITING_CORRECTION'), { letter: 'CORRECTION_NOTICE', evidence });
  },
  WAY_NOT_FOR_LETTER: () =>
    serving(aCaseIn('REGISTERED'), { letter: 'REGISTRATION_RECEIPT', evidence: leftInPlace }),
  PRIVATE_COURIER: () => {
    const dispatch = { ...byEms, carrier: 'PRIVATE_COURIER' } as const;
    return dispatching(aCaseIn('REGISTERED'), { letter: 'REGISTRATION_RECEIPT', dispatch });
  },
  ELECTRONIC_WITHOUT_CONSENT: () => {
    const evidence = { kind: 'ELECTRONIC_ARRIVED', on, system: '申请人邮箱' } as const;
    return serving(aCaseIn('SIGNED').sent('2026-03-12'), { letter: 'REPLY', evidence });
  },
  PUBLIC_NOTICE_WITHOUT_FAILURE: () => {
    const dispatch = { way: 'PUBLIC_NOTICE', where: '清湖日报' } as const;
    return dispatching(aCaseIn('AWAITING_CORRECTION'), { letter: 'CORRECTION_NOTICE', dispatch });
  },
  PUBLIC_NOTICE_RUNNING: () => {
    const published = { way: 'PUBLIC_NOTICE', where: '清湖日报' } as const;
    const told = aCaseIn('SIGNED')
      .sent('2026-03-12')
      .serviceFailed()
      .dispatched(undefined, 'REPLY', published);
    return serving(told, { letter: 'REPLY', evidence: { kind: 'PUBLIC_NOTICE', proof: '报样' } });
  },
  WITNESS_MISSING: () =>
    serving(aCaseIn('SIGNED').sent('2026-03-12'), { letter: 'REPLY', evidence: leftInPlace }),
  NOTHING_AWAITED: () => asked('lapseApplication', aCaseIn('IN_HANDLING')),
  REDO_UNDER_WAY: () => asked('extendReplyPeriod', aCaseIn('REPLIED').redoOrdered()),
  LAW_NOT_IN_FORCE: () => asked('issueFeeNotice', aCaseOfOctober2020(), '2020-10-13'),
  EXTENSION_AFTER_EXPIRY: () => asked('extendReplyPeriod', aCaseIn('IN_HANDLING'), '2026-03-31'),
  EXTENSION_ALREADY_GIVEN: () => asked('extendReplyPeriod', aCaseIn('IN_HANDLING').extended(undefined, 5)),
  EXTENSION_OVER_MAXIMUM: () =>
    refusalOf(
      decideExtendReplyPeriod(
        aCaseIn('IN_HANDLING').file(),
        { on, workingDays: 21, reason: '材料较多', by: 'POST' },
        here,
      ),
    ),
  REASONS_ALREADY_REQUESTED: () => asked('requestReasons', aCaseIn('IN_HANDLING').reasonsRequested()),
  REASONS_ALREADY_GIVEN: () =>
    asked('recordReasons', aCaseIn('IN_HANDLING').reasonsRequested().reasonsGiven()),
  REASONS_NOT_GIVEN: () => asked('deferReply', aCaseIn('IN_HANDLING').reasonsRequested()),
  DEFERRAL_AFTER_EXPIRY: () =>
    asked('deferReply', aCaseIn('IN_HANDLING').reasonsRequested().reasonsGiven(), '2026-03-31'),
  DEFERRAL_NOT_LATER: () =>
    refusalOf(
      decideDeferReply(
        aCaseIn('IN_HANDLING').reasonsRequested().reasonsGiven().file(),
        { on, until: day('2026-03-29'), reason: '需逐件检索', by: 'POST' },
        here,
      ),
    ),
  FEE_NOTICE_AFTER_EXPIRY: () => asked('issueFeeNotice', aCaseIn('IN_HANDLING'), '2026-03-31'),
  FEE_NOTICE_OPEN: () => asked('issueFeeNotice', aCaseIn('IN_HANDLING').feeNoticeSent()),
  FEE_ALREADY_PAID: () => asked('countItems', aCaseIn('IN_HANDLING').feeNoticeSent().feePaid()),
  PAGE_TARIFF_NOT_APPLICABLE: () => {
    const onSite = anApplication({ delivery: 'INSPECTION_ON_SITE' });
    const told = aCaseFile().receivedAtWindow('2026-03-02', onSite).registered().assigned().accepted();
    return refusalOf(wellFormedActs.issueFeeNotice[1]?.(told.file(), on, here, []));
  },
  NOTHING_TO_CHARGE: () =>
    refusalOf(
      decideIssueFeeNotice(aCaseIn('IN_HANDLING').file(), { on, basis: { items: 10 }, by: 'POST' }, here, 0),
    ),
  PAYMENT_BEFORE_NOTICE: () => asked('recordPayment', aCaseIn('IN_HANDLING')),
  PAYMENT_AMOUNT_DIFFERS: () =>
    refusalOf(
      decideRecordPayment(
        aCaseIn('IN_HANDLING').feeNoticeSent().file(),
        { on, amountInFen: 19_999, receiptNo: '0001' },
        here,
      ),
    ),
  PAYMENT_TERM_RUNNING: () =>
    asked('lapseApplication', aCaseIn('IN_HANDLING').feeNoticeSent().feeNoticeServed()),
  FEE_UNPAID: () => asked('signReply', aCaseIn('APPROVED').feeNoticeSent()),
  NO_PAYMENT_DECLARED: () => asked('recordPaymentNotFound', aCaseIn('IN_HANDLING').feeNoticeSent()),
  NO_FEE_NOTICE_OPEN: () => asked('recordFeeObjection', aCaseIn('IN_HANDLING')),
  FEE_OBJECTION_RECORDED: () =>
    asked('recordFeeObjection', aCaseIn('IN_HANDLING').feeNoticeSent().feeObjectionReceived()),
  CORRECTION_UNCONFIRMED: () =>
    asked('lapseApplication', aCaseIn('AWAITING_CORRECTION').correctionNoticeServed().correctionSubmitted()),
  FEE_OBJECTION_UNDECIDED: () =>
    asked(
      'lapseApplication',
      aCaseIn('IN_HANDLING').feeNoticeSent().feeNoticeServed().feeObjectionReceived(),
    ),
  FEE_ALREADY_REVIEWED: () =>
    asked(
      'decideFeeReview',
      aCaseIn('IN_HANDLING').feeNoticeSent().feeObjectionReceived().feeReviewed('UPHELD'),
    ),
  NO_FEE_OBJECTION: () =>
    refusalOf(
      decideFeeReview(
        aCaseIn('IN_HANDLING').feeNoticeSent().file(),
        { on, outcome: 'UPHELD', reasons: '收费无误', by: 'POST' },
        here,
        0,
      ),
    ),
  FEE_NOT_LOWER: () =>
    refusalOf(
      decideFeeReview(
        aCaseIn('IN_HANDLING').feeNoticeSent().file(),
        { on, outcome: 'AMOUNT_CHANGED', basis: { items: 12 }, reasons: '重新计件', by: 'POST' },
        here,
        0,
      ),
    ),
  SEARCH_RECORD_MISSING: () =>
    refusalOf(decideDraftReply(aCaseIn('IN_HANDLING').file(), { on, reply: nonexistent }, here)),
  CORRECTION_NOT_RECEIVED: () => drafted({ ground: 'STILL_UNCLEAR', unclear: '年份' }),
  THIRD_PARTY_NOT_ASKED: () => drafted(privacy),
  THIRD_PARTY_TERM_RUNNING: () => drafted(privacy, aCaseIn('IN_HANDLING').consultationSent('2026-03-09')),
  NO_REASONABLE_OBJECTION: () =>
    drafted(
      privacy,
      aCaseIn('IN_HANDLING').consultationSent('2026-03-09').opinionReceived(undefined, { opinion: 'AGREES' }),
    ),
  REASONS_NOT_REQUESTED: () => drafted(excessive),
  REASONS_TERM_RUNNING: () => drafted(excessive, aCaseIn('IN_HANDLING').reasonsRequested('2026-03-13')),
  REPLY_NOT_FOR_THIS_APPLICATION: () =>
    refusalOf(
      decideDraftReply(
        aCaseIn('IN_HANDLING').file(),
        { on, reply: { ground: 'RECTIFIED', corrected: '住址', correctedOn: on } },
        here,
      ),
    ),
  NOT_ON_THE_SPOT: () => overTheCounter(privacy),
  RELEASE_NOT_REVIEWED: () => overTheCounter(replies.PROVIDED),
  DRAFT_MISSING: () => asked('submitForReview', aCaseIn('IN_HANDLING')),
  ALREADY_DRAFTED: () => asked('splitApplication', aCaseIn('IN_HANDLING').drafted()),
  MATTERS_OPEN: () =>
    asked(
      'splitApplication',
      aCaseIn('IN_HANDLING').and({
        fact: 'REASONS_REQUESTED',
        on,
        documentNo: '清湖自然资函〔2026〕1号',
        finding: '一月内二十件',
        applicationsCounted: 20,
        countedSince: day('2026-02-16'),
        termWorkingDays: 10,
        by: 'POST',
      }),
    ),
  CASES_DO_NOT_FIT: () => {
    const [duplicate, into] = [aCaseIn('REGISTERED').file(), aCaseIn('REPLIED').file()];
    return refusalOf(decideMergeApplications(duplicate, into, true, { on, consent: '电话' }, here));
  },
  JOINED_FOR_REPLY: () => asked('draftReply', aCaseIn('IN_HANDLING').joinedTo()),
  NOT_JOINED: () => asked('leaveJointReply', aCaseIn('IN_HANDLING')),
  NOTHING_DISCLOSED: () =>
    asked('suggestPublication', aCaseIn('IN_HANDLING').drafted(undefined, nonexistent).signed().sent()),
  ALREADY_SUGGESTED: () => asked('suggestPublication', aCaseIn('REPLIED').publicationSuggested()),
  PUBLICATION_DECIDED: () => {
    const told = aCaseIn('REPLIED');
    const decided = wellFormedActs.convertToProactive[0]?.(told.file(), on, here, told.journal());
    return decided?.ok ? asked('suggestPublication', toldOn(told, decided.value)) : undefined;
  },
  APPLICANTS_TOO_FEW: () => {
    const act = { on, where: '网站', publishOn: on, reference: '方案' };
    return refusalOf(decideConvertToProactive(aCaseIn('REPLIED').file(), [], 1, act, here));
  },
  REVIEW_ALREADY_PASSED: () => asked('passLegalReview', aCaseIn('UNDER_REVIEW').legalReviewPassed()),
  NOT_RELEASABLE: () =>
    refusalOf(
      decidePassSecrecyReview(
        aCaseIn('UNDER_REVIEW').file(),
        { on, findings: [{ item: '答复正文', releasable: false, basis: '涉及工作秘密' }] },
        here,
      ),
    ),
  SECRECY_ITEMS_UNREVIEWED: () =>
    refusalOf(decidePassSecrecyReview(aCaseIn('UNDER_REVIEW').file(), { on, findings: [] }, here)),
  REMEDY_OPEN: () =>
    refusalOf(
      decideArchiveCase(
        aCaseIn('REPLIED').file(),
        { on, retention: 'PERMANENT', items: [], flagOpenRemedy: false },
        here,
      ),
    ),
  DISPUTE_OPEN: () =>
    refusalOf(
      decideArchiveCase(
        aCaseIn('REPLIED').file(),
        { on, retention: 'PERMANENT', items: [], flagOpenRemedy: true },
        here,
        { open: true, orders: [] },
      ),
    ),
  COMPLAINT_MEASURE_MISSING: () => {
    const founded = { on, ref: '1', founded: true, reasons: '查证属实' };
    return refusalOf(decideDecideComplaint(complainedOf(), founded, here));
  },
  COMPLAINT_ALREADY_DECIDED: () => {
    const unfounded = { on, ref: '1', founded: false, reasons: '经查不成立' };
    const decided = decideDecideComplaint(complainedOf(), unfounded, here);
    if (!decided.ok) throw new Error(decided.refusal.code);
    return refusalOf(decideDecideComplaint(toldOn(complaint(), decided.value).file(), unfounded, here));
  },
  NOTHING_TO_RECTIFY: () =>
    refusalOf(decideRecordRectification(complainedOf(), { on, ref: '1', text: '已整改' }, here)),
  NOT_THE_LAST_FACT: () => {
    const told = aCaseIn('IN_HANDLING');
    return refusalOf(decideVoidFact(told.file(), told.journal(), { on, seq: 3, reason: '录入错误' }, here));
  },
};

describe('every lawful "no" of the case is said by something', () => {
  it.each(Object.entries(ways))('%s', (code, way) => {
    expect(way()?.code).toBe(code);
  });
});

const privacy: ReplyContent = {
  ground: 'THIRD_PARTY_INTERESTS',
  interest: 'PERSONAL_PRIVACY',
  reason: '载有身份证件号码',
  weighing: '补偿总额已经公布',
};
const excessive: ReplyContent = { ground: 'EXCESSIVE_NOT_PROCESSED', finding: '理由不合理' };

function overTheCounter(reply: ReplyContent): Refusal | undefined {
  const act = { on, reply, evidence: '本人签收' };
  return refusalOf(decideReplyOnTheSpot(aCaseIn('REGISTERED').file(), act, new Set(), here));
}

function drafted(reply: ReplyContent, told = aCaseIn('IN_HANDLING')): Refusal | undefined {
  return refusalOf(decideDraftReply(told.file(), { on, reply }, here));
}

function complaint(): CaseFileBuilder {
  const told = aCaseIn('REPLIED');
  const act = { on, by: 'APPLICANT', channel: 'ONLINE', about: 'LATE', text: '逾期未答复' } as const;
  const filed = decideFileComplaint(told.file(), act, here);
  if (!filed.ok) throw new Error(filed.refusal.code);
  return toldOn(told, filed.value);
}

function complainedOf() {
  return complaint().file();
}

function serving(told: CaseFileBuilder, act: RecordService): Refusal | undefined {
  return refusalOf(decideRecordService(told.file(), act, here));
}

function dispatching(told: CaseFileBuilder, act: Omit<RecordDispatch, 'on'>): Refusal | undefined {
  return refusalOf(decideRecordDispatch(told.file(), { ...act, on }, here));
}

function asked(
  act: (typeof actsOnACase)[number],
  told: CaseFileBuilder,
  when: string = on,
): Refusal | undefined {
  return refusalOf(wellFormedActs[act][0]?.(told.file(), day(when), onThe(when), told.journal()));
}

function aCaseOfOctober2020(): CaseFileBuilder {
  return aCaseFile().receivedAtWindow('2020-10-12').registered().assigned().accepted();
}

function future(): Refusal | undefined {
  return refusalOf(wellFormedActs.signReply[0]?.(aCaseIn('APPROVED').file(), day('2026-03-17'), here, []));
}

function refusalOf(
  outcome: { readonly ok: boolean; readonly refusal?: Refusal } | undefined,
): Refusal | undefined {
  return outcome?.refusal;
}
