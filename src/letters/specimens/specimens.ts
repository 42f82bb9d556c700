import { agencyPaperSpecimens } from './agency-papers.ts';
import { day } from '../../calendar/day.ts';
import type { Wording } from '../../statute/wording.ts';
import type { RemedyData } from '../../usecases/ports/letter-frames.ts';
import type { LetterData, LetterKind } from '../../usecases/ports/letters.ts';
import type { ReplyData } from '../../usecases/ports/reply-letters.ts';
import {
  aConsultationNotice,
  aCoProducerLetter,
  anAgencyLetter,
  aPublicInterestNotice,
  aThirdPartyLetter,
} from './consultations.ts';
import { aSheetOfTwoDeadlines } from './deadline-sheets.ts';
import { eitherRoute, provisional, unannounced } from './frame.ts';
import { aCorrectionNotice, aReceipt } from './letters.ts';
import {
  aDeferralNotice,
  aFeeNotice,
  aFeeReviewResult,
  aLapseNotice,
  anExtensionNotice,
  aPageFeeNotice,
  aPageFeeReviewResult,
  aReasonsRequest,
  anUpheldFeeReview,
  aWithdrawnFeeNotice,
} from './periods.ts';
import { aRectification, aRectificationRefused, aRectificationTransferred } from './rectifications.ts';
import {
  aCoHandlingLetter,
  anOpinionForm,
  aPublicationTransfer,
  aRectificationTransfer,
  aWithdrawalConfirmation,
} from './other-letters.ts';
import { paperSpecimens } from './paper-specimens.ts';
import { afterQuashing, afterSilence, redoneOtherwise } from './redone.ts';
import { aReplyLetter, because, type Otherwise } from './replies.ts';
import { simple, type Specimen, type SpecimensOf } from './specimen.ts';

const organisation = { applicantName: '清湖云雾茶业有限公司', applicantIsOrganization: true } as const;
const toOrganisation: Wording = { zh: '致单位', en: 'to an organisation' };
const reconsiderationFirst: RemedyData = { ...eitherRoute, reconsiderationFirst: true };
const reconsiderationOnly: RemedyData = { ...eitherRoute, reconsiderationOnly: true };
const withChannel: RemedyData = { ...eitherRoute, reconsiderationChannel: 'https://fy.qinghu.example' };

/** What may happen between application and reply, all of it. */
const everythingOnTheWay = {
  corrections: [
    { noticeSentOn: day('2026-07-02'), correctedOn: day('2026-07-03') },
    { noticeSentOn: day('2026-07-06') },
  ],
  consultations: [
    { consultee: '第三方', sentOn: day('2026-07-07'), answeredOn: day('2026-07-10') },
    { consultee: '清湖县财政局', sentOn: day('2026-07-08') },
  ],
  extensions: [{ documentNo: '清湖自然资延〔2026〕3号', notifiedOn: day('2026-07-14'), workingDays: 15 }],
  fee: {
    noticeNo: '清湖自然资费〔2026〕5号',
    noticeSentOn: day('2026-07-11'),
    amount: '200',
    paidOn: day('2026-07-13'),
    restarts: true,
  },
  deferral: {
    documentNo: '清湖自然资缓〔2026〕1号',
    notifiedOn: day('2026-07-15'),
    untilOn: day('2026-09-30'),
  },
};

type PlainReplyKind = Parameters<typeof aReplyLetter>[0];

/** 答复书 as it is mostly written, and with everything that may stand in one; then what its own fields allow. */
function replies<Kind extends PlainReplyKind>(
  kind: Kind,
  others: readonly { readonly label: Wording; readonly fields: object }[] = [],
): SpecimensOf<Kind> {
  const remedied = kind !== 'REPLY_OTHER' && kind !== 'REPLY_PARTY_AFFAIRS';
  function specimen(label: Wording, otherwise: Otherwise): Specimen<Extract<LetterData, { kind: Kind }>> {
    return { label, data: aReplyLetter(kind, otherwise) as Extract<LetterData, { kind: Kind }> };
  }
  const full = {
    ...organisation,
    redo: afterQuashing,
    answeredTogether: ['QH02-2026-00032', 'QH02-2026-00033'],
  };
  return [
    specimen(simple, {}),
    specimen(
      {
        zh: '致单位，撤销后重新答复，经补正、征求意见、缴费、延期，与另案一并答复',
        en: 'to an organisation, with all that may go before',
      },
      {
        onTheWay: everythingOnTheWay,
        fields: { ...full, ...(remedied ? { remedy: withChannel } : {}) },
      },
    ),
    ...(remedied ? remedies(kind) : []),
    ...others.map(({ label, fields }) => specimen(label, { fields })),
  ];
}

