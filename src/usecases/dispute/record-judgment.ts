import type { Actor } from '../../access/actor.ts';
import { decideRecordJudgment, type RecordJudgment } from '../../dispute/acts/record-judgment.ts';
import type { Dependencies } from '../dependencies.ts';
import {
  type DisputeCommand,
  disputeFrameOf,
  type DisputeResultOf,
  performDisputeAct,
} from './perform-dispute-act.ts';

export type RecordJudgmentCommand = DisputeCommand & Omit<RecordJudgment, 'on'>;

/** 收到一审裁判 (行政诉讼法 arts. 69 to 80). */
export function recordJudgment(
  deps: Dependencies,
  actor: Actor,
  command: RecordJudgmentCommand,
): DisputeResultOf {
  return performDisputeAct(deps, actor, command, {
    action: 'recordJudgment',
    decide: (dispute, here) =>
      decideRecordJudgment(dispute, { ...command, ...disputeFrameOf(deps, command) }, here),
  });
}
