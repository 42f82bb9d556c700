import type { Circumstances } from '../../case-file/decision.ts';
import { firstRefusal, lineLimit, refusalOfOptionalText } from '../../case-file/input-text.ts';
import { refuse } from '../../case-file/outcome.ts';
import { type DisputeAct, type DisputeOutcome, frameOfFact, recorded } from '../decision.ts';
import type { Dispute } from '../dispute.ts';
import type { DisputeRefusal } from '../refusals.ts';
import { type DisputeResult, isOneOf, reconsiderationEnds } from '../results.ts';
import { refusalOfDisputeStep } from '../step.ts';
import { unfitResult } from '../unfit-result.ts';

export interface RecordReconsiderationEnd extends DisputeAct {
  readonly result: DisputeResult;
  readonly decisionNo?: string;
}

/** 记录复议终结 (行政复议法 arts. 30, 33, 41, 73 and 74): not accepted, dismissed, terminated, withdrawn or settled. */
export function decideRecordReconsiderationEnd(
  dispute: Dispute,
  act: RecordReconsiderationEnd,
  here: Circumstances,
): DisputeOutcome {
  const { result, decisionNo } = act;
  const refusal = firstRefusal<DisputeRefusal>(
    refusalOfDisputeStep('recordReconsiderationEnd', dispute, act, here),
    refusalOfOptionalText('decisionNo', decisionNo, lineLimit),
  );
  if (refusal) return refuse(refusal);
  const accepted = dispute.acceptedOn !== undefined;
  const fitting = reconsiderationEnds.filter((end) => !accepted || end !== 'NOT_ACCEPTED');
  if (!isOneOf(fitting, result)) return refuse(unfitResult(fitting));
  const numbered = decisionNo === undefined ? {} : { decisionNo };
  return recorded({ fact: 'RECONSIDERATION_ENDED', ...frameOfFact(act), result, ...numbered });
}
