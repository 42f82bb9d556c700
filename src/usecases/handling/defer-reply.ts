import type { Actor } from '../../access/actor.ts';
import { decideDeferReply, type DeferReply } from '../../case-file/acts/defer-reply.ts';
import type { Outcome } from '../../case-file/outcome.ts';
import type { Dependencies } from '../dependencies.ts';
import { type CaseCommand, frameOf, performAct } from '../perform-act.ts';
import type { ActAnswer } from '../ports/work.ts';

export type DeferReplyCommand = CaseCommand & Omit<DeferReply, 'on'>;

/** 延迟答复 (art. 35): number and letter; the reply is due on the day told. */
export function deferReply(
  deps: Dependencies,
  actor: Actor,
  command: DeferReplyCommand,
): Promise<Outcome<ActAnswer>> {
  return performAct(deps, actor, command, {
    action: 'deferReply',
    decide: (file, here) => decideDeferReply(file, { ...command, ...frameOf(deps, command) }, here),
  });
}
