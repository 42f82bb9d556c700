import type { Actor } from '../../access/actor.ts';
import {
  decideRecordRectification,
  type RecordRectification,
} from '../../case-file/acts/record-rectification.ts';
import type { Outcome } from '../../case-file/outcome.ts';
import type { Dependencies } from '../dependencies.ts';
import { type CaseCommand, frameOf, performAct } from '../perform-act.ts';
import type { ActAnswer } from '../ports/work.ts';

export type RecordRectificationCommand = CaseCommand & Omit<RecordRectification, 'on'>;

/** 记录整改 (art. 47): by the agency that was told to, or the authority that told it. */
export function recordRectification(
  deps: Dependencies,
  actor: Actor,
  command: RecordRectificationCommand,
): Promise<Outcome<ActAnswer>> {
  return performAct(deps, actor, command, {
    action: 'recordRectification',
    decide: (file, here) => decideRecordRectification(file, { ...command, ...frameOf(deps, command) }, here),
  });
}
