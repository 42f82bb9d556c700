import type { Circumstances } from '../../case-file/decision.ts';
import { refuse } from '../../case-file/outcome.ts';
import { type DisputeAct, type DisputeOutcome, frameOfFact, recorded } from '../decision.ts';
import type { Dispute } from '../dispute.ts';
import { firstRefusal, lineLimit, refusalOfOptionalText } from '../../case-file/input-text.ts';
import type { Procedure } from '../../statute/facts.ts';
import type { DisputeRefusal } from '../refusals.ts';
import { refusalOfDisputeStep } from '../step.ts';

export interface RecordReconsiderationAcceptance extends DisputeAct {
  readonly procedure: Procedure;
  readonly forumCaseNo?: string;
}

/** 记录复议受理 (行政复议法 art. 30): the procedure decides how long the agency has to answer (arts. 48 and 54). */
export function decideRecordReconsiderationAcceptance(
  dispute: Dispute,
  act: RecordReconsiderationAcceptance,
  here: Circumstances,
): DisputeOutcome {
  const refusal = firstRefusal<DisputeRefusal>(
    refusalOfDisputeStep('recordReconsiderationAcceptance', dispute, act, here),
    refusalOfOptionalText('forumCaseNo', act.forumCaseNo, lineLimit),
  );
  if (refusal) return refuse(refusal);
  return recorded({
    fact: 'RECONSIDERATION_ACCEPTED',
    ...frameOfFact(act),
    procedure: act.procedure,
    ...(act.forumCaseNo === undefined ? {} : { forumCaseNo: act.forumCaseNo }),
  });
}
