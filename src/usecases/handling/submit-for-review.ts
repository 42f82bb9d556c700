import type { Actor } from '../../access/actor.ts';
import { decideSubmitForReview, type SubmitForReview } from '../../case-file/acts/submit-for-review.ts';
import type { CaseFile } from '../../case-file/case-file.ts';
import { type Outcome, refuse } from '../../case-file/outcome.ts';
import type { Refusal } from '../../case-file/refusals.ts';
import type { Dependencies } from '../dependencies.ts';
import { type CaseCommand, frameOf, performAct } from '../perform-act.ts';
import type { ActAnswer, Transaction } from '../ports/work.ts';
import { earlierReply } from './earlier-reply.ts';

export type SubmitForReviewCommand = CaseCommand & Omit<SubmitForReview, 'on'>;

/** 送审 (art. 45): to legal and secrecy review. */
export function submitForReview(
  deps: Dependencies,
  actor: Actor,
  command: SubmitForReviewCommand,
): Promise<Outcome<ActAnswer>> {
  return performAct(deps, actor, command, {
    action: 'submitForReview',
    decide: async (file, here, { transaction }) => {
      const gone = await refusalOfEarlierReply(file, transaction);
      if (gone) return refuse(gone);
      return decideSubmitForReview(file, { ...command, ...frameOf(deps, command) }, here);
    },
  });
}

/** art. 36(6): the reply that a repeat refers to may have been voided since. */
async function refusalOfEarlierReply(file: CaseFile, transaction: Transaction): Promise<Refusal | undefined> {
  const reply = file.draft?.reply;
  if (reply?.ground !== 'REPEAT_NOT_PROCESSED') return undefined;
  const earlier = await earlierReply(reply.earlier.caseId, file, transaction);
  return earlier.ok ? undefined : earlier.refusal;
}
