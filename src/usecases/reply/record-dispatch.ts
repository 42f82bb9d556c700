import type { Actor } from '../../access/actor.ts';
import { decideRecordDispatch, type RecordDispatch } from '../../case-file/acts/record-dispatch.ts';
import type { Outcome } from '../../case-file/outcome.ts';
import type { Dependencies } from '../dependencies.ts';
import { type CaseCommand, frameOf, performAct } from '../perform-act.ts';
import type { ActAnswer } from '../ports/work.ts';

export type RecordDispatchCommand = CaseCommand & Omit<RecordDispatch, 'on'>;

/** 记录交寄、公告: of a letter that is out and not served. */
export function recordDispatch(
  deps: Dependencies,
  actor: Actor,
  command: RecordDispatchCommand,
): Promise<Outcome<ActAnswer>> {
  return performAct(deps, actor, command, {
    action: 'recordDispatch',
    decide: (file, here) => decideRecordDispatch(file, { ...command, ...frameOf(deps, command) }, here),
  });
}
