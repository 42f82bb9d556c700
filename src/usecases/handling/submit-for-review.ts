import type { Actor } from '../../access/actor.ts';
import { decideSubmitForReview, type SubmitForReview } from '../../case-file/acts/submit-for-review.ts';
import type { Outcome } from '../../case-file/outcome.ts';
import type { Dependencies } from '../dependencies.ts';
import { type CaseCommand, frameOf, performAct } from '../perform-act.ts';
import type { ActAnswer } from '../ports/work.ts';

export type SubmitForReviewCommand = CaseCommand & Omit<SubmitForReview, 'on'>;

/** 送审 (art. 45): to legal and secrecy review. */
export function submitForReview(
  deps: Dependencies,
  actor: Actor,
  command: SubmitForReviewCommand,
): Promise<Outcome<ActAnswer>> {
  return performAct(deps, actor, command, {
    action: 'submitForReview',
    decide: (file, here) => decideSubmitForReview(file, { ...command, ...frameOf(deps, command) }, here),
  });
}
