import type { Actor } from '../../access/actor.ts';
import { decideHandOverMail, type HandOverMail } from '../../case-file/acts/hand-over-mail.ts';
import type { Outcome } from '../../case-file/outcome.ts';
import type { Dependencies } from '../dependencies.ts';
import { type CaseCommand, frameOf, performAct } from '../perform-act.ts';
import type { ActAnswer } from '../ports/work.ts';

export type HandOverMailCommand = CaseCommand & Omit<HandOverMail, 'on'>;

/** 信件移交: from one hand to the next, before the application has a number. */
export function handOverMail(
  deps: Dependencies,
  actor: Actor,
  command: HandOverMailCommand,
): Promise<Outcome<ActAnswer>> {
  return performAct(deps, actor, command, {
    action: 'handOverMail',
    decide: (file, here) => decideHandOverMail(file, { ...command, ...frameOf(deps, command) }, here),
  });
}
