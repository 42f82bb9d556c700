import type { Day } from '../../calendar/day.ts';
import type { RedoResult } from '../../case-file/redo-results.ts';
import type { LetterFrame, RemedyData, VerificationData } from './letter-frames.ts';

/** 负责公开的机关, as the letter names it. */
export type ResponsibleData =
  | { readonly determined: true; readonly name: string; readonly contact: string }
  | { readonly determined: false; readonly because: string };

/** 不予公开的理由, of the whole or of a part, in the words the letter uses. */
export type BecauseData =
  | { readonly ground: 'STATE_SECRET'; readonly reason: string }
  | {
      readonly ground: 'PROHIBITED_BY_LAW';
      readonly law: string;
      readonly lawArticle: string;
      readonly reason: string;
    }
  | { readonly ground: 'ENDANGERS_SECURITY'; readonly interest: string; readonly reason: string }
  | {
      readonly ground: 'THIRD_PARTY_INTERESTS';
      readonly interest: string;
      readonly opinion: 'OBJECTS' | 'SILENT' | 'NOT_ASKED';
      readonly notAskedBecause: string;
      readonly reason: string;
      readonly weighing: string;
    }
  | { readonly ground: 'INTERNAL_AFFAIRS'; readonly kind: string; readonly reason: string }
  | {
      readonly ground: 'DELIBERATIVE';
      readonly kind: string;
      readonly pendingDecision: string;
      readonly reason: string;
    }
  | {
      readonly ground: 'ENFORCEMENT_FILE';
      readonly enforcementCase: string;
      readonly accessRoute: string;
      readonly reason: string;
    }
  | { readonly ground: 'NOT_GOVERNMENT_INFORMATION'; readonly reason: string }
  | { readonly ground: 'INFORMATION_NONEXISTENT'; readonly reason: string }
  | { readonly ground: 'REQUIRES_PROCESSING'; readonly reason: string }
  | { readonly ground: 'GOVERNED_BY_SPECIAL_LAW'; readonly law: string; readonly window: string }
  | {
      readonly ground: 'NOT_RESPONSIBLE_AGENCY';
      readonly reason: string;
      readonly responsible: ResponsibleData;
    };

type Because<Ground extends BecauseData['ground']> = Extract<BecauseData, { readonly ground: Ground }>;

/** 不予公开告知书, D31 to D37, arts. 14 to 16: one for each ground. */
type RefusalFields =
  | { readonly kind: 'REPLY_STATE_SECRET'; readonly because: Because<'STATE_SECRET'> }
  | { readonly kind: 'REPLY_PROHIBITED_BY_LAW'; readonly because: Because<'PROHIBITED_BY_LAW'> }
  | { readonly kind: 'REPLY_ENDANGERS_SECURITY'; readonly because: Because<'ENDANGERS_SECURITY'> }
  | { readonly kind: 'REPLY_THIRD_PARTY_INTERESTS'; readonly because: Because<'THIRD_PARTY_INTERESTS'> }
  | { readonly kind: 'REPLY_INTERNAL_AFFAIRS'; readonly because: Because<'INTERNAL_AFFAIRS'> }
  | { readonly kind: 'REPLY_DELIBERATIVE'; readonly because: Because<'DELIBERATIVE'> }
  | { readonly kind: 'REPLY_ENFORCEMENT_FILE'; readonly because: Because<'ENFORCEMENT_FILE'> };

/** 要求更正的记录, and what the applicant finds inaccurate in it, in the applicant's words. */
interface RectificationAsked {
  readonly record: string;
  readonly inaccuracy: string;
}

/** 更正申请的答复, R1 to R3, art. 41. */
export type RectificationFields = RectificationAsked &
  (
    | { readonly kind: 'REPLY_RECTIFIED'; readonly corrected: string; readonly correctedOn: Day }
    | { readonly kind: 'REPLY_RECTIFICATION_REFUSED'; readonly finding: string; readonly reason: string }
    | {
        readonly kind: 'REPLY_RECTIFICATION_TRANSFERRED';
        readonly forwarded: boolean;
        readonly rightAgencyName: string;
        readonly rightAgencyContact: string;
        readonly reason: string;
      }
  );

