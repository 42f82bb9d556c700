import type { Actor } from '../../access/actor.ts';
import { decideFeeReview as decide, type DecideFeeReview } from '../../case-file/acts/decide-fee-review.ts';
import type { Outcome } from '../../case-file/outcome.ts';
import type { Dependencies } from '../dependencies.ts';
import { type CaseCommand, frameOf, performAct } from '../perform-act.ts';
import type { ActAnswer } from '../ports/work.ts';

export type DecideFeeReviewCommand = CaseCommand & Omit<DecideFeeReview, 'on'>;

/** 收费复核 (art. 42): the items of the month are counted in the same transaction; number and letter. */
export function decideFeeReview(
  deps: Dependencies,
  actor: Actor,
  command: DecideFeeReviewCommand,
): Promise<Outcome<ActAnswer>> {
  return performAct(deps, actor, command, {
    action: 'decideFeeReview',
    decide: async (file, here, { transaction }) => {
      const earlierItems = await transaction.earlierItems(file.id, here.settings.feeMonth);
      return decide(file, { ...command, ...frameOf(deps, command) }, here, earlierItems);
    },
  });
}
