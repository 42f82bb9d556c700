import type { Day } from '../../calendar/day.ts';
import type { Circumstances } from '../../case-file/decision.ts';
import { firstRefusal, lineLimit, refusalOfText } from '../../case-file/input-text.ts';
import { refuse } from '../../case-file/outcome.ts';
import { type DisputeAct, type DisputeOutcome, frameOfFact, recorded } from '../decision.ts';
import type { Dispute } from '../dispute.ts';
import type { DisputeOrder } from '../facts.ts';
import { refusalOfOrder } from '../orders.ts';
import type { DisputeRefusal } from '../refusals.ts';
import { decisionResults, type DisputeResult, isOneOf } from '../results.ts';
import { refusalOfDisputeStep } from '../step.ts';
import { unfitResult } from '../unfit-result.ts';

export interface RecordReconsiderationDecision extends DisputeAct {
  readonly result: DisputeResult;
  readonly decisionNo: string;
  readonly applicantServedOn?: Day;
  /** 责令重新作出答复, where the decision says so. */
  readonly order?: DisputeOrder;
}

/**
 * 收到复议决定 (行政复议法 arts. 62 to 69): `on` is the day it was served on the agency. A new reply it orders is due within
 * the term of the law, or by the day it sets (AMB-11).
 */
export function decideRecordReconsiderationDecision(
  dispute: Dispute,
  act: RecordReconsiderationDecision,
  here: Circumstances,
): DisputeOutcome {
  const { result, decisionNo, applicantServedOn, order } = act;
  const refusal = firstRefusal<DisputeRefusal>(
    refusalOfDisputeStep('recordReconsiderationDecision', dispute, act, here),
    refusalOfText('decisionNo', decisionNo, lineLimit),
    order?.kind === 'DISCLOSE' ? { code: 'INVALID_INPUT', path: 'order', problem: 'NOT_ALLOWED' } : undefined,
    refusalOfOrder(result, order, act.on),
  );
  if (refusal) return refuse(refusal);
  if (!isOneOf(decisionResults, result)) return refuse(unfitResult(decisionResults));
  return recorded({
    fact: 'RECONSIDERATION_DECISION_SERVED',
    ...frameOfFact(act),
    result,
    decisionNo,
    ...(applicantServedOn === undefined ? {} : { applicantServedOn }),
    ...(order === undefined ? {} : { order }),
  });
}
