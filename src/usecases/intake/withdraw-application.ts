import type { Actor } from '../../access/actor.ts';
import {
  decideWithdrawApplication,
  type WithdrawApplication,
} from '../../case-file/acts/withdraw-application.ts';
import type { Outcome } from '../../case-file/outcome.ts';
import type { Dependencies } from '../dependencies.ts';
import { type CaseCommand, frameOf, performAct } from '../perform-act.ts';
import type { ActAnswer } from '../ports/work.ts';

export type WithdrawApplicationCommand = CaseCommand & Omit<WithdrawApplication, 'on'>;

/** 撤回申请: by the applicant, or recorded at the window. */
export function withdrawApplication(
  deps: Dependencies,
  actor: Actor,
  command: WithdrawApplicationCommand,
): Promise<Outcome<ActAnswer>> {
  return performAct(deps, actor, command, {
    action: 'withdrawApplication',
    decide: (file, here) => decideWithdrawApplication(file, { ...command, ...frameOf(deps, command) }, here),
  });
}
