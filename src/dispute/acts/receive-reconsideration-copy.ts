import type { Circumstances } from '../../case-file/decision.ts';
import { refuse } from '../../case-file/outcome.ts';
import { type DisputeAct, type DisputeOutcome, frameOfFact, recorded } from '../decision.ts';
import type { Dispute } from '../dispute.ts';
import { refusalOfDisputeStep } from '../step.ts';

export type ReceiveReconsiderationCopy = DisputeAct;

/** 收到复议申请书副本 (行政复议法 arts. 48 and 54): the ten or five working days to answer run from it. */
export function decideReceiveReconsiderationCopy(
  dispute: Dispute,
  act: ReceiveReconsiderationCopy,
  here: Circumstances,
): DisputeOutcome {
  const refusal = refusalOfDisputeStep('receiveReconsiderationCopy', dispute, act, here);
  if (refusal) return refuse(refusal);
  return recorded({ fact: 'RECONSIDERATION_COPY_RECEIVED', ...frameOfFact(act) });
}
