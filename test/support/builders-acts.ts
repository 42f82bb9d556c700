import { shippedCalendar } from '../../src/calendar/calendar.ts';
import { addDays, type Day, day } from '../../src/calendar/day.ts';
import { decideAcceptAssignment } from '../../src/case-file/acts/accept-assignment.ts';
import { decideAcknowledgeLetter } from '../../src/case-file/acts/acknowledge-letter.ts';
import { decideArchiveCase } from '../../src/case-file/acts/archive-case.ts';
import { decideAssignCase } from '../../src/case-file/acts/assign-case.ts';
import { decideConfirmReceipt } from '../../src/case-file/acts/confirm-receipt.ts';
import { decideDiscloseInPublicInterest } from '../../src/case-file/acts/disclose-in-public-interest.ts';
import { decideConvertToProactive } from '../../src/case-file/acts/convert-to-proactive.ts';
import { decideCountItems } from '../../src/case-file/acts/count-items.ts';
import { decideDecideComplaint } from '../../src/case-file/acts/decide-complaint.ts';
import { decideFeeReview } from '../../src/case-file/acts/decide-fee-review.ts';
import { decideDeclarePayment } from '../../src/case-file/acts/declare-payment.ts';
import { decideDeferReply } from '../../src/case-file/acts/defer-reply.ts';
import { decideDraftReply } from '../../src/case-file/acts/draft-reply.ts';
import { decideExtendReplyPeriod } from '../../src/case-file/acts/extend-reply-period.ts';
import { decideFileComplaint } from '../../src/case-file/acts/file-complaint.ts';
import { decideHandOverMail } from '../../src/case-file/acts/hand-over-mail.ts';
import { decideIssueCorrectionNotice } from '../../src/case-file/acts/issue-correction-notice.ts';
import { decideIssueFeeNotice } from '../../src/case-file/acts/issue-fee-notice.ts';
import { decideJoinForReply } from '../../src/case-file/acts/join-for-reply.ts';
import { decideLapseApplication } from '../../src/case-file/acts/lapse-application.ts';
import { decideLeaveJointReply } from '../../src/case-file/acts/leave-joint-reply.ts';
import { decideLogMail } from '../../src/case-file/acts/log-mail.ts';
import { decideMergeApplications } from '../../src/case-file/acts/merge-applications.ts';
import { decidePassLegalReview } from '../../src/case-file/acts/pass-legal-review.ts';
import { decidePassSecrecyReview, itemsToReview } from '../../src/case-file/acts/pass-secrecy-review.ts';
import { decideRecordCoHandlingAnswer } from '../../src/case-file/acts/record-co-handling-answer.ts';
import { decideRecordConsultationDelivery } from '../../src/case-file/acts/record-consultation-delivery.ts';
import { decideRecordConsultationOpinion } from '../../src/case-file/acts/record-consultation-opinion.ts';
import { decideRecordCorrection } from '../../src/case-file/acts/record-correction.ts';
import { decideRecordDispatch } from '../../src/case-file/acts/record-dispatch.ts';
import { decideRecordFaxApplication } from '../../src/case-file/acts/record-fax-application.ts';
import { decideRecordFeeObjection } from '../../src/case-file/acts/record-fee-objection.ts';
import { decideRecordMailApplication } from '../../src/case-file/acts/record-mail-application.ts';
import { decideRecordRectification } from '../../src/case-file/acts/record-rectification.ts';
import { decideRecordPayment } from '../../src/case-file/acts/record-payment.ts';
import { decideRecordReasons } from '../../src/case-file/acts/record-reasons.ts';
import { decideRecordSearch } from '../../src/case-file/acts/record-search.ts';
import { decideRecordService } from '../../src/case-file/acts/record-service.ts';
import {
  decideRecordOralApplication,
  decideRecordWindowApplication,
} from '../../src/case-file/acts/record-window-application.ts';
import { decideRegisterApplication } from '../../src/case-file/acts/register-application.ts';
import { decideReissueQueryCode } from '../../src/case-file/acts/reissue-query-code.ts';
import { decideReopenForRedo } from '../../src/case-file/acts/reopen-for-redo.ts';
import { decideRequestCoHandling } from '../../src/case-file/acts/request-co-handling.ts';
import { decideRequestReasons } from '../../src/case-file/acts/request-reasons.ts';
import { decideReturnAssignment } from '../../src/case-file/acts/return-assignment.ts';
import { decideReturnDraft } from '../../src/case-file/acts/return-draft.ts';
import { decideSendConsultation } from '../../src/case-file/acts/send-consultation.ts';
import { decideSendReply } from '../../src/case-file/acts/send-reply.ts';
import { decideSignReply } from '../../src/case-file/acts/sign-reply.ts';
import { decideReplyOnTheSpot } from '../../src/case-file/acts/reply-on-the-spot.ts';
import { decideSplitApplication } from '../../src/case-file/acts/split-application.ts';
import { decideSubmitApplication } from '../../src/case-file/acts/submit-application.ts';
import { decideSubmitForReview } from '../../src/case-file/acts/submit-for-review.ts';
import { decideSuggestPublication } from '../../src/case-file/acts/suggest-publication.ts';
import { decideVoidFact } from '../../src/case-file/acts/void-fact.ts';
import { decideWithdrawApplication } from '../../src/case-file/acts/withdraw-application.ts';
import type { ActionName } from '../../src/case-file/actions.ts';
import type { CaseFile } from '../../src/case-file/case-file.ts';
import { refusalToAcknowledge } from '../../src/case-file/letter-acknowledged.ts';
import { refusalToDispatch, refusalToServe } from '../../src/case-file/letter-out.ts';
import { awaitsPublicInterest } from '../../src/case-file/third-party-guard.ts';
import type { Circumstances, Decision, SharedDecision } from '../../src/case-file/decision.ts';
import type { JournalEntry } from '../../src/case-file/facts.ts';
import { voidedSeqs } from '../../src/case-file/fold.ts';
import { defaultOfficeSettings } from '../../src/case-file/office-settings.ts';
import { done, type Outcome } from '../../src/case-file/outcome.ts';
import { type CaseState, type Role, roles } from '../../src/case-file/states.ts';
import { nonexistent, provided, providedWith, replies } from './builders-replies.ts';
import { aCaseIn, anotherCase, type CaseFileBuilder } from './builders.ts';
import { agencies, anApplicationForm, type Person, people, units } from './builders-cast.ts';

