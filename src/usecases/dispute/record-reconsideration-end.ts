import type { Actor } from '../../access/actor.ts';
import {
  decideRecordReconsiderationEnd,
  type RecordReconsiderationEnd,
} from '../../dispute/acts/record-reconsideration-end.ts';
import type { Dependencies } from '../dependencies.ts';
import {
  type DisputeCommand,
  disputeFrameOf,
  type DisputeResultOf,
  performDisputeAct,
} from './perform-dispute-act.ts';

export type RecordReconsiderationEndCommand = DisputeCommand & Omit<RecordReconsiderationEnd, 'on'>;

/** 记录复议终结: not accepted, dismissed, terminated, withdrawn or settled. */
export function recordReconsiderationEnd(
  deps: Dependencies,
  actor: Actor,
  command: RecordReconsiderationEndCommand,
): DisputeResultOf {
  return performDisputeAct(deps, actor, command, {
    action: 'recordReconsiderationEnd',
    decide: (dispute, here) =>
      decideRecordReconsiderationEnd(dispute, { ...command, ...disputeFrameOf(deps, command) }, here),
  });
}
