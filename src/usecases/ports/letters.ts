import type { Day } from '../../calendar/day.ts';
import type { Consultee } from '../../statute/facts.ts';
import { type AgencyPaperData, agencyPaperKinds } from './agency-papers.ts';
import type { LetterFrame, OfficeFrame } from './letter-frames.ts';
import { casePaperKinds, disputePaperKinds, type PaperData } from './papers.ts';
import { type EndedFields, type ReplyFields, replyLetterKinds } from './reply-letters.ts';

/** 文书种类: what this service draws. A reply's template is chosen by its ground (D12 → PROVIDED). */
export const letterKinds = [
  'REGISTRATION_RECEIPT',
  'CORRECTION_NOTICE',
  'CONSULTATION_THIRD_PARTY',
  'CONSULTATION_CO_PRODUCER',
  'CONSULTATION_OTHER_AGENCY',
  'CONSULTATION_NOTICE',
  'PUBLIC_INTEREST_NOTICE',
  'EXTENSION_NOTICE',
  'REASONS_REQUEST',
  'DEFERRAL_NOTICE',
  'FEE_NOTICE',
  'FEE_REVIEW_RESULT',
  'LAPSE_NOTICE',
  'WITHDRAWAL_CONFIRMATION',
  'RECTIFICATION_TRANSFER',
  'OPINION_FORM',
  'PUBLICATION_TRANSFER',
  'CO_HANDLING_LETTER',
  ...replyLetterKinds,
  'DEADLINE_SHEET',
  ...casePaperKinds,
  ...disputePaperKinds,
  ...agencyPaperKinds,
] as const;
export type LetterKind = (typeof letterKinds)[number];

/** 登记回执. */
export interface RegistrationReceiptData extends LetterFrame {
  readonly kind: 'REGISTRATION_RECEIPT';
  readonly replyDueOn: Day;
  readonly queryCode: string;
  readonly trackingUrl: string;
  readonly verification: VerificationData;
}

/** 文书核验: by what whoever holds a letter finds out whether the office has it too. */
export interface VerificationData {
  /** 文号, or the application's number where the letter has none. */
  readonly no: string;
  readonly code: string;
  /** Where number and code are typed. */
  readonly page: string;
  /** The same with both filled in: what the QR code says. */
  readonly url: string;
}

/** 补正告知书 (art. 30). */
export interface CorrectionNoticeData extends LetterFrame {
  readonly kind: 'CORRECTION_NOTICE';
  readonly documentNo: string;
  readonly items: readonly { readonly what: string; readonly guidance: string }[];
  readonly termWorkingDays: number;
  /** The notice leaves after the seventh working day: the letter then does not say that the period starts again (AMB-3). */
  readonly late?: boolean;
}

/** 网上提出意见: where, and by which code, the consultee may answer. */
export interface AnsweringData {
  readonly code: string;
  /** Where the letter's number and the code are typed. */
  readonly page: string;
  /** The same with both filled in: what the QR code says. */
  readonly url: string;
}

/** What a letter to a consultee says. It speaks to an organisation as 你单位, to a person as 你. */
export interface ConsultationFrame extends OfficeFrame {
  readonly documentNo: string;
  readonly consulteeName: string;
  readonly consulteeIsOrganization: boolean;
  /** 涉及的政府信息. */
  readonly shown: string;
  readonly question: string;
  readonly answering: AnsweringData;
}

/** 征求第三方意见书 (art. 32). */
export interface ThirdPartyConsultationData extends ConsultationFrame {
  readonly kind: 'CONSULTATION_THIRD_PARTY';
  /** The interest that disclosure may harm: 商业秘密, 个人隐私, 其他合法权益. */
  readonly interestText: string;
  readonly termWorkingDays: number;
}

/** 征求共同制作机关意见书 (art. 34). */
export interface CoProducerConsultationData extends ConsultationFrame {
  readonly kind: 'CONSULTATION_CO_PRODUCER';
  readonly termWorkingDays: number;
}

/** 征求其他机关意见函 (art. 33 ¶3), or the referral of a doubt (art. 17 ¶3). */
export interface AgencyConsultationData extends ConsultationFrame {
  readonly kind: 'CONSULTATION_OTHER_AGENCY';
  readonly classification: boolean;
}