/** What an act knows of the world, on a day, done by a person: by default one with every role, for acts not about roles. */
export function onThe(
  today: string,
  by: Person = people.handler,
  held: readonly Role[] = roles,
): Circumstances {
  const actor = { id: by.id, roles: held };
  return { calendar: shippedCalendar(), settings: defaultOfficeSettings, today: day(today), actor };
}

/** Tells the case on, by what an act decided. */
export function toldOn(
  told: CaseFileBuilder,
  decision: Decision,
  by: Person = people.handler,
): CaseFileBuilder {
  return decision.facts('QH02-2026-00001').reduce((builder, fact) => builder.and(fact, by), told);
}

/** The acts that open a case. */
export type OpeningAct =
  | 'submitApplication'
  | 'recordWindowApplication'
  | 'recordOralApplication'
  | 'recordFaxApplication'
  | 'logMail';

type WellFormedOpening = (on: Day, here: Circumstances) => Outcome<Decision>;
type WellFormedAct = (
  file: CaseFile,
  on: Day,
  here: Circumstances,
  journal: readonly JournalEntry[],
) => Outcome<Decision>;

const agencyId = agencies.naturalResources.id;
const application = anApplicationForm();

/** Each opening act with input nobody can object to, in every way that leads somewhere else. */
export const wellFormedOpenings: Readonly<Record<OpeningAct, readonly WellFormedOpening[]>> = {
  submitApplication: (['AUTO', 'AGENCY'] as const).map(
    (confirmation) => (on, here) =>
      decideSubmitApplication({ on, agencyId, at: `${on}T09:00:00+08:00`, confirmation, application }, here),
  ),
  recordWindowApplication: [(on, here) => decideRecordWindowApplication({ on, agencyId, application }, here)],
  recordOralApplication: [
    (on, here) =>
      decideRecordOralApplication(
        {
          on,
          agencyId,
          application,
          oral: { writtenBy: '林知夏', difficulty: '不能书写', approvedBy: 'SIGNATURE' },
        },
        here,
      ),
  ],
  recordFaxApplication: [
    (on, here) => decideRecordFaxApplication({ on, agencyId, at: `${on}T09:00:00+08:00`, application }, here),
  ],
  logMail: [
    (on, here) => decideLogMail({ on, agencyId, channel: 'ORDINARY_MAIL', senderName: '周沐言' }, here),
    (on, here) =>
      decideLogMail(
        {
          on,
          agencyId,
          channel: 'SIGNED_MAIL',
          senderName: '周沐言',
          waybillNo: 'EX100000001CN',
          signedForBy: '传达室',
        },
        here,
      ),
  ],
};

