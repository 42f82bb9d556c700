import type { Actor } from '../../access/actor.ts';
import { decideJoinForReply, type JoinForReply } from '../../case-file/acts/join-for-reply.ts';
import type { Outcome } from '../../case-file/outcome.ts';
import type { Dependencies } from '../dependencies.ts';
import { type CaseCommand, frameOf } from '../perform-act.ts';
import { performSharedAct } from '../perform-shared-act.ts';
import type { ActAnswer } from '../ports/work.ts';
import { sameApplicantAs } from './same-applicant.ts';

export type JoinForReplyCommand = CaseCommand &
  Omit<JoinForReply, 'on'> & { readonly followerIds: readonly string[] };

/** 一并答复: the case named leads, the others follow. */
export function joinForReply(
  deps: Dependencies,
  actor: Actor,
  command: JoinForReplyCommand,
): Promise<Outcome<ActAnswer>> {
  return performSharedAct(deps, actor, command, {
    action: 'joinForReply',
    others: () => command.followerIds,
    path: 'followerIds',
    decide: async ({ file }, others, here, transaction) => {
      const sameApplicant = await sameApplicantAs(transaction, file.id);
      const followers = [];
      for (const other of others)
        followers.push({ file: other.file, sameApplicant: await sameApplicant(other.file.id) });
      return decideJoinForReply(file, followers, { ...command, ...frameOf(deps, command) }, here);
    },
  });
}
