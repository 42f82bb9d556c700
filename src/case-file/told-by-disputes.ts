import type { Day } from '../calendar/day.ts';
import type { CaseFile } from './case-file.ts';
import type { QuashingReason } from './facts/reply-facts.ts';

/** 责令重新答复: what a decision, or a judgment in force, orders of the case. */
export interface RedoOrder {
  readonly orderedBy: 'RECONSIDERATION' | 'COURT';
  /** 行政复议机关 or 人民法院. */
  readonly forum: string;
  readonly decisionNo: string;
  /** The day from which it binds: the service of a decision, the day a judgment took effect. */
  readonly orderedOn: Day;
  /** The day it was served on the agency. */
  readonly servedOn: Day;
  readonly quashedFor: QuashingReason;
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
 * The order that waits for the case to be reopened. One over silence is followed by the reply that was wanting.
 */
export function unfollowedOrder(
  { redoneFor, reply }: Pick<CaseFile, 'redoneFor' | 'reply'>,
  { orders }: ToldByDisputes,
): RedoOrder | undefined {
  return orders.findLast(
    ({ decisionNo, orderedOn }) =>
      !redoneFor.includes(decisionNo) && (reply?.sentOn === undefined || reply.sentOn < orderedOn),
  );
}
