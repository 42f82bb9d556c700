import type { Actor } from '../../access/actor.ts';
import { decideRecordHearing, type RecordHearing } from '../../dispute/acts/record-hearing.ts';
import type { Dependencies } from '../dependencies.ts';
import {
  type DisputeCommand,
  disputeFrameOf,
  type DisputeResultOf,
  performDisputeAct,
} from './perform-dispute-act.ts';

export type RecordHearingCommand = DisputeCommand & Omit<RecordHearing, 'on'>;

/** 记录听证、开庭. */
export function recordHearing(
  deps: Dependencies,
  actor: Actor,
  command: RecordHearingCommand,
): DisputeResultOf {
  return performDisputeAct(deps, actor, command, {
    action: 'recordHearing',
    decide: (dispute, here) =>
      decideRecordHearing(dispute, { ...command, ...disputeFrameOf(deps, command) }, here),
  });
}
