import type { Actor } from '../../access/actor.ts';
import { decideAcceptAssignment, type AcceptAssignment } from '../../case-file/acts/accept-assignment.ts';
import type { Outcome } from '../../case-file/outcome.ts';
import type { Dependencies } from '../dependencies.ts';
import { type CaseCommand, frameOf, performAct } from '../perform-act.ts';
import type { ActAnswer } from '../ports/work.ts';

export type AcceptAssignmentCommand = CaseCommand & Omit<AcceptAssignment, 'on'>;

/** 接收承办: the handler takes the case. */
export function acceptAssignment(
  deps: Dependencies,
  actor: Actor,
  command: AcceptAssignmentCommand,
): Promise<Outcome<ActAnswer>> {
  return performAct(deps, actor, command, {
    action: 'acceptAssignment',
    decide: (file, here) => decideAcceptAssignment(file, { ...command, ...frameOf(deps, command) }, here),
  });
}
