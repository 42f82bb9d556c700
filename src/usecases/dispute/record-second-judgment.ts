import type { Actor } from '../../access/actor.ts';
import {
  decideRecordSecondJudgment,
  type RecordSecondJudgment,
} from '../../dispute/acts/record-second-judgment.ts';
import type { Dependencies } from '../dependencies.ts';
import {
  type DisputeCommand,
  disputeFrameOf,
  type DisputeResultOf,
  performDisputeAct,
} from './perform-dispute-act.ts';

export type RecordSecondJudgmentCommand = DisputeCommand & Omit<RecordSecondJudgment, 'on'>;

/** 收到二审裁判 (行政诉讼法 art. 89). */
export function recordSecondJudgment(
  deps: Dependencies,
  actor: Actor,
  command: RecordSecondJudgmentCommand,
): DisputeResultOf {
  return performDisputeAct(deps, actor, command, {
    action: 'recordSecondJudgment',
    decide: (dispute, here) =>
      decideRecordSecondJudgment(dispute, { ...command, ...disputeFrameOf(deps, command) }, here),
  });
}
