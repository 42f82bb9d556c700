import type { Actor } from '../../access/actor.ts';
import {
  decideRecordOralApplication,
  type RecordOralApplication,
} from '../../case-file/acts/record-window-application.ts';
import type { Outcome } from '../../case-file/outcome.ts';
import type { Dependencies } from '../dependencies.ts';
import { type Command, frameOf, openCase } from '../perform-act.ts';
import type { ActAnswer } from '../ports/work.ts';
import { identityNumbersOf } from './identity-numbers-of.ts';
export type RecordOralApplicationCommand = Command & Omit<RecordOralApplication, 'on'>;

/** 代填口头申请 (art. 29 ¶1): written down by the office, read back, approved. */
export function recordOralApplication(
  deps: Dependencies,
  actor: Actor,
  command: RecordOralApplicationCommand,
): Promise<Outcome<ActAnswer>> {
  return openCase(deps, actor, command, {
    action: 'recordOralApplication',
    agencyId: command.agencyId,
    extras: identityNumbersOf(command.application),
    decide: (here) => decideRecordOralApplication({ ...command, ...frameOf(deps, command) }, here),
  });
}
