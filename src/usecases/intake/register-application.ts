import type { Actor } from '../../access/actor.ts';
import {
  decideRegisterApplication,
  type RegisterApplication,
} from '../../case-file/acts/register-application.ts';
import { done, type Outcome } from '../../case-file/outcome.ts';
import type { Dependencies } from '../dependencies.ts';
import { type CaseCommand, frameOf, performAct } from '../perform-act.ts';
import type { ActAnswer } from '../ports/work.ts';
import { warningsOfRepeats } from './warnings-of-repeats.ts';

export type RegisterApplicationCommand = CaseCommand & Omit<RegisterApplication, 'on'>;

/** 登记 (art. 45): number and receipt slip, and what is known of earlier applications like it. */
export async function registerApplication(
  deps: Dependencies,
  actor: Actor,
  command: RegisterApplicationCommand,
): Promise<Outcome<ActAnswer>> {
  // Read before the act, on a connection of its own: nobody waits for the case meanwhile.
  const warnings = await warningsOfRepeats(deps, command.caseId);
  return performAct(deps, actor, command, {
    action: 'registerApplication',
    decide: (file, here) => {
      const decided = decideRegisterApplication(file, { ...command, ...frameOf(deps, command) }, here);
      return decided.ok ? done({ ...decided.value, warnings }) : decided;
    },
  });
}
