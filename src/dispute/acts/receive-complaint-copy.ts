import type { Circumstances } from '../../case-file/decision.ts';
import { refuse } from '../../case-file/outcome.ts';
import { type DisputeAct, type DisputeOutcome, frameOfFact, recorded } from '../decision.ts';
import type { Dispute } from '../dispute.ts';
import { firstRefusal, lineLimit, refusalOfOptionalText } from '../../case-file/input-text.ts';
import type { DisputeRefusal } from '../refusals.ts';
import { refusalOfDisputeStep } from '../step.ts';

export interface ReceiveComplaintCopy extends DisputeAct {
  readonly forumCaseNo?: string;
}

/** 收到起诉状副本 (行政诉讼法 art. 67): evidence, norms and defence are due within fifteen days of it. */
export function decideReceiveComplaintCopy(
  dispute: Dispute,
  act: ReceiveComplaintCopy,
  here: Circumstances,
): DisputeOutcome {
  const refusal = firstRefusal<DisputeRefusal>(
    refusalOfDisputeStep('receiveComplaintCopy', dispute, act, here),
    refusalOfOptionalText('forumCaseNo', act.forumCaseNo, lineLimit),
  );
  if (refusal) return refuse(refusal);
  return recorded({
    fact: 'COMPLAINT_COPY_RECEIVED',
    ...frameOfFact(act),
    ...(act.forumCaseNo === undefined ? {} : { forumCaseNo: act.forumCaseNo }),
  });
}