export type ConsultationLetterData =
  ThirdPartyConsultationData | CoProducerConsultationData | AgencyConsultationData;

/** 征求意见告知书: tells the applicant whom the office asks by kind, and that the time does not count (art. 33 ¶3). */
export interface ConsultationNoticeData extends LetterFrame {
  readonly kind: 'CONSULTATION_NOTICE';
  readonly consultee: Consultee;
  readonly classification: boolean;
}

/** 依申请公开告知书（给第三方）, art. 32: what is disclosed against its objection, and why. */
export interface PublicInterestNoticeData extends OfficeFrame {
  readonly kind: 'PUBLIC_INTEREST_NOTICE';
  readonly documentNo: string;
  readonly consulteeName: string;
  readonly consulteeIsOrganization: boolean;
  readonly consultationNo: string;
  readonly answeredOn: Day;
  /** 不同意公开, or 部分同意公开. */
  readonly opinion: string;
  readonly opinionText: string;
  readonly scope: string;
  readonly reasons: string;
  /** 0: the office does not hold the release (AMB-8). */
  readonly holdWorkingDays: number;
  readonly remedy: RemedyData;
}

/** 延长答复期限告知书 (art. 33 ¶2). */
export interface ExtensionNoticeData extends LetterFrame {
  readonly kind: 'EXTENSION_NOTICE';
  readonly documentNo: string;
  readonly reason: string;
  readonly workingDays: number;
  readonly replyDueOn: Day;
  /** An opinion is still out: the time it takes does not count, and the day moves with it (art. 33 ¶3). */
  readonly consulting: boolean;
}

/** 说明理由通知书 (art. 35). */
export interface ReasonsRequestData extends LetterFrame {
  readonly kind: 'REASONS_REQUEST';
  readonly documentNo: string;
  readonly applicationsCounted: number;
  readonly countedSinceOn: Day;
  readonly finding: string;
  readonly termWorkingDays: number;
}

/** 延迟答复告知书 (art. 35). */
export interface DeferralNoticeData extends LetterFrame {
  readonly kind: 'DEFERRAL_NOTICE';
  readonly documentNo: string;
  readonly requestDocumentNo: string;
  readonly reasonsGivenOn: Day;
  readonly reason: string;
  readonly untilOn: Day;
}

/** 计费依据和档次. Amounts in yuan, as they are printed. */
export interface FeeTiersData {
  readonly tariff: 'ITEMS' | 'PAGES';
  /** 2026年3月: the natural month whose items are counted. */
  readonly month: string;
  readonly earlierItems: number;
  /** Items, or pages, of this application. */
  readonly count: number;
  readonly lines: readonly {
    readonly range: string;
    readonly count: number;
    readonly each: string;
    readonly sum: string;
  }[];
}

/** 收费通知书 (art. 42 ¶1; 信息处理费管理办法). */
export interface FeeNoticeData extends LetterFrame, FeeTiersData {
  readonly kind: 'FEE_NOTICE';
  readonly documentNo: string;
  readonly amount: string;
  readonly termWorkingDays: number;
  readonly waysOfPaying: string;
}

/** 复核结果: what it means for the term to pay, or for the reply period. */
export type FeeReviewTerms =
  | {
      readonly upheld: {
        readonly termWorkingDays: number;
        readonly waysOfPaying: string;
        /** The last day to pay, once the notice is served; `termOver` where it has passed. */
        readonly payUntilOn?: Day;
        readonly termOver: boolean;
      };
    }
  | {
      readonly changed: FeeTiersData & {
        readonly amount: string;
        readonly termWorkingDays: number;
        readonly waysOfPaying: string;
      };
    }
  | { readonly withdrawn: { readonly replyDueOn: Day; readonly overdue: boolean } };

/** 复核结果告知书 (art. 42 ¶1; 信息处理费管理办法). */
export type FeeReviewResultData = LetterFrame &
  FeeReviewTerms & {
    readonly kind: 'FEE_REVIEW_RESULT';
    readonly documentNo: string;
    readonly noticeNo: string;
    readonly noticeSentOn: Day;
    /** Where the applicant objected; the office may review a notice of its own accord. */
    readonly objectedOn?: Day;
    readonly reasons: string;
    readonly amountBefore: string;
  };

