import type { Actor } from '../../access/actor.ts';
import { decideDraftReply, type DraftReply } from '../../case-file/acts/draft-reply.ts';
import type { Outcome } from '../../case-file/outcome.ts';
import type { Dependencies } from '../dependencies.ts';
import { type CaseCommand, frameOf, performAct } from '../perform-act.ts';
import type { ActAnswer } from '../ports/work.ts';
import { completedReply, type ReplyForm } from './completed-reply.ts';
import { withEnclosuresOf } from './kept-enclosures.ts';

export type DraftReplyCommand = CaseCommand &
  Omit<DraftReply, 'on' | 'reply'> & {
    readonly reply: ReplyForm;
    /** Enclosures of the version before that stay, by their SHA-256. */
    readonly keptEnclosures?: readonly string[];
  };

/** 拟稿 (art. 36): the next version of the reply; what was enclosed with the one before need not be sent again. */
export function draftReply(
  deps: Dependencies,
  actor: Actor,
  command: DraftReplyCommand,
): Promise<Outcome<ActAnswer>> {
  const { keptEnclosures = [], ...told } = command;
  return performAct(deps, actor, command, {
    action: 'draftReply',
    decide: async (file, here, { transaction }) => {
      const completed = await completedReply(command.reply, file, transaction);
      const reply = completed.ok ? withEnclosuresOf(file, keptEnclosures, completed.value) : completed;
      if (!reply.ok) return reply;
      return decideDraftReply(file, { ...told, ...frameOf(deps, command), reply: reply.value }, here);
    },
  });
}
