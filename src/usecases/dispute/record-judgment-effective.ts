import type { Actor } from '../../access/actor.ts';
import {
  decideRecordJudgmentEffective,
  type RecordJudgmentEffective,
} from '../../dispute/acts/record-judgment-effective.ts';
import type { Dependencies } from '../dependencies.ts';
import {
  type DisputeCommand,
  disputeFrameOf,
  type DisputeResultOf,
  performDisputeAct,
} from './perform-dispute-act.ts';

export type RecordJudgmentEffectiveCommand = DisputeCommand & Omit<RecordJudgmentEffective, 'on'>;

/** 记录裁判生效 (行政诉讼法 art. 85). */
export function recordJudgmentEffective(
  deps: Dependencies,
  actor: Actor,
  command: RecordJudgmentEffectiveCommand,
): DisputeResultOf {
  return performDisputeAct(deps, actor, command, {
    action: 'recordJudgmentEffective',
    decide: (dispute, here) =>
      decideRecordJudgmentEffective(dispute, { ...command, ...disputeFrameOf(deps, command) }, here),
  });
}
