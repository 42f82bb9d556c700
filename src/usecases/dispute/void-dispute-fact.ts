import type { Actor } from '../../access/actor.ts';
import { decideVoidDisputeFact, type VoidDisputeFact } from '../../dispute/acts/void-dispute-fact.ts';
import type { Dependencies } from '../dependencies.ts';
import {
  type DisputeCommand,
  disputeFrameOf,
  type DisputeResultOf,
  performDisputeAct,
} from './perform-dispute-act.ts';

export type VoidDisputeFactCommand = DisputeCommand & Omit<VoidDisputeFact, 'on'>;

/** 作废记录: the last entry of a dispute's journal was a mistake. */
export function voidDisputeFact(
  deps: Dependencies,
  actor: Actor,
  command: VoidDisputeFactCommand,
): DisputeResultOf {
  return performDisputeAct(deps, actor, command, {
    action: 'voidDisputeFact',
    decide: (dispute, here, journal) =>
      decideVoidDisputeFact(dispute, journal, { ...command, ...disputeFrameOf(deps, command) }, here),
  });
}
