import type { Circumstances } from '../../case-file/decision.ts';
import { refuse } from '../../case-file/outcome.ts';
import { type DisputeAct, type DisputeOutcome, frameOfFact, recorded } from '../decision.ts';
import type { Dispute } from '../dispute.ts';
import { refusalOfDisputeStep } from '../step.ts';

export type RecordOrdinaryProcedure = DisputeAct;

/** 记录转为普通程序 (行政复议法 art. 55): the terms of the ordinary procedure apply from the beginning. */
export function decideRecordOrdinaryProcedure(
  dispute: Dispute,
  act: RecordOrdinaryProcedure,
  here: Circumstances,
): DisputeOutcome {
  const refusal = refusalOfDisputeStep('recordOrdinaryProcedure', dispute, act, here);
  if (refusal) return refuse(refusal);
  return recorded({ fact: 'RECONSIDERATION_TURNED_ORDINARY', ...frameOfFact(act) });
}