const toThirdParty = {
  party: { name: '清湖云雾茶业有限公司', isOrganization: true },
  shown: '2025年茶园基地合作合同',
  question: '合同价格条款是否可以公开',
  by: 'POST',
  tellApplicant: true,
} as const;

/** Each act on a case with input nobody can object to, in every way that leads somewhere else. */
export const wellFormedActs: Readonly<Record<Exclude<ActionName, OpeningAct>, readonly WellFormedAct[]>> = {
  handOverMail: [(file, on, here) => decideHandOverMail(file, { on, from: '传达室', to: '林知夏' }, here)],
  recordMailApplication: [(file, on, here) => decideRecordMailApplication(file, { on, application }, here)],
  confirmReceipt: [(file, on, here) => decideConfirmReceipt(file, { on, how: '电话确认' }, here)],
  registerApplication: [(file, on, here) => decideRegisterApplication(file, { on }, here)],
  reissueQueryCode: [
    (file, on, here) => decideReissueQueryCode(file, { on, identityChecked: '居民身份证' }, here),
  ],
  splitApplication: [
    (file, on, here) =>
      ownShare(
        file,
        decideSplitApplication(
          file,
          { on, items: ['安置方案', '批复文件'], ground: 'APPLICANT_CONSENT', reason: '电话同意' },
          here,
          [anotherCase.caseId],
        ),
      ),
  ],
  mergeApplications: [
    (file, on, here) =>
      ownShare(
        file,
        decideMergeApplications(
          file,
          { ...another('RECEIVED'), receivedOn: on },
          true,
          { on, consent: '电话同意' },
          here,
        ),
      ),
  ],
  withdrawApplication: [(file, on, here) => decideWithdrawApplication(file, { on, how: '书面' }, here)],
  assignCase: [
    (file, on, here) => decideAssignCase(file, { on, unitId: units.landUse.id }, here),
    (file, on, here) =>
      decideAssignCase(file, { on, unitId: units.landUse.id, handlerId: people.handler.id }, here),
  ],
  acceptAssignment: [(file, on, here) => decideAcceptAssignment(file, { on }, here)],
  returnAssignment: [(file, on, here) => decideReturnAssignment(file, { on, reason: '非本科室职责' }, here)],
  issueCorrectionNotice: [
    (file, on, here) => {
      const items = [{ ground: 'DESCRIPTION', what: '所需信息的名称', guidance: '请写明批文文号' }] as const;
      const again = file.corrections.length > 0 ? { override: { reason: '补正后仍有新的不明确之处' } } : {};
      const notice = { on, items, termWorkingDays: 15, by: 'POST', ...again } as const;
      return decideIssueCorrectionNotice(file, notice, here);
    },
  ],
  recordCorrection: [
    (file, on, here) =>
      decideRecordCorrection(
        file,
        { on, channel: 'IN_PERSON', description: '南堤路一号地块批复', goodReason: '住院' },
        here,
      ),
    (file, on, here) =>
      decideRecordCorrection(
        file,
        {
          on,
          channel: 'INTERNET',
          description: '南堤路一号地块批复',
          goodReason: '住院',
          confirmation: 'AGENCY',
        },
        here,
      ),
  ],
  lapseApplication: [(file, on, here) => decideLapseApplication(file, { on }, here)],
  extendReplyPeriod: [
    (file, on, here) =>
      decideExtendReplyPeriod(file, { on, workingDays: 10, reason: '材料较多', by: 'POST' }, here),
  ],
  requestReasons: [
    (file, on, here) =>
      decideRequestReasons(
        file,
        {
          on,
          applicationsCounted: 46,
          countedSince: day('2026-01-05'),
          finding: '一周内三十一件',
          termWorkingDays: 7,
          by: 'POST',
        },
        here,
      ),
  ],
  recordReasons: [(file, on, here) => decideRecordReasons(file, { on, text: '用于学术研究' }, here)],
  deferReply: [
    (file, on, here) =>
      decideDeferReply(file, { on, until: addDays(on, 200), reason: '需逐件检索', by: 'POST' }, here),
  ],
  countItems: [(file, on, here) => decideCountItems(file, { on, items: 3 }, here)],
  issueFeeNotice: [
    (file, on, here) => decideIssueFeeNotice(file, { on, basis: { items: 12 }, by: 'POST' }, here, 9),
    (file, on, here) => decideIssueFeeNotice(file, { on, basis: { pages: 68 }, by: 'POST' }, here, 0),
  ],
  declarePayment: [
    (file, on, here) =>
      decideDeclarePayment(file, { on, paidOn: on, voucherNo: 'HK20260001', files: [] }, here),
  ],
  recordPayment: [
    (file, on, here) => {
      const amountInFen = file.feeNotices.at(-1)?.amountInFen ?? 0;
      return decideRecordPayment(file, { on, amountInFen, receiptNo: '0001' }, here);
    },
  ],
  recordFeeObjection: [(file, on, here) => decideRecordFeeObjection(file, { on, text: '件数有误' }, here)],
  decideFeeReview: (['UPHELD', 'AMOUNT_CHANGED', 'WITHDRAWN'] as const).map((wanted) => (file, on, here) => {
    // Nothing is upheld that nobody objected to.
    const objected = file.feeNotices.at(-1)?.objection !== undefined;
    const outcome = wanted === 'UPHELD' && !objected ? 'WITHDRAWN' : wanted;
    const changed = outcome === 'AMOUNT_CHANGED' ? { basis: { items: 11 } } : {};
    const review = { outcome, reasons: '经核对申请内容', by: 'POST', ...changed } as const;
    return decideFeeReview(file, { on, ...review }, here, 0);
  }),
  recordSearch: [
    (file, on, here) =>
      decideRecordSearch(
        file,
        { on, places: ['机关档案室'], keywords: ['南堤路'], searchedBy: '陈望舒', result: '未检索到' },
        here,
      ),
  ],
  sendConsultation: [
    (file, on, here) =>
      decideSendConsultation(
        file,
        { ...toThirdParty, on, with: 'THIRD_PARTY', ground: 'TRADE_SECRET' },
        here,
      ),
    (file, on, here) =>
      decideSendConsultation(
        file,
        { ...toThirdParty, on, with: 'CO_PRODUCER', ground: 'JOINTLY_MADE' },
        here,
      ),
  ],
  recordConsultationDelivery: [
    (file, on, here) => {
      const undelivered = file.consultations.filter(({ deliveredOn }) => deliveredOn === undefined);
      const one = undelivered.find(({ answer }) => answer === undefined) ?? undelivered[0];
      // The answer was quicker than the slip that proves the delivery.
      const when = one?.answer?.on ?? on;
      const entered = one?.answer ? { lateEntryReason: '邮件回执后到' } : {};
      return decideRecordConsultationDelivery(
        file,
        { ...entered, ref: one?.ref ?? 'C1', evidence: { ...signedBy, on: when } },
        here,
      );
    },
  ],
  recordConsultationOpinion: (['OBJECTS', 'AGREES'] as const).map((opinion) => (file, on, here) => {
    const one = file.consultations.find(({ answer }) => answer === undefined);
    const finding = one?.with === 'THIRD_PARTY' && opinion === 'OBJECTS' ? { reasonable: true } : {};
    return decideRecordConsultationOpinion(
      file,
      { on, ref: one?.ref ?? 'C1', opinion, text: '合同价格属于商业秘密', ...finding },
      here,
    );
  }),
  discloseInPublicInterest: [
    (file, on, here) => {
      const ref = file.consultations.find(awaitsPublicInterest)?.ref ?? 'C1';
      const decision = { scope: '补贴金额', reasons: '财政资金应受监督', by: 'POST' } as const;
      return decideDiscloseInPublicInterest(file, { on, ref, ...decision }, here);
    },
  ],
  requestCoHandling: [
    (file, on, here) => {
      const { id: agencyId, name } = agencies.education;
      const asked = { with: { kind: 'AGENCY', agencyId, name }, wanted: '请检索移交清单' } as const;
      return decideRequestCoHandling(file, { ...asked, on, dueOn: addDays(on, 3) }, here);
    },
  ],
  recordCoHandlingAnswer: [
    (file, on, here) => {
      const ref = file.coHandlings.find(({ answer }) => !answer)?.ref ?? 'H1';
      return decideRecordCoHandlingAnswer(file, { on, ref, text: '没有检索到', files: [] }, here);
    },
  ],
  joinForReply: [
    (file, on, here) =>
      ownShare(file, decideJoinForReply(file, [{ file: twinOf(file), sameApplicant: true }], { on }, here)),
    // As one that follows; a case that leads already goes on leading.
    (file, on, here) =>
      file.related.followers.length > 0
        ? ownShare(
            file,
            decideJoinForReply(file, [{ file: twinOf(file), sameApplicant: true }], { on }, here),
          )
        : ownShare(file, decideJoinForReply(twinOf(file), [{ file, sameApplicant: true }], { on }, here)),
  ],
  leaveJointReply: [
    (file, on, here) =>
      ownShare(file, decideLeaveJointReply(file, undefined, { on, reason: '内容不同' }, here)),
  ],
  draftReply: [
    (file, on, here) => decideDraftReply(file, { on, reply: provided }, here),
    (file, on, here) => decideDraftReply(file, { on, reply: providedWith('方案.pdf') }, here),
    (file, on, here) =>
      decideDraftReply(file, { on, reply: file.searches.length > 0 ? nonexistent : provided }, here),
  ],
  submitForReview: [(file, on, here) => decideSubmitForReview(file, { on }, here)],
  passLegalReview: [(file, on, here) => decidePassLegalReview(file, { on, opinion: '合法，适当' }, here)],
  passSecrecyReview: [
    (file, on, here) => {
      const items = file.draft === undefined ? [] : itemsToReview(file.draft);
      const findings = items.map((item) => ({ item, releasable: true, basis: '不涉密' }));
      return decidePassSecrecyReview(file, { on, findings }, here);
    },
  ],
  returnDraft: [(file, on, here) => decideReturnDraft(file, { on, reasons: '未写明依据' }, here)],
  signReply: [(file, on, here) => decideSignReply(file, { on }, here)],
  sendReply: [
    (file, on, here) => decideSendReply(file, { on, by: 'POST', waybillNo: 'EX100000002CN' }, here),
    (file, on, here) => decideSendReply(file, { on, by: 'ELECTRONIC' }, here),
  ],
  recordDispatch: [
    (file, on, here) => {
      const letter = theLetter(file, refusalToDispatch);
      const dispatch = { way: 'EMS', carrier: 'POSTAL_ENTERPRISE', waybillNo: 'EX100000003CN' } as const;
      return decideRecordDispatch(file, { on, ...letter, dispatch }, here);
    },
  ],
  recordService: [
    (file, on, here) =>
      decideRecordService(file, { ...ownLetter(file), evidence: { ...signedBy, on } }, here),
    (file, on, here) => {
      const evidence = { kind: 'SIGNATURE_REFUSED', on, refusedBy: '周沐言' } as const;
      return decideRecordService(file, { ...ownLetter(file), evidence }, here);
    },
  ],
  acknowledgeLetter: [
    (file, on, here) => decideAcknowledgeLetter(file, { on, ...theLetter(file, refusalToAcknowledge) }, here),
  ],
  replyOnTheSpot: [
    (file, on, here) => {
      const { NOT_AN_APPLICATION: reply } = replies;
      return decideReplyOnTheSpot(file, { on, reply, evidence: '本人签收' }, new Set(), here);
    },
  ],
  reopenForRedo: (['SUBSTANCE', 'PROCEDURE'] as const).map((quashedFor) => (file, on, here) => {
    const decision = { orderedBy: 'RECONSIDERATION', decisionNo: '清府复决〔2026〕1号', quashedFor } as const;
    return decideReopenForRedo(file, { on, ...decision }, here);
  }),
  suggestPublication: [
    (file, on, here) => decideSuggestPublication(file, { on, reason: '邻里都在问' }, here),
  ],
  convertToProactive: [
    (file, on, here) =>
      decideConvertToProactive(
        file,
        [{ ...another('REPLIED'), closedOn: on }],
        2,
        { on, where: '县政府网站', publishOn: on, reference: '安置方案' },
        here,
      ),
  ],
  archiveCase: [
    (file, on, here) =>
      decideArchiveCase(file, { on, retention: 'TEN_YEARS', items: [], flagOpenRemedy: true }, here),
  ],
  fileComplaint: [
    (file, on, here) =>
      decideFileComplaint(
        file,
        { on, by: 'APPLICANT', channel: 'ONLINE', about: 'LATE', text: '逾期未答复' },
        here,
      ),
  ],
  decideComplaint: [
    (file, on, here) => {
      const ref = file.complaints.find((one) => one.decision === undefined)?.ref ?? '0';
      const decision = { founded: true, measure: 'RECTIFICATION_ORDERED', reasons: '查证属实' } as const;
      return decideDecideComplaint(file, { on, ref, ...decision, dueOn: on }, here);
    },
  ],
  recordRectification: [
    (file, on, here) => {
      const ref = file.complaints.find((one) => one.decision !== undefined && !one.rectified)?.ref ?? '0';
      return decideRecordRectification(file, { on, ref, text: '已答复申请人' }, here);
    },
  ],
  voidFact: [
    (file, on, here, journal) =>
      decideVoidFact(file, journal, { on, seq: lastStandingSeq(journal), reason: '录入错误' }, here),
  ],
};

