import type { Actor } from '../../access/actor.ts';
import { decideRecordService, type RecordService } from '../../case-file/acts/record-service.ts';
import type { Outcome } from '../../case-file/outcome.ts';
import type { Dependencies } from '../dependencies.ts';
import { type CaseCommand, performAct } from '../perform-act.ts';
import type { ActAnswer } from '../ports/work.ts';

/** The legal day is that of the evidence. */
export type RecordServiceCommand = Omit<CaseCommand, 'on'> & RecordService;

/** 记录送达: of a letter that is out. */
export function recordService(
  deps: Dependencies,
  actor: Actor,
  command: RecordServiceCommand,
): Promise<Outcome<ActAnswer>> {
  return performAct(deps, actor, command, {
    action: 'recordService',
    decide: (file, here) => decideRecordService(file, command, here),
  });
}
