import type { Actor } from '../../access/actor.ts';
import { decideSignReply, type SignReply } from '../../case-file/acts/sign-reply.ts';
import type { Outcome } from '../../case-file/outcome.ts';
import type { Dependencies } from '../dependencies.ts';
import { type CaseCommand, frameOf, performAct } from '../perform-act.ts';
import type { ActAnswer } from '../ports/work.ts';

export type SignReplyCommand = CaseCommand & Omit<SignReply, 'on'>;

/** 签发: document number and reply letter. */
export function signReply(
  deps: Dependencies,
  actor: Actor,
  command: SignReplyCommand,
): Promise<Outcome<ActAnswer>> {
  return performAct(deps, actor, command, {
    action: 'signReply',
    decide: (file, here) => decideSignReply(file, { ...command, ...frameOf(deps, command) }, here),
  });
}
