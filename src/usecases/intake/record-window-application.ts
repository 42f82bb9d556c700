import type { Actor } from '../../access/actor.ts';
import {
  decideRecordWindowApplication,
  type RecordWindowApplication,
} from '../../case-file/acts/record-window-application.ts';
import type { Outcome } from '../../case-file/outcome.ts';
import type { Dependencies } from '../dependencies.ts';
import { type Command, frameOf, openCase } from '../perform-act.ts';
import type { ActAnswer } from '../ports/work.ts';
import { identityNumbersOf } from './identity-numbers-of.ts';
export type RecordWindowApplicationCommand = Command & Omit<RecordWindowApplication, 'on'>;

/** 窗口接收 (art. 31(1)). */
export function recordWindowApplication(
  deps: Dependencies,
  actor: Actor,
  command: RecordWindowApplicationCommand,
): Promise<Outcome<ActAnswer>> {
  return openCase(deps, actor, command, {
    action: 'recordWindowApplication',
    agencyId: command.agencyId,
    extras: identityNumbersOf(command.application),
    decide: (here) => decideRecordWindowApplication({ ...command, ...frameOf(deps, command) }, here),
  });
}
