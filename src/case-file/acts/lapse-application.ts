import type { CaseFile } from '../case-file.ts';
import { type ActFrame, type Circumstances, type Decision, entryReason } from '../decision.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { refusalOfStep } from '../step.ts';

export type LapseApplication = ActFrame;

/** 视为放弃 (art. 30): the term is over, the notice was served, nothing came. Possible from the next working day on. */
export function decideLapseApplication(
  file: CaseFile,
  act: LapseApplication,
  here: Circumstances,
): Outcome<Decision> {
  const refusal = refusalOfStep('lapseApplication', file, act, here);
  if (refusal) return refuse(refusal);
  return done({
    facts: () => [{ fact: 'LAPSED', on: act.on, ground: 'LAPSED_CORRECTION', ...entryReason(act) }],
  });
}
