import type { CaseFile } from './case-file.ts';
import { actionRow } from './actions.ts';
import type { Refusal } from './refusals.ts';
import { type RedoOrder, type ToldByDisputes, unfollowedOrder } from './told-by-disputes.ts';

/** 重新答复 (AMB-11): its term is set by the decision that ordered it; nothing in the Regulation moves it. */
export function refusalInRedo({ redo }: CaseFile): Refusal | undefined {
  return redo && { code: 'REDO_UNDER_WAY', decisionNo: redo.decisionNo };
}

/** 重新办理 is for a case that was closed: one that was never answered is still being handled. */
export function orderToRedo(file: CaseFile, told: ToldByDisputes): RedoOrder | undefined {
  return actionRow('reopenForRedo').from.includes(file.state) ? unfollowedOrder(file, told) : undefined;
}

/** 归档: while the reply is contested, or another is ordered in its place, the case is not over. */
export function refusalToFile(file: CaseFile, told: ToldByDisputes): Refusal | undefined {
  if (told.open) return { code: 'DISPUTE_OPEN' };
  const order = orderToRedo(file, told);
  return order && { code: 'DISPUTE_OPEN', decisionNo: order.decisionNo };
}