function remedies<Kind extends PlainReplyKind>(kind: Kind): SpecimensOf<Kind> {
  const lines = [
    {
      label: { zh: '复议前置', en: 'reconsideration first' },
      fields: { remedy: reconsiderationFirst },
    },
    {
      label: { zh: '只可复议，判决责令答复', en: 'reconsideration only, ordered by a court' },
      fields: { remedy: reconsiderationOnly, redo: afterSilence },
    },
  ];
  return lines.map(({ label, fields }) => ({
    label,
    data: aReplyLetter(kind, { fields }) as Extract<LetterData, { kind: Kind }>,
  }));
}

/** Still unclear after a correction: there was one, and it was made. */
function corrected<Data extends ReplyData>({ label, data }: Specimen<Data>): Specimen<Data> {
  const corrections = everythingOnTheWay.corrections.filter(({ correctedOn }) => correctedOn !== undefined);
  return { label, data: { ...data, corrections } };
}

/** 更正申请的答复, with the same that goes before any reply. */
function rectification<Kind extends LetterKind>(
  ...letters: readonly { readonly label: Wording; readonly data: LetterData }[]
): SpecimensOf<Kind> {
  const [first] = letters;
  const full = first && {
    label: { zh: '致单位，撤销后重新答复', en: 'to an organisation, anew after a quashing' },
    data: {
      ...first.data,
      ...organisation,
      ...everythingOnTheWay,
      redo: afterQuashing,
      remedy: withChannel,
    } as ReplyData,
  };
  return [...letters, ...(full ? [full] : [])] as unknown as SpecimensOf<Kind>;
}

const thirdParty = because.THIRD_PARTY_INTERESTS;
const thirdPartyAsked = [
  {
    label: { zh: '第三方逾期未答', en: 'the third party is silent' },
    opinion: 'SILENT',
    notAskedBecause: '',
  },
  {
    label: { zh: '未征求第三方意见', en: 'the third party was not asked' },
    opinion: 'NOT_ASKED',
    notAskedBecause: '第三方已经注销，无从征求意见',
  },
].map(({ label, ...asked }) => ({ label, fields: { because: { ...thirdParty, ...asked } } }));

const undetermined = { determined: false, because: '该地块跨两县，分工尚未明确' } as const;
const everyGround = Object.values(because).map((one, index) => ({
  part: `第${index + 1}页`,
  because: one,
}));

