import type { Actor } from '../../access/actor.ts';
import { decideLapseApplication, type LapseApplication } from '../../case-file/acts/lapse-application.ts';
import type { Outcome } from '../../case-file/outcome.ts';
import type { Dependencies } from '../dependencies.ts';
import { type CaseCommand, frameOf, performAct } from '../perform-act.ts';
import type { ActAnswer } from '../ports/work.ts';

export type LapseApplicationCommand = CaseCommand & Omit<LapseApplication, 'on'>;

/** 视为放弃 (art. 30): the correction term is over and nothing came. */
export function lapseApplication(
  deps: Dependencies,
  actor: Actor,
  command: LapseApplicationCommand,
): Promise<Outcome<ActAnswer>> {
  return performAct(deps, actor, command, {
    action: 'lapseApplication',
    decide: (file, here) => decideLapseApplication(file, { ...command, ...frameOf(deps, command) }, here),
  });
}