/** Another case of the agency, in the same hands. */
function another(state: CaseState): CaseFile {
  const known = others.get(state) ?? { ...aCaseIn(state).file(), id: anotherCase.caseId };
  others.set(state, known);
  return known;
}

/** Folded once: a walk asks for them at each of its thousands of steps. */
const others = new Map<CaseState, CaseFile>();

/** A case that stands as this one does, joined with nothing. */
function twinOf(file: CaseFile): CaseFile {
  const related = { splitInto: [], duplicates: [], followers: [] };
  return { ...file, id: anotherCase.caseId, applicationNo: 'QH02-2026-00002', related };
}

/** What an act on several cases does to the one it is done on. */
export function ownShare(file: CaseFile, outcome: Outcome<SharedDecision>): Outcome<Decision> {
  if (!outcome.ok) return outcome;
  const { numbers = [], shares, warnings = [] } = outcome.value;
  return done({
    warnings,
    facts: (officialNo) =>
      shares(numbers.map(() => officialNo))
        .filter((share) => share.caseId === file.id)
        .flatMap((share) => share.facts),
  });
}

/** No acts of the agency, or links to other cases, which their own acts undo: voiding passes them over. */
const passedOver =
  /^(?:FACT_VOIDED|DUPLICATE_MERGED|JOINED_TO_LEAD|LEFT_LEAD|FOLLOWERS_\w+|COMPLAINT_\w+|\w+_SUBMITTED|PAYMENT_DECLARED|LETTER_ACKNOWLEDGED)$/;

