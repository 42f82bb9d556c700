import type { Day } from '../calendar/day.ts';
import type { CaseFile } from './case-file.ts';
import type { QuashingReason } from './facts/reply-facts.ts';
import type { RedoResult } from './redo-results.ts';

/** 责令重新答复: what a decision, or a judgment in force, orders of the case. */
export interface RedoOrder {
  readonly orderedBy: 'RECONSIDERATION' | 'COURT';
  /** 行政复议机关 or 人民法院. */
  readonly forum: string;
  /** 二审: the judgment is of another court than the one above, and which is not recorded. */
  readonly onAppeal?: true;
  readonly result: RedoResult;
  readonly decisionNo: string;
  /** The day from which it binds: the service of a decision, the day a judgment took effect. */
  readonly orderedOn: Day;
  /** The day it was served on the agency. */
  readonly servedOn: Day;
  readonly quashedFor: QuashingReason;
  /** 被撤销的答复: its number. None where silence was contested. */
  readonly quashed?: string;
  readonly until?: Day;
  readonly dueOn?: Day;
}

/** What the reconsiderations and suits about a case tell it: they have journals of their own. */
export interface ToldByDisputes {
  /** 行政复议、行政诉讼进行中. */
  readonly open: boolean;
  /** In the order they came; those that are followed already included. */
  readonly orders: readonly RedoOrder[];
  /** The applicant applied for reconsideration of what stands. */
  readonly appliedOn?: Day;
  /** As long as the reconsideration is under way, and after its decision, no suit is filed on the term of the reply. */
  readonly suitAfterReconsideration?: boolean;
  /** The applicant sued over what stands. */
  readonly suedOn?: Day;
}

export const nothingTold: ToldByDisputes = { open: false, orders: [] };

/**
 * The order that waits for the case to be reopened.
 */
export function unfollowedOrder(
  file: Pick<CaseFile, 'redoneFor' | 'reply'>,
  { orders }: ToldByDisputes,
): RedoOrder | undefined {
  return orders.findLast((order) => !file.redoneFor.includes(order.decisionNo) && !repliedSince(file, order));
}

/**
 * A reply has left that answers the order: never the one that was quashed, though it may have left the same day. An order over
 * silence is followed by the reply that was wanting.
 */
export function repliedSince(
  { reply }: Pick<CaseFile, 'reply'>,
  { orderedOn, quashed }: Pick<RedoOrder, 'orderedOn' | 'quashed'>,
): boolean {
  return reply?.sentOn !== undefined && reply.sentOn >= orderedOn && reply.documentNo !== quashed;
}
