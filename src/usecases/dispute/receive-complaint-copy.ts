import type { Actor } from '../../access/actor.ts';
import {
  decideReceiveComplaintCopy,
  type ReceiveComplaintCopy,
} from '../../dispute/acts/receive-complaint-copy.ts';
import type { Dependencies } from '../dependencies.ts';
import {
  type DisputeCommand,
  disputeFrameOf,
  type DisputeResultOf,
  performDisputeAct,
} from './perform-dispute-act.ts';

export type ReceiveComplaintCopyCommand = DisputeCommand & Omit<ReceiveComplaintCopy, 'on'>;

/** 收到起诉状副本 (行政诉讼法 art. 67): the fifteen days to answer run from it. */
export function receiveComplaintCopy(
  deps: Dependencies,
  actor: Actor,
  command: ReceiveComplaintCopyCommand,
): DisputeResultOf {
  return performDisputeAct(deps, actor, command, {
    action: 'receiveComplaintCopy',
    decide: (dispute, here) =>
      decideReceiveComplaintCopy(dispute, { ...command, ...disputeFrameOf(deps, command) }, here),
  });
}
