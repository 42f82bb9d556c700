import type { Actor } from '../../access/actor.ts';
import {
  decideRecordOrdinaryProcedure,
  type RecordOrdinaryProcedure,
} from '../../dispute/acts/record-ordinary-procedure.ts';
import type { Dependencies } from '../dependencies.ts';
import {
  type DisputeCommand,
  disputeFrameOf,
  type DisputeResultOf,
  performDisputeAct,
} from './perform-dispute-act.ts';

export type RecordOrdinaryProcedureCommand = DisputeCommand & Omit<RecordOrdinaryProcedure, 'on'>;

/** 记录转为普通程序 (行政复议法 art. 55). */
export function recordOrdinaryProcedure(
  deps: Dependencies,
  actor: Actor,
  command: RecordOrdinaryProcedureCommand,
): DisputeResultOf {
  return performDisputeAct(deps, actor, command, {
    action: 'recordOrdinaryProcedure',
    decide: (dispute, here) =>
      decideRecordOrdinaryProcedure(dispute, { ...command, ...disputeFrameOf(deps, command) }, here),
  });
}
