import type { Actor } from '../../access/actor.ts';
import { decideSignJointReply } from '../../case-file/acts/sign-joint-reply.ts';
import type { SignReply } from '../../case-file/acts/sign-reply.ts';
import { joinedWith } from '../../case-file/joint-reply.ts';
import type { Outcome } from '../../case-file/outcome.ts';
import type { Dependencies } from '../dependencies.ts';
import { type CaseCommand, frameOf } from '../perform-act.ts';
import { filesOf, performSharedAct } from '../perform-shared-act.ts';
import type { ActAnswer } from '../ports/work.ts';

export type SignReplyCommand = CaseCommand & Omit<SignReply, 'on'>;

/** 签发: document number and reply letter, of the case and of those that follow it. */
export function signReply(
  deps: Dependencies,
  actor: Actor,
  command: SignReplyCommand,
): Promise<Outcome<ActAnswer>> {
  return performSharedAct(deps, actor, command, {
    action: 'signReply',
    others: ({ file }) => joinedWith(file),
    decide: ({ file }, others, here) => {
      const act = { ...command, ...frameOf(deps, command) };
      return decideSignJointReply(file, filesOf(others), act, here);
    },
  });
}
