import type { Actor } from '../../access/actor.ts';
import {
  decideRecordFaxApplication,
  type RecordFaxApplication,
} from '../../case-file/acts/record-fax-application.ts';
import type { Outcome } from '../../case-file/outcome.ts';
import type { Dependencies } from '../dependencies.ts';
import { type Command, frameOf, openCase } from '../perform-act.ts';
import type { ActAnswer } from '../ports/work.ts';
import { identityNumbersOf } from './identity-numbers-of.ts';
export type RecordFaxApplicationCommand = Command & Omit<RecordFaxApplication, 'on'>;

/** 传真接收 (art. 31(3)): waits for the confirmation of both sides. */
export function recordFaxApplication(
  deps: Dependencies,
  actor: Actor,
  command: RecordFaxApplicationCommand,
): Promise<Outcome<ActAnswer>> {
  return openCase(deps, actor, command, {
    action: 'recordFaxApplication',
    agencyId: command.agencyId,
    extras: identityNumbersOf(command.application),
    decide: (here) => decideRecordFaxApplication({ ...command, ...frameOf(deps, command) }, here),
  });
}
