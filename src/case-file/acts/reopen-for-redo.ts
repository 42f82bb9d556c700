import type { Day } from '../../calendar/day.ts';
import type { CaseFile } from '../case-file.ts';
import { type ActFrame, type Circumstances, type Decision, entryReason } from '../decision.ts';
import type { QuashingReason } from '../facts/reply-facts.ts';
import { firstRefusal, lineLimit, refusalOfText } from '../input-text.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import type { Refusal } from '../refusals.ts';
import { refusalOfStep } from '../step.ts';

export interface ReopenForRedo extends ActFrame {
  readonly orderedBy: 'RECONSIDERATION' | 'COURT';
  readonly decisionNo: string;
  readonly quashedFor: QuashingReason;
  /** Where the decision itself sets the day. */
  readonly until?: Day;
}

/**
 * 重新办理 (art. 33; reading AMB-11): a decision or judgment quashed the reply and ordered another. `on` is the day it was
 * served on the agency, and the new reply is due within the reply term from it, or by the day it sets. What was filed
 * meanwhile is filed again with the new reply.
 */
export function decideReopenForRedo(
  file: CaseFile,
  act: ReopenForRedo,
  here: Circumstances,
): Outcome<Decision> {
  const { orderedBy, decisionNo, quashedFor, until, on } = act;
  const refusal = firstRefusal(
    refusalOfStep('reopenForRedo', file, act, here, file.closedOn),
    refusalOfText('decisionNo', decisionNo, lineLimit),
    refusalOfTerm(act),
  );
  if (refusal) return refuse(refusal);
  const term = until === undefined ? {} : { until };
  return done({
    facts: () => [
      { fact: 'REDO_ORDERED', on, orderedBy, decisionNo, quashedFor, ...term, ...entryReason(act) },
    ],
  });
}

function refusalOfTerm({ until, on }: ReopenForRedo): Refusal | undefined {
  if (until === undefined || until > on) return undefined;
  return {
    code: 'DAY_REFUSED',
    path: 'until',
    problem: 'BEFORE_THE_STEP_IT_FOLLOWS',
    on: until,
    bound: on,
  };
}
