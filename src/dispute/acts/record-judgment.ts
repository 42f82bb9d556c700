import type { Circumstances } from '../../case-file/decision.ts';
import { firstRefusal, lineLimit, refusalOfText } from '../../case-file/input-text.ts';
import { refuse } from '../../case-file/outcome.ts';
import { type DisputeAct, type DisputeOutcome, frameOfFact, recorded } from '../decision.ts';
import type { Dispute } from '../dispute.ts';
import type { DisputeOrder } from '../facts.ts';
import { refusalOfOrder } from '../orders.ts';
import type { DisputeRefusal } from '../refusals.ts';
import { type DisputeResult, isOneOf, judgmentResults } from '../results.ts';
import { refusalOfDisputeStep } from '../step.ts';
import { unfitResult } from '../unfit-result.ts';

export interface RecordJudgment extends DisputeAct {
  readonly result: DisputeResult;
  readonly judgmentNo: string;
  readonly order?: DisputeOrder;
}

/** 收到一审裁判 (行政诉讼法 arts. 69 to 80): `on` is the day it was served; the time to appeal runs, and nothing is effective yet. */
export function decideRecordJudgment(
  dispute: Dispute,
  act: RecordJudgment,
  here: Circumstances,
): DisputeOutcome {
  const { result, judgmentNo, order } = act;
  const refusal = firstRefusal<DisputeRefusal>(
    refusalOfDisputeStep('recordJudgment', dispute, act, here),
    refusalOfText('judgmentNo', judgmentNo, lineLimit),
    refusalOfOrder(result, order, act.on),
  );
  if (refusal) return refuse(refusal);
  if (!isOneOf(judgmentResults, result)) return refuse(unfitResult(judgmentResults));
  const ordered = order === undefined ? {} : { order };
  return recorded({ fact: 'JUDGMENT_SERVED', ...frameOfFact(act), result, judgmentNo, ...ordered });
}