/** What the letter of a reply says besides the frame, by its kind: one kind for each ground. */
export type ReplyFields =
  | RefusalFields
  | RectificationFields
  /** 已主动公开告知书, D11, art. 36(1). */
  | {
      readonly kind: 'REPLY_ALREADY_PUBLIC';
      readonly content: string;
      readonly way: string;
      readonly route: string;
    }
  /** 公开答复书(予以公开), D12, art. 36(2). */
  | {
      readonly kind: 'REPLY_PROVIDED';
      /** What is given, in the handler's words. */
      readonly content: string;
      /** 提供形式, 获取方式, in the words the letter uses. */
      readonly formText: string;
      readonly enclosures: readonly { readonly name: string }[];
    }
  /** 公开告知书(告知获取方式), D13, art. 36(2). */
  | {
      readonly kind: 'REPLY_PROVIDED_BY_OTHER_MEANS';
      readonly content: string;
      readonly how: string;
      readonly where: string;
      readonly when: string;
    }
  /** 部分公开答复书, D20, art. 37. */
  | {
      readonly kind: 'REPLY_PARTIAL_DISCLOSURE';
      readonly content: string;
      readonly formText: string;
      readonly withheld: readonly { readonly part: string; readonly because: BecauseData }[];
      readonly enclosures: readonly { readonly name: string }[];
    }
  /** 行政查询事项告知书, D38, art. 36(7). */
  | { readonly kind: 'REPLY_GOVERNED_BY_SPECIAL_LAW'; readonly law: string; readonly window: string }
  /** 案卷查阅告知书, D38: whoever was a party asks for the file of its own case. */
  | { readonly kind: 'REPLY_FILE_INSPECTION'; readonly law: string; readonly window: string }
  /** 已移交档案馆告知书, D38: archives law governs how it is got. */
  | { readonly kind: 'REPLY_HELD_BY_ARCHIVES'; readonly law: string; readonly window: string }
  /** 信息不存在告知书, D41a, art. 36(4). */
  | {
      readonly kind: 'REPLY_INFORMATION_NONEXISTENT';
      readonly searches: readonly {
        readonly searchedOn: Day;
        readonly places: readonly string[];
        readonly keywords: readonly string[];
      }[];
      /** 未制作, 未获取, 未保存 … in the handler's words. */
      readonly reason: string;
    }
  /** 非本机关政府信息告知书, D41b, art. 36(5). */
  | {
      readonly kind: 'REPLY_NOT_RESPONSIBLE_AGENCY';
      readonly reason: string;
      readonly responsible: ResponsibleData;
    }
  /** 无法提供告知书(需要加工、分析), D42, art. 38. */
  | { readonly kind: 'REPLY_REQUIRES_PROCESSING'; readonly reason: string }
  /** 无法提供告知书(补正后仍不明确), D43, art. 30. */
  | { readonly kind: 'REPLY_STILL_UNCLEAR'; readonly unclear: string }
  /** 不作为政府信息公开申请处理告知书, D51, art. 39 ¶1. */
  | { readonly kind: 'REPLY_NOT_AN_APPLICATION'; readonly matter: string; readonly channel: string }
  /** 咨询事项告知书, D51, art. 39 ¶1. */
  | { readonly kind: 'REPLY_INQUIRY'; readonly channel: string }
  /** 重复申请不予处理告知书, D52, art. 36(6). */
  | {
      readonly kind: 'REPLY_REPEAT_NOT_PROCESSED';
      readonly earlierDocumentNo: string;
      readonly earlierSentOn: Day;
    }
  /** 公开出版物告知书, D53, art. 39 ¶2. */
  | { readonly kind: 'REPLY_PUBLISHED_WORK'; readonly work: string; readonly obtainFrom: string }
  /** 不予处理告知书, D54, art. 35. */
  | {
      readonly kind: 'REPLY_EXCESSIVE_NOT_PROCESSED';
      readonly requestNo: string;
      readonly requestedOn: Day;
      readonly given: boolean;
      readonly finding: string;
    }
  /** 不予重新出具告知书, D55. */
  | {
      readonly kind: 'REPLY_REISSUE_NOT_PROCESSED';
      readonly obtained: string;
      readonly obtainedOn: Day;
    };

