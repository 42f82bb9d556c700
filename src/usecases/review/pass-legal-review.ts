import type { Actor } from '../../access/actor.ts';
import { decidePassLegalReview, type PassLegalReview } from '../../case-file/acts/pass-legal-review.ts';
import type { Outcome } from '../../case-file/outcome.ts';
import type { Dependencies } from '../dependencies.ts';
import { type CaseCommand, frameOf, performAct } from '../perform-act.ts';
import type { ActAnswer } from '../ports/work.ts';

export type PassLegalReviewCommand = CaseCommand & Omit<PassLegalReview, 'on'>;

/** 法制审核 (art. 45). */
export function passLegalReview(
  deps: Dependencies,
  actor: Actor,
  command: PassLegalReviewCommand,
): Promise<Outcome<ActAnswer>> {
  return performAct(deps, actor, command, {
    action: 'passLegalReview',
    decide: (file, here) => decidePassLegalReview(file, { ...command, ...frameOf(deps, command) }, here),
  });
}
