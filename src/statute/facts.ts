import type { Day } from '../calendar/day.ts';

/** 提交渠道, art. 31: how the application came; the channel fixes the day of receipt. */
export const channels = ['IN_PERSON', 'SIGNED_MAIL', 'ORDINARY_MAIL', 'INTERNET', 'FAX'] as const;
/** 提交渠道, art. 31: one of them. */
export type Channel = (typeof channels)[number];

/** 征求意见对象, arts. 32, 34, 33 ¶3: who is asked; the time it takes does not count. */
export const consultees = ['THIRD_PARTY', 'CO_PRODUCER', 'OTHER_AGENCY'] as const;
/** 征求意见对象, arts. 32, 34, 33 ¶3: one of them. */
export type Consultee = (typeof consultees)[number];

/** 答复送出方式: the way a reply leaves the office. */
export const replyRoutes = ['POST', 'IN_PERSON', 'ELECTRONIC'] as const;
/** 答复送出方式: one of them. */
export type ReplyRoute = (typeof replyRoutes)[number];

/** 复议程序, 行政复议法 arts. 48 and 54: ordinary or simplified. */
export const procedures = ['ORDINARY', 'SIMPLIFIED'] as const;
/** 复议程序, 行政复议法 arts. 48 and 54: one of them. */
export type Procedure = (typeof procedures)[number];

/** 答复类型, arts. 30, 35 to 39 and 41: the identifier of a reply; its code and its law are in reply-codes.ts. */
export const replyGrounds = [
  'ALREADY_PUBLIC',
  'PROVIDED',
  'PROVIDED_BY_OTHER_MEANS',
  'PARTIAL_DISCLOSURE',
  'STATE_SECRET',
  'PROHIBITED_BY_LAW',
  'ENDANGERS_SECURITY',
  'THIRD_PARTY_INTERESTS',
  'INTERNAL_AFFAIRS',
  'DELIBERATIVE',
  'ENFORCEMENT_FILE',
  'GOVERNED_BY_SPECIAL_LAW',
  'INFORMATION_NONEXISTENT',
  'NOT_RESPONSIBLE_AGENCY',
  'REQUIRES_PROCESSING',
  'STILL_UNCLEAR',
  'NOT_AN_APPLICATION',
  'REPEAT_NOT_PROCESSED',
  'PUBLISHED_WORK',
  'EXCESSIVE_NOT_PROCESSED',
  'REISSUE_NOT_PROCESSED',
  'LAPSED_CORRECTION',
  'LAPSED_FEE',
  'OTHER',
  'RECTIFIED',
  'RECTIFICATION_REFUSED',
  'RECTIFICATION_TRANSFERRED',
] as const;
/** 答复类型: one of them. */
export type ReplyGround = (typeof replyGrounds)[number];

/** 不予公开的条款, arts. 14 to 16: the article a withheld part rests on. */
export const withholdingArticles = [14, 15, 16] as const;
/** 不予公开的条款: one of them. */
export type WithholdingArticle = (typeof withholdingArticles)[number];

/** 期限事实, arts. 30 to 35 and the remedies: what happened, on its civil date in Asia/Shanghai, and moves a clock. */
export type ClockFact =
  | Happened<'SUBMITTED', { readonly channel: 'INTERNET' | 'FAX'; readonly confirmation: 'AUTO' | 'AGENCY' }>
  | Happened<'CONFIRMED'>
  | Happened<'RECEIVED', { readonly channel: Channel }>
  | Happened<
      'CORRECTION_NOTICE_SENT',
      { readonly servedOn?: Day; readonly termWorkingDays?: number; readonly override?: boolean }
    >
  | Happened<'CORRECTION_RECEIVED', { readonly channel: Channel }>
  | Happened<'CONSULTATION_SENT', { readonly ref: string; readonly with: Consultee }>
  | Happened<'CONSULTATION_DELIVERED', { readonly ref: string }>
  | Happened<'CONSULTATION_ANSWERED', { readonly ref: string }>
  | Happened<'EXTENSION_NOTIFIED', { readonly workingDays: number }>
  /** `changedOn`: a review of the office changed the amount on that day; no field of the format of worked cases. */
  | Happened<'FEE_NOTICE_SENT', { readonly changedOn?: Day }>
  | Happened<'FEE_NOTICE_SERVED'>
  | Happened<'FEE_PAID'>
  | Happened<'REASONS_REQUESTED'>
  | Happened<'REASONS_GIVEN'>
  | Happened<'DEFERRAL_NOTIFIED', { readonly until: Day }>
  | Happened<'WITHDRAWN'>
  | Happened<'LAPSED'>
  | Happened<'REPLY_SENT', { readonly by: ReplyRoute }>
  | Happened<
      'REPLY_SERVED',
      { readonly ground: ReplyGround; readonly withheldUnder?: readonly WithholdingArticle[] }
    >
  | Happened<'RECONSIDERATION_APPLIED'>
  | Happened<'RECONSIDERATION_CORRECTION_NOTICE_SERVED'>
  | Happened<'RECONSIDERATION_ACCEPTED', { readonly procedure: Procedure }>
  | Happened<'RECONSIDERATION_COPY_RECEIVED'>
  | Happened<'RECONSIDERATION_DECISION_SERVED'>
  | Happened<'REDO_ORDERED'>
  | Happened<'COMPLAINT_COPY_RECEIVED'>
  | Happened<'DISCLOSURE_JUDGMENT_EFFECTIVE'>;

type Happened<Name extends string, Details = unknown> = {
  readonly fact: Name;
  readonly on: Day;
} & Readonly<Details>;

/** 期限事实: the name of one kind. */
export type FactName = ClockFact['fact'];

/** 期限事实: the facts of one kind, or of several. */
export type Fact<Name extends FactName> = Extract<ClockFact, { readonly fact: Name }>;

/** 事实顺序: by date, and on one day in the order given. Facts already in order are returned as they are. */
export function inClockOrder(facts: readonly ClockFact[]): readonly ClockFact[] {
  return isInClockOrder(facts) ? facts : facts.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

function isInClockOrder(facts: readonly ClockFact[]): boolean {
  let before: Day | undefined;
  for (const { on } of facts) {
    if (before !== undefined && on < before) return false;
    before = on;
  }
  return true;
}
