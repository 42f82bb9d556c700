import type { Day } from '../../calendar/day.ts';
import type { ReplyGround, WithholdingArticle } from '../../statute/facts.ts';
import type { RedoResult } from '../redo-results.ts';
import type { ReplyContent } from '../reply-content.ts';
import type { MailWay } from '../../statute/service.ts';
import type { FactFrame, ServiceMethod } from './fact-frame.ts';
import type { SearchRecord } from './handling-facts.ts';
import type { LinkedCase } from './related-facts.ts';
import type { ServiceEvidence } from './service-facts.ts';

export interface SecrecyFinding {
  readonly item: string;
  readonly releasable: boolean;
  readonly basis: string;
}

/** 撤销理由: after a quashing for substance the same act on the same facts and reasons is barred (行政复议法 art. 64 ¶2). */
export const quashingReasons = ['SUBSTANCE', 'PROCEDURE'] as const;
export type QuashingReason = (typeof quashingReasons)[number];

/** 责令重新答复, as its dispute had recorded it when the case was reopened: the reply tells it. */
export interface RecordedOrder {
  /** Absent for a judgment of second instance. */
  readonly forum?: string;
  readonly result: RedoResult;
  readonly servedOn: Day;
  /** 被撤销的答复: its number; none where silence was contested. */
  readonly quashed?: string;
}

/** 拟稿与审核: the draft in work, and what the reviewers said of it. A new draft needs new reviews. */
export interface Draft {
  readonly no: number;
  readonly drafterId: string;
  /** 代拟: the handler who was away, in whose stead it was drafted. */
  readonly draftedFor?: string;
  readonly draftedOn: Day;
  readonly reply: ReplyContent;
  /** 退回理由: a returned draft must be written anew before it is reviewed again. */
  readonly returnedBecause?: string;
  readonly legalReview?: { readonly reviewerId: string; readonly on: Day; readonly opinion: string };
  readonly secrecyReview?: {
    readonly reviewerId: string;
    readonly on: Day;
    readonly findings: readonly SecrecyFinding[];
  };
}

/** 一并答复: one text and one document number for several cases, the lead first. */
export interface JointReply {
  readonly cases: readonly LinkedCase[];
}

/** 答复: drafted, reviewed, signed, sent and served; and quashed, to be made again. */
export type ReplyFact =
  | (FactFrame<'REPLY_DRAFTED'> & {
      readonly draftNo: number;
      readonly drafterId: string;
      readonly reply: ReplyContent;
    })
  | (FactFrame<'REVIEW_REQUESTED'> & { readonly draftNo: number })
  | (FactFrame<'LEGAL_REVIEW_PASSED'> & {
      readonly draftNo: number;
      readonly reviewerId: string;
      readonly opinion: string;
    })
  | (FactFrame<'SECRECY_REVIEW_PASSED'> & {
      readonly draftNo: number;
      readonly reviewerId: string;
      readonly findings: readonly SecrecyFinding[];
    })
  | (FactFrame<'DRAFT_RETURNED'> & {
      readonly draftNo: number;
      readonly returnedBy: string;
      readonly reasons: string;
    })
  | (FactFrame<'REPLY_SIGNED'> & {
      readonly draftNo: number;
      readonly documentNo: string;
      readonly signerId: string;
      readonly ground: ReplyGround;
      /** The articles that the withheld parts rest on: they decide whether reconsideration comes first. */
      readonly withheldUnder?: readonly WithholdingArticle[];
      readonly jointly?: JointReply & {
        /** In a case that followed: what it was answered with, so that its journal stands by itself. */
        readonly through?: { readonly draft: Draft; readonly searches: readonly SearchRecord[] };
      };
    })
  | (FactFrame<'REPLY_SENT'> & {
      readonly by: ServiceMethod;
      readonly waybillNo?: string;
      /** The kind of mail; absent in older entries. */
      readonly mail?: MailWay;
    })
  | (FactFrame<'REPLY_SERVED'> & { readonly ground: ReplyGround; readonly evidence: ServiceEvidence })
  | (FactFrame<'REDO_ORDERED'> & {
      /** On: the day the decision or judgment was served on the agency. */
      readonly orderedBy: 'RECONSIDERATION' | 'COURT';
      readonly decisionNo: string;
      readonly quashedFor: QuashingReason;
      /** Where the decision itself sets the day (AMB-11). */
      readonly until?: Day;
      /** Absent where no dispute had recorded it, and in older entries. */
      readonly recorded?: RecordedOrder;
    });
