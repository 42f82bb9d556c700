import type { CaseFile } from '../case-file.ts';
import { openCoHandlingWarnings } from '../co-handling-standing.ts';
import { type ActFrame, type Circumstances, type Decision, entryReason } from '../decision.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { refusalOfStep } from '../step.ts';

export type SubmitForReview = ActFrame;

/** 送审 (art. 45): the draft goes to legal and secrecy review; a returned one must be written anew first. */
export function decideSubmitForReview(
  file: CaseFile,
  act: SubmitForReview,
  here: Circumstances,
): Outcome<Decision> {
  const refusal = refusalOfStep('submitForReview', file, act, here);
  if (refusal) return refuse(refusal);
  const { draft } = file;
  if (!draft) return refuse({ code: 'DRAFT_MISSING' });
  return done({
    facts: () => [{ fact: 'REVIEW_REQUESTED', on: act.on, draftNo: draft.no, ...entryReason(act) }],
    warnings: openCoHandlingWarnings(file),
  });
}
