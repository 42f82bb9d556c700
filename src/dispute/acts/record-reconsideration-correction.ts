import type { Circumstances } from '../../case-file/decision.ts';
import { refuse } from '../../case-file/outcome.ts';
import { type DisputeAct, type DisputeOutcome, frameOfFact, recorded } from '../decision.ts';
import type { Dispute } from '../dispute.ts';
import { refusalOfDisputeStep } from '../step.ts';

export type RecordReconsiderationCorrection = DisputeAct;

/** 记录复议补正 (行政复议法 art. 31): the authority asked the applicant to correct; acceptance is no longer deemed. */
export function decideRecordReconsiderationCorrection(
  dispute: Dispute,
  act: RecordReconsiderationCorrection,
  here: Circumstances,
): DisputeOutcome {
  const refusal = refusalOfDisputeStep('recordReconsiderationCorrection', dispute, act, here);
  if (refusal) return refuse(refusal);
  return recorded({ fact: 'RECONSIDERATION_CORRECTION_NOTICE_SERVED', ...frameOfFact(act) });
}
