import type { Day } from '../../calendar/day.ts';
import type { OfficeFrame } from './letter-frames.ts';
import type { RecordPaperData } from './record-papers.ts';

/**
 * 内部文书与表单: drawn from a case whenever somebody asks, kept by nobody until the case is archived. What is not known
 * yet is an empty text, and the paper leaves room for the hand.
 */
export const casePaperKinds = [
  'APPLICATION_FORM',
  'REGISTRATION_SHEET',
  'RECEIPT_CONFIRMATION',
  'ASSIGNMENT_SLIP',
  'SEARCH_RECORD',
  'APPROVAL_SHEET',
  'SECRECY_REVIEW_SHEET',
  'SERVICE_RECORD',
  'FILING_REPORT',
  'CONSULTATION_RECORD',
  'DRAFT_HISTORY',
  'PROCESS_RECORD',
  'FILE_COVER',
  'FILE_LIST',
] as const;
export type CasePaperKind = (typeof casePaperKinds)[number];

/** 复议、诉讼文书: drawn from a dispute and its case. */
export const disputePaperKinds = ['STATEMENT_OF_ANSWER', 'STATEMENT_OF_DEFENCE', 'EVIDENCE_LIST'] as const;
export type DisputePaperKind = (typeof disputePaperKinds)[number];

/** 政府信息公开申请表 (art. 29 ¶2); of an oral application, with who wrote it down (art. 29 ¶1). */
export interface ApplicationFormData extends OfficeFrame {
  readonly kind: 'APPLICATION_FORM';
  readonly applicantKind: string;
  readonly isOrganization: boolean;
  readonly applicantName: string;
  readonly identityDocument: string;
  /** In the clear for those who may see it, masked for the others. */
  readonly identityNumber: string;
  readonly legalRepresentative: string;
  readonly contactPerson: string;
  readonly phone: string;
  readonly email: string;
  readonly address: string;
  readonly postcode: string;
  readonly agent: {
    readonly name: string;
    readonly identityNumber: string;
    readonly phone: string;
    readonly authority: string;
    /** The name of the file; '' where none was attached. */
    readonly powerOfAttorney: string;
  } | null;
  readonly description: string;
  readonly rectification: {
    readonly record: string;
    readonly inaccuracy: string;
    readonly evidence: string;
  } | null;
  readonly formText: string;
  readonly deliveryText: string;
  readonly assistance: string;
  readonly attachments: readonly string[];
  readonly channelText: string;
  readonly submittedOn: Day;
  readonly oral: {
    readonly writtenBy: string;
    readonly difficulty: string;
    readonly approvedBy: string;
  } | null;
}

/** 登记表 (art. 45): how the application came into the office, through whose hands, and until when it is to be answered. */
export interface RegistrationSheetData extends OfficeFrame {
  readonly kind: 'REGISTRATION_SHEET';
  readonly applicantName: string;
  readonly contact: string;
  readonly channelText: string;
  readonly submittedOn: Day;
  readonly receivedOn: Day;
  readonly registeredOn: Day;
  readonly registeredBy: string;
  readonly replyDueOn: Day;
  readonly senderName: string;
  readonly waybillNo: string;
  readonly signedForBy: string;
  readonly handOvers: readonly { readonly on: Day; readonly from: string; readonly to: string }[];
  readonly description: string;
  readonly formText: string;
  readonly unitName: string;
  readonly handlerName: string;
}

/** 收到日确认记录 (art. 31): by which rule the day of receipt was found, who confirmed it and how. */
export interface ReceiptConfirmationData extends OfficeFrame {
  readonly kind: 'RECEIPT_CONFIRMATION';
  readonly applicantName: string;
  readonly channelText: string;
  readonly submittedOn: Day;
  readonly receivedOn: Day;
  /** The rule of art. 31 in a sentence. */
  readonly rule: string;
  /** 确认情况: empty where nothing had to be confirmed. */
  readonly how: string;
  readonly recordedBy: string;
  readonly handOvers: readonly { readonly on: Day; readonly from: string; readonly to: string }[];
}

/** 转办（交办）单: to whom the case went, until when, with room for the opinion of the unit. */
export interface AssignmentSlipData extends OfficeFrame {
  readonly kind: 'ASSIGNMENT_SLIP';
  readonly unitName: string;
  readonly handlerName: string;
  readonly assignedBy: string;
  readonly assignedOn: Day;
  readonly receivedOn: Day;
  readonly replyDueOn: Day;
  /** 科室办理时限, in working days: the office's own budget. */
  readonly budgetWorkingDays: number;
  readonly description: string;
  readonly steps: readonly {
    readonly on: Day;
    readonly what: string;
    readonly who: string;
  }[];
}

/** 检索记录表 (art. 36 item 4; 法释〔2025〕8号): where, with which words, by whom, with what result. */
export interface SearchRecordData extends OfficeFrame {
  readonly kind: 'SEARCH_RECORD';
  readonly description: string;
  readonly searches: readonly {
    readonly on: Day;
    readonly places: readonly string[];
    readonly keywords: readonly string[];
    readonly searchedBy: string;
    readonly result: string;
  }[];
  readonly handlerName: string;
}

