import type { Actor } from '../../access/actor.ts';
import {
  decideRecordReconsiderationAcceptance,
  type RecordReconsiderationAcceptance,
} from '../../dispute/acts/record-reconsideration-acceptance.ts';
import type { Dependencies } from '../dependencies.ts';
import {
  type DisputeCommand,
  disputeFrameOf,
  type DisputeResultOf,
  performDisputeAct,
} from './perform-dispute-act.ts';

export type RecordReconsiderationAcceptanceCommand = DisputeCommand &
  Omit<RecordReconsiderationAcceptance, 'on'>;

/** 记录复议受理 (行政复议法 art. 30): accepted, in the ordinary or the simplified procedure. */
export function recordReconsiderationAcceptance(
  deps: Dependencies,
  actor: Actor,
  command: RecordReconsiderationAcceptanceCommand,
): DisputeResultOf {
  return performDisputeAct(deps, actor, command, {
    action: 'recordReconsiderationAcceptance',
    decide: (dispute, here) =>
      decideRecordReconsiderationAcceptance(dispute, { ...command, ...disputeFrameOf(deps, command) }, here),
  });
}