/** 视为放弃申请告知书 (art. 30; 信息处理费管理办法). */
export interface LapseNoticeData extends LetterFrame {
  readonly kind: 'LAPSE_NOTICE';
  readonly documentNo: string;
  readonly ground: 'LAPSED_CORRECTION' | 'LAPSED_FEE';
  readonly noticeDocumentNo: string;
  readonly noticeSentOn: Day;
  readonly noticeServedOn: Day;
  readonly termEndedOn: Day;
  /** 复核 that changed the amount: its result is what was served, and what the term ran from. */
  readonly changedBy?: { readonly documentNo: string; readonly sentOn: Day };
  readonly remedy: RemedyData;
}

/** 撤回申请确认书 (practice). */
export interface WithdrawalConfirmationData extends LetterFrame {
  readonly kind: 'WITHDRAWAL_CONFIRMATION';
  readonly documentNo: string;
  readonly withdrawnOn: Day;
  /** How it was withdrawn: in writing, at the window, online. */
  readonly how: string;
}

/** 更正申请转送函 (art. 41), to the organ that has the power to correct. It has no number of its own: it goes with the applicant's letter. */
export interface RectificationTransferData extends OfficeFrame {
  readonly kind: 'RECTIFICATION_TRANSFER';
  readonly rightAgencyName: string;
  readonly applicantName: string;
  readonly contact: string;
  readonly record: string;
  readonly inaccuracy: string;
  readonly evidence: string;
  readonly reason: string;
  /** The letter that told the applicant. */
  readonly noticeNo: string;
}

/** 意见回执 (arts. 32, 34): goes with a letter that asks for an opinion, for the consultee to fill in and send back. */
export interface OpinionFormData extends OfficeFrame {
  readonly kind: 'OPINION_FORM';
  readonly consulteeName: string;
  readonly consulteeIsOrganization: boolean;
  readonly consultationNo: string;
  readonly shown: string;
  readonly question: string;
  readonly termWorkingDays: number;
  /** Of a co-producer silence counts as consent (art. 34); of a third party it does not (art. 32). */
  readonly coProducer: boolean;
}

/** 主动公开转化移送函 (art. 44): what moves to the proactive column, on which applications it rests. */
export interface PublicationTransferData extends OfficeFrame {
  readonly kind: 'PUBLICATION_TRANSFER';
  readonly documentNo: string;
  readonly reference: string;
  readonly where: string;
  readonly publishOn: Day;
  readonly applicants: number;
  readonly cases: readonly { readonly applicationNo: string }[];
  readonly replyNo: string;
}

/** 协办函: another unit or agency is asked to help, and told that the reply period runs on (AMB-29). */
export interface CoHandlingLetterData extends OfficeFrame {
  readonly kind: 'CO_HANDLING_LETTER';
  readonly documentNo: string;
  readonly coHandlerName: string;
  /** A unit of the agency itself: 你单位, not 贵单位. */
  readonly ownUnit: boolean;
  readonly wanted: string;
  readonly dueOn: Day;
  readonly replyDueOn: Day;
}

/** 救济途径: the remedy line of a reply (route P: reconsideration first; route O: either). */
export interface RemedyData {
  readonly reconsiderationFirst: boolean;
  /** The courts do not hear the reply, and the letter names no court (AMB-18). */
  readonly reconsiderationOnly?: true;
  readonly reconsiderationAuthority: string;
  readonly court: string;
  /** Given when the reply is served electronically (行政复议法 art. 22 ¶2). */
  readonly reconsiderationChannel?: string;
}

/** What every reply says besides the frame: its number, and what happened on the way to it. */
export interface ReplyFrame extends LetterFrame {
  readonly documentNo: string;
  /** 补正, with its days. */
  readonly corrections: readonly { readonly noticeSentOn: Day; readonly correctedOn?: Day }[];
  /** 一并答复: the numbers of the other applications that the same text answers; whose they are it does not say. */
  readonly answeredTogether?: readonly string[];
  /** 征求意见 (art. 33 ¶3); a third party is not named to the applicant. */
  readonly consultations: readonly {
    readonly consultee: string;
    readonly sentOn: Day;
    readonly answeredOn?: Day;
  }[];
  /** 延长答复期限 (art. 33 ¶2). */
  readonly extensions: readonly {
    readonly documentNo: string;
    readonly notifiedOn: Day;
    readonly workingDays: number;
  }[];
  /** 延迟答复 (art. 35). */
  readonly deferral?: { readonly documentNo: string; readonly notifiedOn: Day; readonly untilOn: Day };
}

