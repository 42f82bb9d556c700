import type { Actor } from '../../access/actor.ts';
import { decideRecordPayment, type RecordPayment } from '../../case-file/acts/record-payment.ts';
import type { Outcome } from '../../case-file/outcome.ts';
import type { Dependencies } from '../dependencies.ts';
import { type CaseCommand, frameOf, performAct } from '../perform-act.ts';
import type { ActAnswer } from '../ports/work.ts';

export type RecordPaymentCommand = CaseCommand & Omit<RecordPayment, 'on'>;

/** 记录缴费 (art. 42): the period begins anew, or the caller is warned that it came late. */
export function recordPayment(
  deps: Dependencies,
  actor: Actor,
  command: RecordPaymentCommand,
): Promise<Outcome<ActAnswer>> {
  return performAct(deps, actor, command, {
    action: 'recordPayment',
    decide: (file, here) => decideRecordPayment(file, { ...command, ...frameOf(deps, command) }, here),
  });
}
