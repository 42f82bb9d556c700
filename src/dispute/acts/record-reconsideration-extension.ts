import type { Circumstances } from '../../case-file/decision.ts';
import { refuse } from '../../case-file/outcome.ts';
import { type DisputeAct, type DisputeOutcome, frameOfFact, recorded } from '../decision.ts';
import type { Dispute } from '../dispute.ts';
import { firstRefusal } from '../../case-file/input-text.ts';
import { parameterOn, reconsiderationExtensionMaximum } from '../../statute/parameters.ts';
import type { DisputeRefusal } from '../refusals.ts';
import { refusalOfDisputeStep } from '../step.ts';

export interface RecordReconsiderationExtension extends DisputeAct {
  readonly days: number;
}

/** 记录复议延期 (行政复议法 art. 62 ¶1): once, in the ordinary procedure, by 1 to 30 days. */
export function decideRecordReconsiderationExtension(
  dispute: Dispute,
  act: RecordReconsiderationExtension,
  here: Circumstances,
): DisputeOutcome {
  const refusal = firstRefusal<DisputeRefusal>(
    refusalOfDisputeStep('recordReconsiderationExtension', dispute, act, here),
    refusalOfDays(act),
  );
  if (refusal) return refuse(refusal);
  return recorded({ fact: 'RECONSIDERATION_EXTENDED', ...frameOfFact(act), days: act.days });
}

function refusalOfDays({ days, on }: RecordReconsiderationExtension): DisputeRefusal | undefined {
  const limit = parameterOn(reconsiderationExtensionMaximum, on);
  if (Number.isInteger(days) && days >= 1 && days <= limit) return undefined;
  return { code: 'INVALID_INPUT', path: 'days', problem: 'OUT_OF_RANGE', limit };
}
