import type { Day } from '../calendar/day.ts';
import type { ClockFact, Consultee, ReplyGround, WithholdingArticle } from '../statute/facts.ts';
import type { Application, Attachment, Channel, OralRecord } from './application.ts';
import type { CoHandler } from './facts/co-handling-facts.ts';
import type { CorrectionItem, SearchRecord } from './facts/handling-facts.ts';
import type {
  Complainant,
  ComplaintChannel,
  ComplaintMeasure,
  ComplaintSubject,
} from './facts/complaint-facts.ts';
import type { ConsultationGround, ConsultedParty, Opinion } from './facts/consultation-facts.ts';
import type { FeeBasis, FeeReviewOutcome, OnlineOrder } from './facts/fee-facts.ts';
import type { FactName } from './facts.ts';
import type { FiledItem, RetentionPeriod } from './facts/archive-facts.ts';
import type { Lateness, ServiceMethod } from './facts/fact-frame.ts';
import type { LinkedCase } from './facts/related-facts.ts';
import type { Draft, JointReply, QuashingReason, RecordedOrder } from './facts/reply-facts.ts';
import type { AmendmentOccasion, ParticularChange } from './particulars.ts';
import type { ServiceRecord } from './service-record.ts';
import type { CaseState } from './states.ts';

export type { Draft };

export interface Mail {
  readonly channel: 'SIGNED_MAIL' | 'ORDINARY_MAIL';
  readonly loggedOn: Day;
  readonly senderName: string;
  readonly waybillNo?: string;
  readonly signedForBy?: string;
  readonly handOvers: readonly { readonly on: Day; readonly from: string; readonly to: string }[];
}

export interface Correction {
  readonly documentNo: string;
  readonly sentOn: Day;
  readonly items: readonly CorrectionItem[];
  readonly termWorkingDays: number;
  readonly by: ServiceMethod;
  readonly override: boolean;
  readonly servedOn?: Day;
  /** 网上提交的补正, until the office has confirmed it. */
  readonly submitted?: SubmittedCorrection;
  readonly receivedOn?: Day;
}

export interface SubmittedCorrection {
  readonly on: Day;
  readonly description: string;
  readonly goodReason?: string;
  readonly files: readonly Attachment[];
}

/** 征求意见 (arts. 32, 33 ¶3 and 34): one letter, what came back, and what the organ decided despite an objection. */
export interface Consultation {
  readonly ref: string;
  readonly with: Consultee;
  readonly ground: ConsultationGround;
  readonly party: ConsultedParty;
  readonly shown: string;
  readonly question: string;
  readonly documentNo: string;
  readonly by: ServiceMethod;
  readonly sentOn: Day;
  readonly deliveredOn?: Day;
  /** 网上提交的意见, with what came along. */
  readonly submitted?: SubmittedOpinion;
  readonly answer?: {
    readonly on: Day;
    readonly opinion: Opinion;
    readonly text: string;
    /** 意见书, as scanned; what came online stays with what was submitted. */
    readonly files: readonly Attachment[];
    readonly reasonable?: boolean;
  };
  readonly publicInterest?: {
    readonly documentNo: string;
    readonly notifiedOn: Day;
    readonly scope: string;
    readonly reasons: string;
    readonly by: ServiceMethod;
    readonly holdWorkingDays: number;
  };
}

export interface SubmittedOpinion {
  readonly on: Day;
  readonly opinion: Opinion;
  readonly text: string;
  readonly files: readonly Attachment[];
  readonly contact?: string;
}

/** 协办: another unit or agency asked to help; the statutory clock does not stop for it (AMB-29). */
export interface CoHandling {
  readonly ref: string;
  readonly with: CoHandler;
  readonly wanted: string;
  /** 内部时限. */
  readonly dueOn: Day;
  readonly documentNo: string;
  readonly sentOn: Day;
  readonly answer?: { readonly on: Day; readonly text: string; readonly files: readonly Attachment[] };
}

/** 延长答复期限 (art. 33 ¶2). */
export interface Extension {
  readonly documentNo: string;
  readonly notifiedOn: Day;
  readonly workingDays: number;
  readonly reason: string;
  readonly approverId: string;
}

