import type { Actor } from '../../access/actor.ts';
import { decideRequestReasons, type RequestReasons } from '../../case-file/acts/request-reasons.ts';
import type { Outcome } from '../../case-file/outcome.ts';
import type { Dependencies } from '../dependencies.ts';
import { type CaseCommand, frameOf, performAct } from '../perform-act.ts';
import type { ActAnswer } from '../ports/work.ts';

export type RequestReasonsCommand = CaseCommand & Omit<RequestReasons, 'on'>;

/** 要求说明理由 (art. 35): number and letter; the clock runs on. */
export function requestReasons(
  deps: Dependencies,
  actor: Actor,
  command: RequestReasonsCommand,
): Promise<Outcome<ActAnswer>> {
  return performAct(deps, actor, command, {
    action: 'requestReasons',
    decide: (file, here) => decideRequestReasons(file, { ...command, ...frameOf(deps, command) }, here),
  });
}
