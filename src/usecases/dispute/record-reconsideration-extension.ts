import type { Actor } from '../../access/actor.ts';
import {
  decideRecordReconsiderationExtension,
  type RecordReconsiderationExtension,
} from '../../dispute/acts/record-reconsideration-extension.ts';
import type { Dependencies } from '../dependencies.ts';
import {
  type DisputeCommand,
  disputeFrameOf,
  type DisputeResultOf,
  performDisputeAct,
} from './perform-dispute-act.ts';

export type RecordReconsiderationExtensionCommand = DisputeCommand &
  Omit<RecordReconsiderationExtension, 'on'>;

/** 记录复议延期 (行政复议法 art. 62): by up to thirty days. */
export function recordReconsiderationExtension(
  deps: Dependencies,
  actor: Actor,
  command: RecordReconsiderationExtensionCommand,
): DisputeResultOf {
  return performDisputeAct(deps, actor, command, {
    action: 'recordReconsiderationExtension',
    decide: (dispute, here) =>
      decideRecordReconsiderationExtension(dispute, { ...command, ...disputeFrameOf(deps, command) }, here),
  });
}
