import type { Actor } from '../../access/actor.ts';
import {
  decideRecordPaymentNotFound,
  type RecordPaymentNotFound,
} from '../../case-file/acts/record-payment-not-found.ts';
import type { Outcome } from '../../case-file/outcome.ts';
import type { Dependencies } from '../dependencies.ts';
import { type CaseCommand, frameOf, performAct } from '../perform-act.ts';
import type { ActAnswer } from '../ports/work.ts';

export type RecordPaymentNotFoundCommand = CaseCommand & Omit<RecordPaymentNotFound, 'on'>;

/** 记录未到账 (art. 42). */
export function recordPaymentNotFound(
  deps: Dependencies,
  actor: Actor,
  command: RecordPaymentNotFoundCommand,
): Promise<Outcome<ActAnswer>> {
  return performAct(deps, actor, command, {
    action: 'recordPaymentNotFound',
    decide: (file, here) =>
      decideRecordPaymentNotFound(file, { ...command, ...frameOf(deps, command) }, here),
  });
}
