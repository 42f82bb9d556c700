import type { Circumstances } from '../../case-file/decision.ts';
import { refuse } from '../../case-file/outcome.ts';
import { type DisputeAct, type DisputeOutcome, frameOfFact, recorded } from '../decision.ts';
import type { Dispute } from '../dispute.ts';
import type { Appellant } from '../states.ts';
import { refusalOfDisputeStep } from '../step.ts';

export interface RecordAppeal extends DisputeAct {
  readonly by: Appellant;
}

/** 记录上诉 (行政诉讼法 art. 85): the judgment takes no effect until the second instance has spoken. */
export function decideRecordAppeal(dispute: Dispute, act: RecordAppeal, here: Circumstances): DisputeOutcome {
  const refusal = refusalOfDisputeStep('recordAppeal', dispute, act, here);
  if (refusal) return refuse(refusal);
  return recorded({ fact: 'APPEAL_FILED', ...frameOfFact(act), by: act.by });
}
