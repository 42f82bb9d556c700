import type { CaseFile } from '../case-file.ts';
import { type ActFrame, type Circumstances, type Decision, entryReason } from '../decision.ts';
import { firstRefusal, paragraphLimit, refusalOfText } from '../input-text.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { refusalOfStep } from '../step.ts';

export interface PassLegalReview extends ActFrame {
  readonly opinion: string;
}

/** 法制审核 (art. 45): by someone who did not draft the reply. */
export function decidePassLegalReview(
  file: CaseFile,
  act: PassLegalReview,
  here: Circumstances,
): Outcome<Decision> {
  const refusal = firstRefusal(
    refusalOfStep('passLegalReview', file, act, here),
    refusalOfText('opinion', act.opinion, paragraphLimit),
  );
  if (refusal) return refuse(refusal);
  const { draft } = file;
  if (!draft) return refuse({ code: 'DRAFT_MISSING' });
  return done({
    facts: () => [
      {
        fact: 'LEGAL_REVIEW_PASSED',
        on: act.on,
        draftNo: draft.no,
        reviewerId: here.actor.id,
        opinion: act.opinion,
        ...entryReason(act),
      },
    ],
  });
}
