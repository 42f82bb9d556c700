import type { Actor } from '../../access/actor.ts';
import { decideNameDisputeAgents, type NameDisputeAgents } from '../../dispute/acts/name-dispute-agents.ts';
import type { Dependencies } from '../dependencies.ts';
import {
  type DisputeCommand,
  disputeFrameOf,
  type DisputeResultOf,
  performDisputeAct,
} from './perform-dispute-act.ts';

export type NameDisputeAgentsCommand = DisputeCommand & Omit<NameDisputeAgents, 'on'>;

/** 指定代理人 (行政复议法实施条例 art. 18). */
export function nameDisputeAgents(
  deps: Dependencies,
  actor: Actor,
  command: NameDisputeAgentsCommand,
): DisputeResultOf {
  return performDisputeAct(deps, actor, command, {
    action: 'nameDisputeAgents',
    decide: (dispute, here) =>
      decideNameDisputeAgents(dispute, { ...command, ...disputeFrameOf(deps, command) }, here),
  });
}
