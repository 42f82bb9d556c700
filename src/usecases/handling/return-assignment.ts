import type { Actor } from '../../access/actor.ts';
import { decideReturnAssignment, type ReturnAssignment } from '../../case-file/acts/return-assignment.ts';
import type { Outcome } from '../../case-file/outcome.ts';
import type { Dependencies } from '../dependencies.ts';
import { type CaseCommand, frameOf, performAct } from '../perform-act.ts';
import type { ActAnswer } from '../ports/work.ts';

export type ReturnAssignmentCommand = CaseCommand & Omit<ReturnAssignment, 'on'>;

/** 退回分办: the unit gives the case back, with the reason. */
export function returnAssignment(
  deps: Dependencies,
  actor: Actor,
  command: ReturnAssignmentCommand,
): Promise<Outcome<ActAnswer>> {
  return performAct(deps, actor, command, {
    action: 'returnAssignment',
    decide: (file, here) => decideReturnAssignment(file, { ...command, ...frameOf(deps, command) }, here),
  });
}
