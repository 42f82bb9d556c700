import type { CaseFile } from '../case-file.ts';
import { type ActFrame, type Circumstances, type Decision, entryReason } from '../decision.ts';
import { firstRefusal, paragraphLimit, refusalOfText } from '../input-text.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { refusalOfStep } from '../step.ts';

export interface SuggestPublication extends ActFrame {
  readonly reason: string;
}

/** 建议主动公开 (art. 44): the applicant suggests that what was disclosed be published; the office reviews it. */
export function decideSuggestPublication(
  file: CaseFile,
  act: SuggestPublication,
  here: Circumstances,
): Outcome<Decision> {
  const refusal = firstRefusal(
    refusalOfStep('suggestPublication', file, act, here, file.stateSince),
    refusalOfText('reason', act.reason, paragraphLimit),
  );
  if (refusal) return refuse(refusal);
  const { on, reason } = act;
  return done({ facts: () => [{ fact: 'PUBLICATION_SUGGESTED', on, reason, ...entryReason(act) }] });
}
