import type { Actor } from '../../access/actor.ts';
import {
  decideRecordReconsiderationDecision,
  type RecordReconsiderationDecision,
} from '../../dispute/acts/record-reconsideration-decision.ts';
import type { Dependencies } from '../dependencies.ts';
import {
  type DisputeCommand,
  disputeFrameOf,
  type DisputeResultOf,
  performDisputeAct,
} from './perform-dispute-act.ts';

export type RecordReconsiderationDecisionCommand = DisputeCommand & Omit<RecordReconsiderationDecision, 'on'>;

/** 收到复议决定 (行政复议法 arts. 62 to 69). A new reply it orders is the next step, on the case. */
export function recordReconsiderationDecision(
  deps: Dependencies,
  actor: Actor,
  command: RecordReconsiderationDecisionCommand,
): DisputeResultOf {
  return performDisputeAct(deps, actor, command, {
    action: 'recordReconsiderationDecision',
    decide: (dispute, here) =>
      decideRecordReconsiderationDecision(dispute, { ...command, ...disputeFrameOf(deps, command) }, here),
  });
}
