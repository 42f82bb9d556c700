import type { Actor } from '../../access/actor.ts';
import { decideSendReply, type SendReply } from '../../case-file/acts/send-reply.ts';
import type { Outcome } from '../../case-file/outcome.ts';
import type { Dependencies } from '../dependencies.ts';
import { type CaseCommand, frameOf, performAct } from '../perform-act.ts';
import type { ActAnswer } from '../ports/work.ts';

export type SendReplyCommand = CaseCommand & Omit<SendReply, 'on'>;

/** 送出答复 (art. 33). */
export function sendReply(
  deps: Dependencies,
  actor: Actor,
  command: SendReplyCommand,
): Promise<Outcome<ActAnswer>> {
  return performAct(deps, actor, command, {
    action: 'sendReply',
    decide: (file, here) => decideSendReply(file, { ...command, ...frameOf(deps, command) }, here),
  });
}
