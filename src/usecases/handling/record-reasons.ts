import type { Actor } from '../../access/actor.ts';
import { decideRecordReasons, type RecordReasons } from '../../case-file/acts/record-reasons.ts';
import type { Outcome } from '../../case-file/outcome.ts';
import type { Dependencies } from '../dependencies.ts';
import { type CaseCommand, frameBy, performAct } from '../perform-act.ts';
import type { ActAnswer } from '../ports/work.ts';

export type RecordReasonsCommand = CaseCommand & Omit<RecordReasons, 'on'>;

/** 收到理由说明 (art. 35). */
export function recordReasons(
  deps: Dependencies,
  actor: Actor,
  command: RecordReasonsCommand,
): Promise<Outcome<ActAnswer>> {
  return performAct(deps, actor, command, {
    action: 'recordReasons',
    decide: (file, here) => decideRecordReasons(file, { ...command, ...frameBy(deps, actor, command) }, here),
  });
}
