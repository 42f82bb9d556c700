import type { Actor } from '../../access/actor.ts';
import {
  decideRecordMailApplication,
  type RecordMailApplication,
} from '../../case-file/acts/record-mail-application.ts';
import type { Outcome } from '../../case-file/outcome.ts';
import type { Dependencies } from '../dependencies.ts';
import { type CaseCommand, frameOf, performAct } from '../perform-act.ts';
import type { ActAnswer } from '../ports/work.ts';
import { identityNumbersOf } from './identity-numbers-of.ts';

export type RecordMailApplicationCommand = CaseCommand & Omit<RecordMailApplication, 'on'>;

/** 录入来信申请 (art. 31(2)): what the envelope held. */
export function recordMailApplication(
  deps: Dependencies,
  actor: Actor,
  command: RecordMailApplicationCommand,
): Promise<Outcome<ActAnswer>> {
  return performAct(deps, actor, command, {
    action: 'recordMailApplication',
    decide: (file, here) =>
      decideRecordMailApplication(file, { ...command, ...frameOf(deps, command) }, here),
    extras: () => identityNumbersOf(command.application),
  });
}
