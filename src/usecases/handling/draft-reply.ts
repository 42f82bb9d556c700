import type { Actor } from '../../access/actor.ts';
import { decideDraftReply, type DraftReply } from '../../case-file/acts/draft-reply.ts';
import type { Outcome } from '../../case-file/outcome.ts';
import type { Dependencies } from '../dependencies.ts';
import { type CaseCommand, frameOf, performAct } from '../perform-act.ts';
import type { ActAnswer } from '../ports/work.ts';

export type DraftReplyCommand = CaseCommand & Omit<DraftReply, 'on'>;

/** 拟稿 (art. 36): the next version of the reply. */
export function draftReply(
  deps: Dependencies,
  actor: Actor,
  command: DraftReplyCommand,
): Promise<Outcome<ActAnswer>> {
  return performAct(deps, actor, command, {
    action: 'draftReply',
    decide: (file, here) => decideDraftReply(file, { ...command, ...frameOf(deps, command) }, here),
  });
}
