import type { Actor } from '../../access/actor.ts';
import { decideDeclarePayment, type DeclarePayment } from '../../case-file/acts/declare-payment.ts';
import type { Outcome } from '../../case-file/outcome.ts';
import type { Dependencies } from '../dependencies.ts';
import { type CaseCommand, frameBy, performAct } from '../perform-act.ts';
import type { ActAnswer } from '../ports/work.ts';

export type DeclarePaymentCommand = CaseCommand & Omit<DeclarePayment, 'on'>;

/** 申报缴费 (art. 42): the office is told where to look for the money; no period begins. */
export function declarePayment(
  deps: Dependencies,
  actor: Actor,
  command: DeclarePaymentCommand,
): Promise<Outcome<ActAnswer>> {
  return performAct(deps, actor, command, {
    action: 'declarePayment',
    decide: (file, here) =>
      decideDeclarePayment(file, { ...command, ...frameBy(deps, actor, command) }, here),
  });
}
