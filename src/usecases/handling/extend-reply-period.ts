import type { Actor } from '../../access/actor.ts';
import { decideExtendReplyPeriod, type ExtendReplyPeriod } from '../../case-file/acts/extend-reply-period.ts';
import type { Outcome } from '../../case-file/outcome.ts';
import type { Dependencies } from '../dependencies.ts';
import { type CaseCommand, frameOf, performAct } from '../perform-act.ts';
import type { ActAnswer } from '../ports/work.ts';

export type ExtendReplyPeriodCommand = CaseCommand & Omit<ExtendReplyPeriod, 'on'>;

/** 延长答复期限 (art. 33 ¶2): by the head of the disclosure office; number and letter. */
export function extendReplyPeriod(
  deps: Dependencies,
  actor: Actor,
  command: ExtendReplyPeriodCommand,
): Promise<Outcome<ActAnswer>> {
  return performAct(deps, actor, command, {
    action: 'extendReplyPeriod',
    decide: (file, here) => decideExtendReplyPeriod(file, { ...command, ...frameOf(deps, command) }, here),
  });
}