/** 答复审批表: the draft and every opinion on it, in the order in which they came. */
export interface ApprovalSheetData extends OfficeFrame {
  readonly kind: 'APPROVAL_SHEET';
  readonly applicantName: string;
  readonly description: string;
  readonly receivedOn: Day;
  readonly replyDueOn: Day;
  readonly draftNo: number;
  readonly decision: string;
  readonly basis: string;
  readonly proposal: string;
  readonly drafter: string;
  readonly draftedOn: Day;
  readonly legalOpinion: string;
  readonly legalReviewer: string;
  readonly legalReviewOn: Day | null;
  readonly secrecyOpinion: string;
  readonly secrecyReviewer: string;
  readonly secrecyReviewOn: Day | null;
  readonly signer: string;
  readonly signedOn: Day | null;
  readonly replyNo: string;
  readonly returns: readonly { readonly on: Day; readonly who: string; readonly reasons: string }[];
}

/** 保密（公开）审查表 (art. 17): each thing to be released, whether it may be, and on what grounds. */
export interface SecrecyReviewSheetData extends OfficeFrame {
  readonly kind: 'SECRECY_REVIEW_SHEET';
  readonly decision: string;
  readonly drafter: string;
  readonly requestedOn: Day;
  readonly items: readonly {
    readonly item: string;
    /** 可以公开, 不得公开; empty until reviewed. */
    readonly result: string;
    readonly basis: string;
  }[];
  readonly reviewer: string;
  readonly reviewedOn: Day | null;
}

/** 送达回证: each letter that left, to whom, every attempt, and who signed; room for the hand where nobody has. */
export interface ServiceRecordData extends OfficeFrame {
  readonly kind: 'SERVICE_RECORD';
  readonly letters: readonly {
    readonly name: string;
    readonly documentNo: string;
    readonly recipient: string;
    readonly address: string;
    readonly writtenOn: Day;
    readonly sentOn: Day | null;
    readonly postings: readonly { readonly on: Day; readonly way: string; readonly waybillNo: string }[];
    readonly attempts: readonly { readonly on: Day; readonly result: string; readonly words: string }[];
    readonly acknowledgedOn: Day | null;
    readonly servedOn: Day | null;
  }[];
  readonly handlerName: string;
}

/** 报备表: to the supervising authority, what was answered, when and how it was served. */
export interface FilingReportData extends OfficeFrame {
  readonly kind: 'FILING_REPORT';
  readonly authorityName: string;
  readonly applicantKind: string;
  readonly description: string;
  readonly channelText: string;
  readonly receivedOn: Day;
  readonly replyDueOn: Day;
  readonly replyNo: string;
  readonly decision: string;
  readonly basis: string;
  readonly sentOn: Day;
  readonly sentBy: string;
  readonly servedOn: Day | null;
  readonly lateText: string;
  readonly handlerName: string;
}

/** What every paper of a dispute says of the parties and the act contested. */
interface DisputeFrame extends OfficeFrame {
  readonly forum: string;
  readonly caseNoKnown: boolean;
  readonly forumCaseNo: string;
  readonly applicantName: string;
  readonly contested: string;
  readonly agents: readonly { readonly name: string; readonly position: string }[];
}

/** 办理经过: one thing that was done, in words. */
export interface CourseStep {
  readonly on: Day;
  readonly what: string;
}

/** 行政复议答复书 (行政复议法 art. 48) and 行政诉讼答辩状 (行政诉讼法 art. 67): the facts as the journal has them, the law, the request. */
export interface StatementData<
  Kind extends 'STATEMENT_OF_ANSWER' | 'STATEMENT_OF_DEFENCE',
> extends DisputeFrame {
  readonly kind: Kind;
  readonly copyReceivedOn: Day;
  readonly receivedOn: Day;
  readonly description: string;
  readonly course: readonly CourseStep[];
  readonly decision: string;
  readonly basis: string;
  readonly reasons: string;
  /** 答复、答辩理由 that the agency adds; empty for none. */
  readonly argued: string;
  /** 请求, as the words that follow 依法; empty: a lawful decision is asked for. */
  readonly plea: string;
  readonly replyDueOn: Day;
  /** A day that was told before and stands no more, and why; empty where there is none. */
  readonly replacedDue: string;
  /** 未答复: nothing was answered, and the paper does not ask to uphold it. */
  readonly isSilence: boolean;
  readonly repliedLate: boolean;
}

/** 证据目录: each thing, what it proves, and where in the case file it lies. */
export interface EvidenceListData extends DisputeFrame {
  readonly kind: 'EVIDENCE_LIST';
  readonly party: string;
  readonly evidence: readonly {
    readonly no: number;
    readonly name: string;
    readonly proves: string;
    readonly basis: string;
    readonly source: string;
  }[];
}

type CasePaperData =
  | ApplicationFormData
  | RegistrationSheetData
  | ReceiptConfirmationData
  | AssignmentSlipData
  | SearchRecordData
  | ApprovalSheetData
  | SecrecyReviewSheetData
  | ServiceRecordData
  | FilingReportData
  | RecordPaperData;

type DisputePaperData =
  StatementData<'STATEMENT_OF_ANSWER'> | StatementData<'STATEMENT_OF_DEFENCE'> | EvidenceListData;

export type PaperData = CasePaperData | DisputePaperData;

export type PaperKind = PaperData['kind'];
