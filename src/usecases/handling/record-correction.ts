import type { Actor } from '../../access/actor.ts';
import { decideRecordCorrection, type RecordCorrection } from '../../case-file/acts/record-correction.ts';
import type { Outcome } from '../../case-file/outcome.ts';
import type { Dependencies } from '../dependencies.ts';
import { type CaseCommand, frameOf, performAct } from '../perform-act.ts';
import type { ActAnswer } from '../ports/work.ts';

export type RecordCorrectionCommand = CaseCommand & Omit<RecordCorrection, 'on'>;

/** 收到补正 (art. 30): the answer period starts again. */
export function recordCorrection(
  deps: Dependencies,
  actor: Actor,
  command: RecordCorrectionCommand,
): Promise<Outcome<ActAnswer>> {
  return performAct(deps, actor, command, {
    action: 'recordCorrection',
    decide: (file, here) => decideRecordCorrection(file, { ...command, ...frameOf(deps, command) }, here),
  });
}
