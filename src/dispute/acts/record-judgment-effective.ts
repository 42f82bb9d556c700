import type { Circumstances } from '../../case-file/decision.ts';
import { refuse } from '../../case-file/outcome.ts';
import { type DisputeAct, type DisputeOutcome, frameOfFact, recorded } from '../decision.ts';
import type { Dispute } from '../dispute.ts';
import { refusalOfDisputeStep } from '../step.ts';

export type RecordJudgmentEffective = DisputeAct;

/**
 * 记录裁判生效 (行政诉讼法 art. 85): nobody appealed in time, or the appeal was given up. What a judgment to disclose orders is
 * due within twenty working days of it (法释〔2025〕8号 art. 11).
 */
export function decideRecordJudgmentEffective(
  dispute: Dispute,
  act: RecordJudgmentEffective,
  here: Circumstances,
): DisputeOutcome {
  const refusal = refusalOfDisputeStep('recordJudgmentEffective', dispute, act, here);
  if (refusal) return refuse(refusal);
  return recorded({ fact: factOf(dispute), ...frameOfFact(act) });
}

function factOf({ ruling }: Dispute): 'JUDGMENT_EFFECTIVE' | 'DISCLOSURE_JUDGMENT_EFFECTIVE' {
  return ruling?.order?.kind === 'DISCLOSE' ? 'DISCLOSURE_JUDGMENT_EFFECTIVE' : 'JUDGMENT_EFFECTIVE';
}
