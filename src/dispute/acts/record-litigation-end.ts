import type { Circumstances } from '../../case-file/decision.ts';
import { firstRefusal, lineLimit, refusalOfOptionalText } from '../../case-file/input-text.ts';
import { refuse } from '../../case-file/outcome.ts';
import { type DisputeAct, type DisputeOutcome, frameOfFact, recorded } from '../decision.ts';
import type { Dispute } from '../dispute.ts';
import type { DisputeRefusal } from '../refusals.ts';
import { type DisputeResult, isOneOf, litigationEnds } from '../results.ts';
import { refusalOfDisputeStep } from '../step.ts';
import { unfitResult } from '../unfit-result.ts';

export interface RecordLitigationEnd extends DisputeAct {
  readonly result: DisputeResult;
  readonly rulingNo?: string;
}

/** 记录诉讼终结 (行政诉讼法 arts. 22 and 62): withdrawn, or transferred to another court. */
export function decideRecordLitigationEnd(
  dispute: Dispute,
  act: RecordLitigationEnd,
  here: Circumstances,
): DisputeOutcome {
  const { result, rulingNo } = act;
  const refusal = firstRefusal<DisputeRefusal>(
    refusalOfDisputeStep('recordLitigationEnd', dispute, act, here),
    refusalOfOptionalText('rulingNo', rulingNo, lineLimit),
  );
  if (refusal) return refuse(refusal);
  if (!isOneOf(litigationEnds, result)) return refuse(unfitResult(litigationEnds));
  const numbered = rulingNo === undefined ? {} : { rulingNo };
  return recorded({ fact: 'LITIGATION_ENDED', ...frameOfFact(act), result, ...numbered });
}