/** 说明理由 (art. 35): what the applicant was asked, and what came back. */
export interface Reasons {
  readonly documentNo: string;
  readonly requestedOn: Day;
  readonly finding: string;
  readonly applicationsCounted: number;
  readonly countedSince: Day;
  readonly termWorkingDays: number;
  readonly given?: { readonly on: Day; readonly text: string };
}

/** 延迟答复 (art. 35). */
export interface Deferral {
  readonly documentNo: string;
  readonly notifiedOn: Day;
  readonly until: Day;
  readonly reason: string;
}

export interface PaymentDeclaration {
  readonly on: Day;
  readonly paidOn: Day;
  readonly voucherNo: string;
  readonly files: readonly Attachment[];
  /** Told by the payment platform, which took another sum than is due. */
  readonly online?: OnlineOrder & { readonly amountInFen: number };
}

export interface UnfoundPayment {
  readonly on: Day;
  /** 核对情况, as the applicant is told it. */
  readonly finding: string;
  readonly declared: PaymentDeclaration;
}

/** 信息处理费收费通知 (art. 42). */
export interface FeeNotice {
  readonly documentNo: string;
  readonly sentOn: Day;
  readonly basis: FeeBasis;
  readonly amountInFen: number;
  readonly by: ServiceMethod;
  /** Of the notice, or of the review's result where it changed the amount. */
  readonly servedOn?: Day;
  /** 申报缴费: what the applicant, or the platform, said last that it paid. */
  readonly declared?: PaymentDeclaration;
  /** 未到账: what was declared, and not found when the office looked for it. */
  readonly notFound: readonly UnfoundPayment[];
  readonly paid?: { readonly on: Day; readonly receiptNo: string; readonly online?: OnlineOrder };
  /** 收费异议. */
  readonly objection?: { readonly on: Day; readonly text: string };
  /** 收费复核; basis and amount above are those it came to. */
  readonly review?: {
    readonly documentNo: string;
    readonly on: Day;
    readonly outcome: FeeReviewOutcome;
    readonly reasons: string;
    readonly by: ServiceMethod;
    readonly amountBeforeInFen: number;
  };
}

/** 重新答复: the decision or judgment that quashed the earlier reply. */
export interface Redo {
  readonly orderedBy: 'RECONSIDERATION' | 'COURT';
  readonly decisionNo: string;
  readonly orderedOn: Day;
  readonly quashedFor: QuashingReason;
  readonly until?: Day;
  /** 被撤销的答复: its number; none where nothing had been replied. */
  readonly quashed?: string;
  readonly recorded?: RecordedOrder;
}

/** 投诉举报 (arts. 47 and 51): what was complained of, and what the supervising authority made of it. */
export interface Complaint {
  readonly ref: string;
  readonly receivedOn: Day;
  readonly by: Complainant;
  readonly channel: ComplaintChannel;
  readonly about: ComplaintSubject;
  readonly text: string;
  readonly decision?: {
    readonly on: Day;
    readonly founded: boolean;
    readonly measure?: ComplaintMeasure;
    readonly reasons: string;
    readonly dueOn?: Day;
  };
  readonly rectified?: { readonly on: Day; readonly text: string };
}

export interface Reply {
  readonly documentNo: string;
  readonly ground: ReplyGround;
  readonly signedOn: Day;
  readonly signerId: string;
  readonly withheldUnder?: readonly WithholdingArticle[];
  readonly jointly?: JointReply;
  readonly sentOn?: Day;
  readonly sentBy?: ServiceMethod;
  readonly waybillNo?: string;
  readonly servedOn?: Day;
  readonly serviceFailed?: string;
  /** Of a reply in whose place another was ordered. */
  readonly quashedBy?: Pick<Redo, 'orderedBy' | 'decisionNo'> & { readonly on: Day };
}

/** 被撤销的答复: of an earlier round, with what it enclosed. */
export interface QuashedReply extends Reply {
  readonly enclosures: readonly Attachment[];
}

