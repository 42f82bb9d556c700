import type { Actor } from '../../access/actor.ts';
import { decideDecideComplaint, type DecideComplaint } from '../../case-file/acts/decide-complaint.ts';
import type { Outcome } from '../../case-file/outcome.ts';
import type { Dependencies } from '../dependencies.ts';
import { type CaseCommand, frameOf, performAct } from '../perform-act.ts';
import type { ActAnswer } from '../ports/work.ts';

export type DecideComplaintCommand = CaseCommand & Omit<DecideComplaint, 'on'>;

/** 处理投诉举报 (art. 47): by a supervisor of the supervising authority. */
export function decideComplaint(
  deps: Dependencies,
  actor: Actor,
  command: DecideComplaintCommand,
): Promise<Outcome<ActAnswer>> {
  return performAct(deps, actor, command, {
    action: 'decideComplaint',
    decide: (file, here) => decideDecideComplaint(file, { ...command, ...frameOf(deps, command) }, here),
  });
}
