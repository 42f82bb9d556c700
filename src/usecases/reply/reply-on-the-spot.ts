import type { Actor } from '../../access/actor.ts';
import { decideReplyOnTheSpot, type ReplyOnTheSpot } from '../../case-file/acts/reply-on-the-spot.ts';
import { fold } from '../../case-file/fold.ts';
import type { Outcome } from '../../case-file/outcome.ts';
import { releasedFiles } from '../../case-file/released-files.ts';
import { enclosuresOf, type ReplyContent } from '../../case-file/reply-content.ts';
import type { Dependencies } from '../dependencies.ts';
import { completedReply, type ReplyForm } from '../handling/completed-reply.ts';
import { type CaseCommand, frameOf, performAct } from '../perform-act.ts';
import type { ActAnswer, Transaction } from '../ports/work.ts';

export type ReplyOnTheSpotCommand = CaseCommand &
  Omit<ReplyOnTheSpot, 'on' | 'reply'> & { readonly reply: ReplyForm };

/** 当场答复 (art. 33 ¶1): the whole reply in one act at the window. */
export function replyOnTheSpot(
  deps: Dependencies,
  actor: Actor,
  command: ReplyOnTheSpotCommand,
): Promise<Outcome<ActAnswer>> {
  return performAct(deps, actor, command, {
    action: 'replyOnTheSpot',
    decide: async (file, here, { transaction }) => {
      const reply = await completedReply(command.reply, file, transaction);
      if (!reply.ok) return reply;
      const released = await releasedBefore(file.agencyId, reply.value, transaction);
      const act = { ...command, ...frameOf(deps, command), reply: reply.value };
      return decideReplyOnTheSpot(file, act, released, here);
    },
  });
}

/** Which enclosures an answered case of the agency has reviewed and given. */
async function releasedBefore(
  agencyId: string,
  reply: ReplyContent,
  transaction: Transaction,
): Promise<ReadonlySet<string>> {
  const released = new Set<string>();
  for (const { sha256 } of enclosuresOf(reply)) {
    for (const caseId of await transaction.answeredCasesEnclosing(agencyId, sha256)) {
      const journal = await transaction.journal(caseId);
      for (const given of journal ? releasedFiles(fold(caseId, journal)) : []) released.add(given);
    }
  }
  return released;
}
