import type { Actor } from '../../access/actor.ts';
import {
  decideRecordReconsiderationCorrection,
  type RecordReconsiderationCorrection,
} from '../../dispute/acts/record-reconsideration-correction.ts';
import type { Dependencies } from '../dependencies.ts';
import {
  type DisputeCommand,
  disputeFrameOf,
  type DisputeResultOf,
  performDisputeAct,
} from './perform-dispute-act.ts';

export type RecordReconsiderationCorrectionCommand = DisputeCommand &
  Omit<RecordReconsiderationCorrection, 'on'>;

/** 记录复议补正 (行政复议法 art. 31): the authority asked the applicant to correct. */
export function recordReconsiderationCorrection(
  deps: Dependencies,
  actor: Actor,
  command: RecordReconsiderationCorrectionCommand,
): DisputeResultOf {
  return performDisputeAct(deps, actor, command, {
    action: 'recordReconsiderationCorrection',
    decide: (dispute, here) =>
      decideRecordReconsiderationCorrection(dispute, { ...command, ...disputeFrameOf(deps, command) }, here),
  });
}
