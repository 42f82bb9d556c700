import type { Actor } from '../../access/actor.ts';
import {
  decideDiscloseInPublicInterest,
  type DiscloseInPublicInterest,
} from '../../case-file/acts/disclose-in-public-interest.ts';
import type { Outcome } from '../../case-file/outcome.ts';
import type { Dependencies } from '../dependencies.ts';
import { type CaseCommand, frameOf, performAct } from '../perform-act.ts';
import type { ActAnswer } from '../ports/work.ts';

export type DiscloseInPublicInterestCommand = CaseCommand & Omit<DiscloseInPublicInterest, 'on'>;

/** 公共利益公开决定 (art. 32): number, letter to the third party, and the hold. */
export function discloseInPublicInterest(
  deps: Dependencies,
  actor: Actor,
  command: DiscloseInPublicInterestCommand,
): Promise<Outcome<ActAnswer>> {
  return performAct(deps, actor, command, {
    action: 'discloseInPublicInterest',
    decide: (file, here) =>
      decideDiscloseInPublicInterest(file, { ...command, ...frameOf(deps, command) }, here),
  });
}