/** 相关案件. */
export interface RelatedCases {
  readonly splitFrom?: LinkedCase;
  readonly splitInto: readonly LinkedCase[];
  readonly mergedInto?: LinkedCase;
  readonly duplicates: readonly LinkedCase[];
  /** The case through which this one is to be answered, until the answer is signed. */
  readonly lead?: LinkedCase;
  /** Those to be answered through this one. */
  readonly followers: readonly LinkedCase[];
}

/** 转为主动公开 (art. 44): the decision, and the cases it rests on. */
export interface Publication {
  readonly documentNo?: string;
  readonly where: string;
  readonly publishOn: Day;
  readonly reference: string;
  readonly basis: readonly LinkedCase[];
  readonly applicants: number;
  readonly decidedOn: Day;
}

export interface LateAct extends Lateness {
  readonly fact: FactName;
  readonly on: Day;
}

/** 更正申请人信息: what was, what is, and why. */
export interface Amendment {
  readonly on: Day;
  readonly occasion: AmendmentOccasion;
  readonly reason: string;
  readonly proofChecked?: string;
  readonly changes: readonly ParticularChange[];
}

/** 案卷: what the journal amounts to. Computed by folding it, never edited. */
export interface CaseFile {
  readonly id: string;
  readonly agencyId: string;
  readonly version: number;
  readonly state: CaseState;
  readonly channel: Channel;
  /** The legal day of the latest step: the next one may not lie before it. */
  readonly lastStepOn: Day;
  /** The legal day on which the case came into its state. */
  readonly stateSince: Day;
  readonly submittedOn: Day;
  readonly mail?: Mail;
  readonly application?: Application;
  /** 更正申请人信息, in the order they were recorded; the application above is as they left it. */
  readonly amendments: readonly Amendment[];
  readonly oral?: OralRecord;
  readonly receivedOn?: Day;
  readonly applicationNo?: string;
  readonly queryCodeIssue: number;
  readonly registeredOn?: Day;
  readonly unitId?: string;
  readonly handlerId?: string;
  readonly accepted: boolean;
  /** 代办人: who has acted for the handler while the handler was away. */
  readonly deputies: readonly string[];
  /** 审核人: who has passed a review of a draft or returned one, in any round. */
  readonly reviewers: readonly string[];
  readonly corrections: readonly Correction[];
  readonly consultations: readonly Consultation[];
  readonly coHandlings: readonly CoHandling[];
  readonly extensions: readonly Extension[];
  readonly reasons?: Reasons;
  readonly deferral?: Deferral;
  /** 计件 (信息处理费管理办法): how many items the application is; one unless counted otherwise. */
  readonly items: number;
  readonly feeNotices: readonly FeeNotice[];
  /** 撤销的收费通知: as if never sent (AMB-31), and kept to be seen. */
  readonly withdrawnFeeNotices: readonly FeeNotice[];
  readonly searches: readonly SearchRecord[];
  readonly drafts: number;
  readonly draft?: Draft;
  readonly reply?: Reply;
  /** The running round answers a quashing; the replies that were quashed are kept. */
  readonly redo?: Redo;
  readonly earlierReplies: readonly QuashedReply[];
  /** 已经重新办理的决定、裁判: their numbers, the latest last. */
  readonly redoneFor: readonly string[];
  /** 送达记录: every outgoing letter, in the order they were written. */
  readonly services: readonly ServiceRecord[];
  readonly complaints: readonly Complaint[];
  readonly related: RelatedCases;
  readonly publicationSuggestion?: { readonly on: Day; readonly reason: string };
  readonly publication?: Publication;
  /** How the case ended: the ground of the reply, or LAPSED_CORRECTION, or OTHER for a withdrawal. */
  readonly outcome?: ReplyGround;
  readonly closedOn?: Day;
  readonly archived?: {
    readonly archivalCode: string;
    readonly retention: RetentionPeriod;
    readonly openRemedy: boolean;
    readonly items: readonly FiledItem[];
  };
  readonly lateActs: readonly LateAct[];
  /** What the statutory clock knows of the case, in the format of the worked deadline cases. */
  readonly clockFacts: readonly ClockFact[];
  /** The entries that voiding the last act would take back; empty when only the opening act stands. */
  readonly voidable: readonly number[];
}
