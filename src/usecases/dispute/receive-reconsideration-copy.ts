import type { Actor } from '../../access/actor.ts';
import {
  decideReceiveReconsiderationCopy,
  type ReceiveReconsiderationCopy,
} from '../../dispute/acts/receive-reconsideration-copy.ts';
import type { Dependencies } from '../dependencies.ts';
import {
  type DisputeCommand,
  disputeFrameOf,
  type DisputeResultOf,
  performDisputeAct,
} from './perform-dispute-act.ts';

export type ReceiveReconsiderationCopyCommand = DisputeCommand & Omit<ReceiveReconsiderationCopy, 'on'>;

/** 收到复议申请书副本 (行政复议法 arts. 48 and 54): the days to answer run from it. */
export function receiveReconsiderationCopy(
  deps: Dependencies,
  actor: Actor,
  command: ReceiveReconsiderationCopyCommand,
): DisputeResultOf {
  return performDisputeAct(deps, actor, command, {
    action: 'receiveReconsiderationCopy',
    decide: (dispute, here) =>
      decideReceiveReconsiderationCopy(dispute, { ...command, ...disputeFrameOf(deps, command) }, here),
  });
}
