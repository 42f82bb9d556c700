import type { Circumstances } from '../../case-file/decision.ts';
import { firstRefusal, lineLimit, refusalOfText } from '../../case-file/input-text.ts';
import { refuse } from '../../case-file/outcome.ts';
import { type DisputeAct, type DisputeOutcome, frameOfFact, recorded } from '../decision.ts';
import type { Dispute } from '../dispute.ts';
import type { DisputeOrder } from '../facts.ts';
import { refusalOfOrder } from '../orders.ts';
import type { DisputeRefusal } from '../refusals.ts';
import { type DisputeResult, isOneOf, judgmentResults } from '../results.ts';
import type { AppealOutcome } from '../states.ts';
import { refusalOfDisputeStep } from '../step.ts';
import { unfitResult } from '../unfit-result.ts';

export interface RecordSecondJudgment extends DisputeAct {
  readonly outcome: AppealOutcome;
  readonly judgmentNo: string;
  /** What now holds: needed when the first judgment is replaced, and only then. */
  readonly result?: DisputeResult;
  readonly order?: DisputeOrder;
}

/** 收到二审裁判 (行政诉讼法 art. 89): final on its service, unless it sends the suit back to the first instance. */
export function decideRecordSecondJudgment(
  dispute: Dispute,
  act: RecordSecondJudgment,
  here: Circumstances,
): DisputeOutcome {
  const { outcome, judgmentNo, result, order } = act;
  const changed = outcome === 'CHANGED';
  const refusal = firstRefusal<DisputeRefusal>(
    refusalOfDisputeStep('recordSecondJudgment', dispute, act, here),
    refusalOfText('judgmentNo', judgmentNo, lineLimit),
    changed === (result !== undefined)
      ? undefined
      : { code: 'INVALID_INPUT', path: 'result', problem: changed ? 'EMPTY' : 'NOT_ALLOWED' },
    order && !changed ? { code: 'INVALID_INPUT', path: 'order', problem: 'NOT_ALLOWED' } : undefined,
    result && refusalOfOrder(result, order, act.on),
  );
  if (refusal) return refuse(refusal);
  if (result !== undefined && !isOneOf(judgmentResults, result)) return refuse(unfitResult(judgmentResults));
  return recorded({
    fact: 'SECOND_JUDGMENT_SERVED',
    ...frameOfFact(act),
    outcome,
    judgmentNo,
    ...(result === undefined ? {} : { result }),
    ...(order === undefined ? {} : { order }),
  });
}
