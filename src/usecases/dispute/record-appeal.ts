import type { Actor } from '../../access/actor.ts';
import { decideRecordAppeal, type RecordAppeal } from '../../dispute/acts/record-appeal.ts';
import type { Dependencies } from '../dependencies.ts';
import {
  type DisputeCommand,
  disputeFrameOf,
  type DisputeResultOf,
  performDisputeAct,
} from './perform-dispute-act.ts';

export type RecordAppealCommand = DisputeCommand & Omit<RecordAppeal, 'on'>;

/** 记录上诉 (行政诉讼法 art. 85). */
export function recordAppeal(
  deps: Dependencies,
  actor: Actor,
  command: RecordAppealCommand,
): DisputeResultOf {
  return performDisputeAct(deps, actor, command, {
    action: 'recordAppeal',
    decide: (dispute, here) =>
      decideRecordAppeal(dispute, { ...command, ...disputeFrameOf(deps, command) }, here),
  });
}
