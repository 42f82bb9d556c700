import type { Actor } from '../../access/actor.ts';
import { decideLogMail, type LogMail } from '../../case-file/acts/log-mail.ts';
import type { Outcome } from '../../case-file/outcome.ts';
import type { Dependencies } from '../dependencies.ts';
import { type Command, frameOf, openCase } from '../perform-act.ts';
import type { ActAnswer } from '../ports/work.ts';

export type LogMailCommand = Command & Omit<LogMail, 'on'>;

/** 收信登记 (art. 31(2)): before the application has a number. */
export function logMail(
  deps: Dependencies,
  actor: Actor,
  command: LogMailCommand,
): Promise<Outcome<ActAnswer>> {
  return openCase(deps, actor, command, {
    action: 'logMail',
    agencyId: command.agencyId,

    decide: (here) => decideLogMail({ ...command, ...frameOf(deps, command) }, here),
  });
}
