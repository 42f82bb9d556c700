import type { Actor } from '../../access/actor.ts';
import {
  decideRegisterApplication,
  type RegisterApplication,
} from '../../case-file/acts/register-application.ts';
import type { Outcome } from '../../case-file/outcome.ts';
import type { Dependencies } from '../dependencies.ts';
import { type CaseCommand, frameOf, performAct } from '../perform-act.ts';
import type { ActAnswer } from '../ports/work.ts';

export type RegisterApplicationCommand = CaseCommand & Omit<RegisterApplication, 'on'>;

/** 登记 (art. 45): number and receipt slip. */
export function registerApplication(
  deps: Dependencies,
  actor: Actor,
  command: RegisterApplicationCommand,
): Promise<Outcome<ActAnswer>> {
  return performAct(deps, actor, command, {
    action: 'registerApplication',
    decide: (file, here) => decideRegisterApplication(file, { ...command, ...frameOf(deps, command) }, here),
  });
}