/** 各类文书的样例: what templates are tried with before they are used, and shown with while they are edited. */
export const specimensOf: { readonly [Kind in LetterKind]: SpecimensOf<Kind> } = {
  REGISTRATION_RECEIPT: [
    { label: simple, data: aReceipt() },
    { label: toOrganisation, data: aReceipt(organisation) },
    { label: provisional, data: aReceipt(unannounced) },
  ],
  CORRECTION_NOTICE: [
    { label: simple, data: aCorrectionNotice() },
    {
      label: { zh: '只有一项，逾期发出', en: 'one item, sent late' },
      data: aCorrectionNotice({ ...organisation, late: true, items: aCorrectionNotice().items.slice(0, 1) }),
    },
  ],
  CONSULTATION_THIRD_PARTY: [
    { label: toOrganisation, data: aThirdPartyLetter() },
    {
      label: { zh: '致个人', en: 'to a person' },
      data: aThirdPartyLetter({ consulteeName: '沈既白', consulteeIsOrganization: false }),
    },
  ],
  CONSULTATION_CO_PRODUCER: [{ label: simple, data: aCoProducerLetter() }],
  CONSULTATION_OTHER_AGENCY: [
    { label: { zh: '报请确定', en: 'a doubt referred' }, data: anAgencyLetter() },
    { label: simple, data: anAgencyLetter({ classification: false }) },
  ],
  CONSULTATION_NOTICE: [
    { label: { zh: '征求第三方意见', en: 'a third party' }, data: aConsultationNotice() },
    {
      label: { zh: '征求共同制作机关意见', en: 'a co-producer' },
      data: aConsultationNotice({ ...organisation, consultee: 'CO_PRODUCER' }),
    },
    {
      label: { zh: '征求其他机关意见', en: 'another agency' },
      data: aConsultationNotice({ consultee: 'OTHER_AGENCY' }),
    },
    {
      label: { zh: '报请确定', en: 'a doubt referred' },
      data: aConsultationNotice({ consultee: 'OTHER_AGENCY', classification: true }),
    },
  ],
  PUBLIC_INTEREST_NOTICE: [
    { label: toOrganisation, data: aPublicInterestNotice() },
    {
      label: { zh: '致个人，不等待', en: 'to a person, without a hold' },
      data: aPublicInterestNotice({
        consulteeName: '沈既白',
        consulteeIsOrganization: false,
        holdWorkingDays: 0,
        remedy: withChannel,
      }),
    },
    {
      label: { zh: '复议前置', en: 'reconsideration first' },
      data: aPublicInterestNotice({ remedy: reconsiderationFirst }),
    },
    {
      label: { zh: '只可复议', en: 'reconsideration only' },
      data: aPublicInterestNotice({ remedy: reconsiderationOnly }),
    },
  ],
  EXTENSION_NOTICE: [
    { label: simple, data: anExtensionNotice() },
    {
      label: { zh: '征求意见期间', en: 'while an opinion is out' },
      data: anExtensionNotice({ ...organisation, consulting: true }),
    },
    { label: provisional, data: anExtensionNotice({ ...unannounced, replyDueOn: day('2027-01-12') }) },
  ],
  REASONS_REQUEST: [
    { label: simple, data: aReasonsRequest() },
    { label: toOrganisation, data: aReasonsRequest(organisation) },
  ],
  DEFERRAL_NOTICE: [
    { label: simple, data: aDeferralNotice() },
    { label: toOrganisation, data: aDeferralNotice(organisation) },
  ],
  FEE_NOTICE: [
    { label: { zh: '按件计收', en: 'by items' }, data: aFeeNotice() },
    { label: { zh: '按量计收', en: 'by pages' }, data: aPageFeeNotice() },
  ],
  FEE_REVIEW_RESULT: [
    { label: { zh: '变更金额，按件计收', en: 'a lower sum, by items' }, data: aFeeReviewResult() },
    { label: { zh: '变更金额，按量计收', en: 'a lower sum, by pages' }, data: aPageFeeReviewResult() },
    {
      label: { zh: '变更金额，致单位', en: 'a lower sum, to an organisation' },
      data: aFeeReviewResult(organisation),
    },
    {
      label: { zh: '维持', en: 'upheld' },
      data: anUpheldFeeReview(day('2026-04-20')),
    },
    {
      label: { zh: '维持，缴费期限已满', en: 'upheld, the term is over' },
      data: anUpheldFeeReview(day('2026-03-26'), true),
    },
    { label: { zh: '维持，通知尚未送达', en: 'upheld, not served yet' }, data: anUpheldFeeReview() },
    { label: { zh: '撤销', en: 'withdrawn' }, data: aWithdrawnFeeNotice() },
    { label: provisional, data: { ...aWithdrawnFeeNotice(), ...unannounced } },
    { label: provisional, data: { ...anUpheldFeeReview(day('2026-04-20')), ...unannounced } },
    {
      label: { zh: '自行撤销，答复已逾期', en: 'withdrawn unasked, overdue' },
      data: aWithdrawnFeeNotice(true),
    },
  ],
  LAPSE_NOTICE: [
    { label: { zh: '未缴费', en: 'a fee not paid' }, data: aLapseNotice() },
    {
      label: { zh: '未补正', en: 'a correction not made' },
      data: aLapseNotice({ ...organisation, ground: 'LAPSED_CORRECTION', remedy: withChannel }),
    },
    {
      label: { zh: '复议前置', en: 'reconsideration first' },
      data: aLapseNotice({ remedy: reconsiderationFirst }),
    },
    {
      label: { zh: '只可复议', en: 'reconsideration only' },
      data: aLapseNotice({ remedy: reconsiderationOnly }),
    },
    {
      label: { zh: '未缴费，金额经复核变更', en: 'a fee not paid, changed by a review' },
      data: aLapseNotice({
        changedBy: { documentNo: '清政办公开核〔2026〕1号', sentOn: day('2026-03-19') },
      }),
    },
  ],
  WITHDRAWAL_CONFIRMATION: [
    { label: simple, data: aWithdrawalConfirmation() },
    { label: toOrganisation, data: aWithdrawalConfirmation(organisation) },
  ],
  RECTIFICATION_TRANSFER: [{ label: simple, data: aRectificationTransfer() }],
  OPINION_FORM: [
    { label: { zh: '第三方', en: 'a third party' }, data: anOpinionForm() },
    {
      label: { zh: '共同制作机关', en: 'a co-producer' },
      data: anOpinionForm({ consulteeName: '清湖县财政局', coProducer: true }),
    },
    {
      label: { zh: '第三方是个人', en: 'a person' },
      data: anOpinionForm({ consulteeName: '沈既白', consulteeIsOrganization: false }),
    },
  ],
  PUBLICATION_TRANSFER: [{ label: simple, data: aPublicationTransfer() }],
  CO_HANDLING_LETTER: [
    { label: { zh: '致其他机关', en: 'to another agency' }, data: aCoHandlingLetter() },
    {
      label: { zh: '致本机关科室', en: 'to a unit of the agency' },
      data: aCoHandlingLetter({ coHandlerName: '建设管理科', ownUnit: true }),
    },
    { label: provisional, data: aCoHandlingLetter(unannounced) },
  ],
  REPLY_ALREADY_PUBLIC: replies('REPLY_ALREADY_PUBLIC'),
  REPLY_PROVIDED: replies('REPLY_PROVIDED', [
    { label: { zh: '没有附件', en: 'nothing enclosed' }, fields: { enclosures: [] } },
    ...redoneOtherwise.map(({ label, redo }) => ({ label, fields: { redo } })),
  ]),
  REPLY_PROVIDED_BY_OTHER_MEANS: replies('REPLY_PROVIDED_BY_OTHER_MEANS'),
  REPLY_PARTIAL_DISCLOSURE: replies('REPLY_PARTIAL_DISCLOSURE', [
    { label: { zh: '各种理由', en: 'every ground' }, fields: { withheld: everyGround, enclosures: [] } },
    {
      label: { zh: '只有一项', en: 'one part' },
      fields: { withheld: [{ part: '第二页', because: because.STATE_SECRET }] },
    },
    ...thirdPartyAsked.map(({ label, fields }) => ({
      label,
      fields: { withheld: [{ part: '第二页', ...fields }] },
    })),
    {
      label: { zh: '负责机关无法确定', en: 'the agency is not known' },
      fields: {
        withheld: [
          { part: '第二页', because: { ...because.NOT_RESPONSIBLE_AGENCY, responsible: undetermined } },
        ],
      },
    },
  ]),
  REPLY_STATE_SECRET: replies('REPLY_STATE_SECRET'),
  REPLY_PROHIBITED_BY_LAW: replies('REPLY_PROHIBITED_BY_LAW'),
  REPLY_ENDANGERS_SECURITY: replies('REPLY_ENDANGERS_SECURITY'),
  REPLY_THIRD_PARTY_INTERESTS: replies('REPLY_THIRD_PARTY_INTERESTS', thirdPartyAsked),
  REPLY_INTERNAL_AFFAIRS: replies('REPLY_INTERNAL_AFFAIRS'),
  REPLY_DELIBERATIVE: replies('REPLY_DELIBERATIVE'),
  REPLY_ENFORCEMENT_FILE: replies('REPLY_ENFORCEMENT_FILE'),
  REPLY_GOVERNED_BY_SPECIAL_LAW: replies('REPLY_GOVERNED_BY_SPECIAL_LAW'),
  REPLY_FILE_INSPECTION: replies('REPLY_FILE_INSPECTION'),
  REPLY_HELD_BY_ARCHIVES: replies('REPLY_HELD_BY_ARCHIVES'),
  REPLY_INFORMATION_NONEXISTENT: replies('REPLY_INFORMATION_NONEXISTENT'),
  REPLY_NOT_RESPONSIBLE_AGENCY: replies('REPLY_NOT_RESPONSIBLE_AGENCY', [
    {
      label: { zh: '负责机关无法确定', en: 'the agency is not known' },
      fields: { responsible: undetermined },
    },
  ]),
  REPLY_REQUIRES_PROCESSING: replies('REPLY_REQUIRES_PROCESSING'),
  REPLY_STILL_UNCLEAR: replies('REPLY_STILL_UNCLEAR').map(corrected),
  REPLY_NOT_AN_APPLICATION: replies('REPLY_NOT_AN_APPLICATION'),
  REPLY_INQUIRY: replies('REPLY_INQUIRY'),
  REPLY_REPEAT_NOT_PROCESSED: replies('REPLY_REPEAT_NOT_PROCESSED'),
  REPLY_PUBLISHED_WORK: replies('REPLY_PUBLISHED_WORK'),
  REPLY_EXCESSIVE_NOT_PROCESSED: replies('REPLY_EXCESSIVE_NOT_PROCESSED', [
    { label: { zh: '未说明理由', en: 'no reasons given' }, fields: { given: false } },
  ]),
  REPLY_REISSUE_NOT_PROCESSED: replies('REPLY_REISSUE_NOT_PROCESSED'),
  REPLY_OTHER: replies('REPLY_OTHER'),
  REPLY_PARTY_AFFAIRS: replies('REPLY_PARTY_AFFAIRS'),
  REPLY_RECTIFIED: rectification({ label: simple, data: aRectification() }),
  REPLY_RECTIFICATION_REFUSED: rectification({ label: simple, data: aRectificationRefused() }),
  REPLY_RECTIFICATION_TRANSFERRED: rectification(
    { label: { zh: '已转送', en: 'forwarded' }, data: aRectificationTransferred() },
    { label: { zh: '告知提出', en: 'only told of' }, data: aRectificationTransferred(false) },
  ),
  DEADLINE_SHEET: [{ label: simple, data: aSheetOfTwoDeadlines() }],
  ...paperSpecimens,
  ...agencyPaperSpecimens,
};
