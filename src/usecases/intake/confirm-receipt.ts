import type { Actor } from '../../access/actor.ts';
import { decideConfirmReceipt, type ConfirmReceipt } from '../../case-file/acts/confirm-receipt.ts';
import type { Outcome } from '../../case-file/outcome.ts';
import type { Dependencies } from '../dependencies.ts';
import { type CaseCommand, frameOf, performAct } from '../perform-act.ts';
import type { ActAnswer } from '../ports/work.ts';

export type ConfirmReceiptCommand = CaseCommand & Omit<ConfirmReceipt, 'on'>;

/** 确认收到 (art. 31): both sides have confirmed; the day is the receipt date. */
export function confirmReceipt(
  deps: Dependencies,
  actor: Actor,
  command: ConfirmReceiptCommand,
): Promise<Outcome<ActAnswer>> {
  return performAct(deps, actor, command, {
    action: 'confirmReceipt',
    decide: (file, here) => decideConfirmReceipt(file, { ...command, ...frameOf(deps, command) }, here),
  });
}