/** 答复书. Every one but D63's names the remedy. */
export type ReplyData = { readonly verification: VerificationData } & (
  (ReplyFrame & { readonly remedy: RemedyData } & ReplyFields) | (ReplyFrame & EndedFields)
);

/** 期限计算说明: an annex drawn when asked for, and kept by nobody. */
export interface DeadlineSheetData extends LetterFrame {
  readonly kind: 'DEADLINE_SHEET';
  readonly deadlines: readonly ExplainedDeadlineData[];
}

/** One deadline of the sheet, in the words the sheet uses. */
export interface ExplainedDeadlineData {
  readonly title: string;
  readonly due: string;
  readonly start: string;
  readonly term: string;
  readonly basis: string;
  readonly law: string;
  readonly moves: readonly string[];
  readonly readings: readonly string[];
  /** Empty where every year of the count has its notice. */
  readonly provisional: string;
  readonly days: readonly {
    readonly date: string;
    readonly weekday: string;
    readonly number: string;
    readonly count: string;
    readonly reason: string;
    readonly source: string;
  }[];
}

export type LetterData =
  | RegistrationReceiptData
  | CorrectionNoticeData
  | ThirdPartyConsultationData
  | CoProducerConsultationData
  | AgencyConsultationData
  | ConsultationNoticeData
  | PublicInterestNoticeData
  | ExtensionNoticeData
  | ReasonsRequestData
  | DeferralNoticeData
  | FeeNoticeData
  | FeeReviewResultData
  | LapseNoticeData
  | WithdrawalConfirmationData
  | RectificationTransferData
  | OpinionFormData
  | PublicationTransferData
  | CoHandlingLetterData
  | ReplyData
  | DeadlineSheetData
  | PaperData
  | AgencyPaperData;

/**
 * What is kept of a letter until it is drawn, and after: everything but the codes printed on it, which are
 * derived anew, so that no copy of the database opens anybody's case. Sheets and papers that are drawn when asked for are not kept.
 */
export type KeptLetterData =
  | Exclude<
      LetterData,
      | RegistrationReceiptData
      | ConsultationLetterData
      | ReplyData
      | DeadlineSheetData
      | PaperData
      | AgencyPaperData
    >
  | KeptConsultation
  | KeptVerifiable;

type KeptConsultation = Unanswerable<ConsultationLetterData>;

type Unanswerable<Data> = Data extends { readonly answering: AnsweringData }
  ? Omit<Data, 'answering'> & { readonly publicUrl?: string }
  : never;

/** A reply in data before it has codes: signed and not drawn yet, or not signed at all. */
export type WrittenReply = Kept<ReplyData>;

type KeptVerifiable = WrittenReply | KeptReceipt;

type KeptReceipt = Kept<Omit<RegistrationReceiptData, 'queryCode' | 'trackingUrl'>> & {
  readonly caseId: string;
  readonly queryCodeIssue: number;
};

type Kept<Data> = Data extends { readonly verification: VerificationData }
  ? Omit<Data, 'verification'> & {
      /** The portal's address when the letter was written; letters older than the check code were drawn with today's. */
      readonly publicUrl?: string;
    }
  : never;

/** Whether a letter carries a check code: the receipt, and every reply. */
export function isVerifiable(data: KeptLetterData): data is KeptVerifiable {
  const { kind } = data;
  return kind === 'REGISTRATION_RECEIPT' || replyLetterKinds.some((each) => each === kind);
}

const consultationKinds: ReadonlySet<LetterKind> = new Set([
  'CONSULTATION_THIRD_PARTY',
  'CONSULTATION_CO_PRODUCER',
  'CONSULTATION_OTHER_AGENCY',
]);

/** Whether a letter asks for an opinion, and so carries a code to answer it by. */
export function isConsultation(data: KeptLetterData): data is KeptConsultation {
  return consultationKinds.has(data.kind);
}
