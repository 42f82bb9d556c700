import type { Actor } from '../../access/actor.ts';
import {
  decideRecordFeeObjection,
  type RecordFeeObjection,
} from '../../case-file/acts/record-fee-objection.ts';
import type { Outcome } from '../../case-file/outcome.ts';
import type { Dependencies } from '../dependencies.ts';
import { type CaseCommand, frameBy, performAct } from '../perform-act.ts';
import type { ActAnswer } from '../ports/work.ts';

export type RecordFeeObjectionCommand = CaseCommand & Omit<RecordFeeObjection, 'on'>;

/** 收到收费异议 (art. 42). */
export function recordFeeObjection(
  deps: Dependencies,
  actor: Actor,
  command: RecordFeeObjectionCommand,
): Promise<Outcome<ActAnswer>> {
  return performAct(deps, actor, command, {
    action: 'recordFeeObjection',
    decide: (file, here) =>
      decideRecordFeeObjection(file, { ...command, ...frameBy(deps, actor, command) }, here),
  });
}
