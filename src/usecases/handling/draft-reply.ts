import type { Actor } from '../../access/actor.ts';
import { decideDraftReply, type DraftReply } from '../../case-file/acts/draft-reply.ts';
import type { Outcome } from '../../case-file/outcome.ts';
import type { Dependencies } from '../dependencies.ts';
import { type CaseCommand, frameOf, performAct } from '../perform-act.ts';
import type { ActAnswer } from '../ports/work.ts';
import { completedReply, type ReplyForm } from './completed-reply.ts';

export type DraftReplyCommand = CaseCommand &
  Omit<DraftReply, 'on' | 'reply'> & { readonly reply: ReplyForm };

/** 拟稿 (art. 36): the next version of the reply. */
export function draftReply(
  deps: Dependencies,
  actor: Actor,
  command: DraftReplyCommand,
): Promise<Outcome<ActAnswer>> {
  return performAct(deps, actor, command, {
    action: 'draftReply',
    decide: async (file, here, { transaction }) => {
      const reply = await completedReply(command.reply, file, transaction);
      if (!reply.ok) return reply;
      return decideDraftReply(file, { ...command, ...frameOf(deps, command), reply: reply.value }, here);
    },
  });
}
