import type { Actor } from '../../access/actor.ts';
import {
  decideRecordLitigationEnd,
  type RecordLitigationEnd,
} from '../../dispute/acts/record-litigation-end.ts';
import type { Dependencies } from '../dependencies.ts';
import {
  type DisputeCommand,
  disputeFrameOf,
  type DisputeResultOf,
  performDisputeAct,
} from './perform-dispute-act.ts';

export type RecordLitigationEndCommand = DisputeCommand & Omit<RecordLitigationEnd, 'on'>;

/** 记录诉讼终结: withdrawn, or transferred. */
export function recordLitigationEnd(
  deps: Dependencies,
  actor: Actor,
  command: RecordLitigationEndCommand,
): DisputeResultOf {
  return performDisputeAct(deps, actor, command, {
    action: 'recordLitigationEnd',
    decide: (dispute, here) =>
      decideRecordLitigationEnd(dispute, { ...command, ...disputeFrameOf(deps, command) }, here),
  });
}