/** 终止办理告知书, D63: the only replies without a remedy line (AMB-18). */
export type EndedFields =
  | { readonly kind: 'REPLY_OTHER'; readonly ended: string; readonly reason: string }
  /** 党务信息告知书, D63: Party rules govern it, not the Regulation. */
  | { readonly kind: 'REPLY_PARTY_AFFAIRS'; readonly reason: string };

/** 答复文书的种类, in the order of the reply codes. */
export const replyLetterKinds = [
  'REPLY_ALREADY_PUBLIC',
  'REPLY_PROVIDED',
  'REPLY_PROVIDED_BY_OTHER_MEANS',
  'REPLY_PARTIAL_DISCLOSURE',
  'REPLY_STATE_SECRET',
  'REPLY_PROHIBITED_BY_LAW',
  'REPLY_ENDANGERS_SECURITY',
  'REPLY_THIRD_PARTY_INTERESTS',
  'REPLY_INTERNAL_AFFAIRS',
  'REPLY_DELIBERATIVE',
  'REPLY_ENFORCEMENT_FILE',
  'REPLY_GOVERNED_BY_SPECIAL_LAW',
  'REPLY_FILE_INSPECTION',
  'REPLY_HELD_BY_ARCHIVES',
  'REPLY_INFORMATION_NONEXISTENT',
  'REPLY_NOT_RESPONSIBLE_AGENCY',
  'REPLY_REQUIRES_PROCESSING',
  'REPLY_STILL_UNCLEAR',
  'REPLY_NOT_AN_APPLICATION',
  'REPLY_INQUIRY',
  'REPLY_REPEAT_NOT_PROCESSED',
  'REPLY_PUBLISHED_WORK',
  'REPLY_EXCESSIVE_NOT_PROCESSED',
  'REPLY_REISSUE_NOT_PROCESSED',
  'REPLY_OTHER',
  'REPLY_PARTY_AFFAIRS',
  'REPLY_RECTIFIED',
  'REPLY_RECTIFICATION_REFUSED',
  'REPLY_RECTIFICATION_TRANSFERRED',
] as const satisfies readonly (ReplyFields | EndedFields)['kind'][];
export type ReplyLetterKind = (typeof replyLetterKinds)[number];

/** 重新答复: the decision or judgment that ordered it. */
export interface RedoData {
  readonly orderedBy: 'RECONSIDERATION' | 'COURT';
  readonly decisionNo: string;
  /** 行政复议机关 or 人民法院, where it is recorded. */
  readonly forum?: string;
  readonly servedOn: Day;
  /** 被撤销的答复: its number; absent where there was none, and a reply was wanting. */
  readonly quashed?: string;
  readonly result: RedoResult;
}

/** 已缴的信息处理费, with its days. */
export interface FeeData {
  readonly noticeNo: string;
  readonly noticeSentOn: Day;
  /** In yuan. */
  readonly amount: string;
  readonly paidOn: Day;
  /** Paid in time: the reply period began anew the day after. */
  readonly restarts: boolean;
}

/** What every reply says besides the frame: its number, and what happened on the way to it. */
export interface ReplyFrame extends LetterFrame {
  readonly documentNo: string;
  readonly redo?: RedoData;
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
  /** 收费与缴费 (art. 42). */
  readonly fee?: FeeData;
  /** 延长答复期限 (art. 33 ¶2) of the running period: what a restart has spent is not told. */
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