/** The last entry that can be voided and that nobody has voided. */
export function lastStandingSeq(journal: readonly JournalEntry[]): number {
  const voided = voidedSeqs(journal);
  const standing = journal.filter(({ seq, fact }) => !passedOver.test(fact.fact) && !voided.has(seq));
  return standing.at(-1)?.seq ?? 1;
}

export const openingActs = Object.keys(wellFormedOpenings) as OpeningAct[];
export const actsOnACase = Object.keys(wellFormedActs) as (keyof typeof wellFormedActs)[];

const signedBy = { kind: 'SIGNED', signer: '周沐言', relation: 'ADDRESSEE' } as const;

/** The last letter that can be served, or be dispatched; if there is none, the last. */
function theLetter(file: CaseFile, refusalTo: typeof refusalToServe) {
  const { services } = file;
  const free = services.filter(
    ({ letter, seq }) => refusalTo(file, { letter, letterSeq: seq }) === undefined,
  );
  const one = free.at(-1) ?? services.at(-1);
  return { letter: one?.letter ?? 'REPLY', letterSeq: one?.seq ?? 0 } as const;
}

/** Of the applicant's letters: a letter of consultation is served by an act of its own. */
function ownLetter(file: CaseFile) {
  const services = file.services.filter(({ letter }) => letter !== 'CONSULTATION');
  return theLetter({ ...file, services }, refusalToServe);
}
