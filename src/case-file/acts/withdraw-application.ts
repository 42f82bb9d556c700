import type { CaseFile } from '../case-file.ts';
import { type ActFrame, type Circumstances, type Decision, entryReason } from '../decision.ts';
import { firstRefusal, lineLimit, refusalOfText } from '../input-text.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { refusalOfStep } from '../step.ts';

export interface WithdrawApplication extends ActFrame {
  /** How the applicant withdrew: in writing, at the window, online. */
  readonly how: string;
}

/** 撤回申请: possible until the reply has left; counted as "other" (D63) in the annual report. What was received is confirmed by a letter. */
export function decideWithdrawApplication(
  file: CaseFile,
  act: WithdrawApplication,
  here: Circumstances,
): Outcome<Decision> {
  const refusal = firstRefusal(
    refusalOfStep('withdrawApplication', file, act, here),
    refusalOfText('how', act.how, lineLimit),
  );
  if (refusal) return refuse(refusal);
  const withdrawn = { fact: 'WITHDRAWN', on: act.on, how: act.how, ...entryReason(act) } as const;
  if (file.applicationNo === undefined || file.receivedOn === undefined)
    return done({ facts: () => [withdrawn] });
  return done({ series: 'WITHDRAWAL', facts: (documentNo) => [{ ...withdrawn, documentNo }] });
}
