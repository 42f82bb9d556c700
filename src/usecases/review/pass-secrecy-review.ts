import type { Actor } from '../../access/actor.ts';
import { decidePassSecrecyReview, type PassSecrecyReview } from '../../case-file/acts/pass-secrecy-review.ts';
import type { Outcome } from '../../case-file/outcome.ts';
import type { Dependencies } from '../dependencies.ts';
import { type CaseCommand, frameOf, performAct } from '../perform-act.ts';
import type { ActAnswer } from '../ports/work.ts';

export type PassSecrecyReviewCommand = CaseCommand & Omit<PassSecrecyReview, 'on'>;

/** 保密审查 (art. 17): item by item. */
export function passSecrecyReview(
  deps: Dependencies,
  actor: Actor,
  command: PassSecrecyReviewCommand,
): Promise<Outcome<ActAnswer>> {
  return performAct(deps, actor, command, {
    action: 'passSecrecyReview',
    decide: (file, here) => decidePassSecrecyReview(file, { ...command, ...frameOf(deps, command) }, here),
  });
}
