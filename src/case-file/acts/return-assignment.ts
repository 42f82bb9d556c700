import type { CaseFile } from '../case-file.ts';
import { type ActFrame, type Circumstances, type Decision, entryReason } from '../decision.ts';
import { firstRefusal, lineLimit, refusalOfText } from '../input-text.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { refusalOfStep } from '../step.ts';

export interface ReturnAssignment extends ActFrame {
  readonly reason: string;
}

/** 退回分办: the unit gives the case back, saying why. */
export function decideReturnAssignment(
  file: CaseFile,
  act: ReturnAssignment,
  here: Circumstances,
): Outcome<Decision> {
  const refusal = firstRefusal(
    refusalOfStep('returnAssignment', file, act, here),
    refusalOfText('reason', act.reason, lineLimit),
  );
  if (refusal) return refuse(refusal);
  return done({
    facts: () => [{ fact: 'ASSIGNMENT_RETURNED', on: act.on, reason: act.reason, ...entryReason(act) }],
  });
}
