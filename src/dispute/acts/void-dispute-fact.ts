import type { Circumstances } from '../../case-file/decision.ts';
import { firstRefusal, paragraphLimit, refusalOfText } from '../../case-file/input-text.ts';
import { refuse } from '../../case-file/outcome.ts';
import { type DisputeAct, type DisputeOutcome, frameOfFact, recorded } from '../decision.ts';
import type { Dispute } from '../dispute.ts';
import type { DisputeEntry } from '../facts.ts';
import { voidableDisputeSeq } from '../fold.ts';
import type { DisputeRefusal } from '../refusals.ts';
import { refusalOfDisputeStep } from '../step.ts';

export interface VoidDisputeFact extends DisputeAct {
  readonly seq: number;
  readonly reason: string;
}

/** 作废记录: the last standing entry was a mistake; once the opening is void, so is the dispute. */
export function decideVoidDisputeFact(
  dispute: Dispute,
  journal: readonly DisputeEntry[],
  act: VoidDisputeFact,
  here: Circumstances,
): DisputeOutcome {
  const lastSeq = voidableDisputeSeq(journal) ?? 0;
  const refusal = firstRefusal<DisputeRefusal>(
    refusalOfDisputeStep('voidDisputeFact', dispute, act, here),
    refusalOfText('reason', act.reason, paragraphLimit),
    act.seq === lastSeq ? undefined : { code: 'NOT_THE_LAST_FACT', lastSeq },
  );
  if (refusal) return refuse(refusal);
  return recorded({ fact: 'FACT_VOIDED', ...frameOfFact(act), seq: act.seq, reason: act.reason });
}
