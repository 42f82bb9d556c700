import type { Actor } from '../../access/actor.ts';
import { decideSendConsultation, type SendConsultation } from '../../case-file/acts/send-consultation.ts';
import type { Outcome } from '../../case-file/outcome.ts';
import type { Dependencies } from '../dependencies.ts';
import { type CaseCommand, frameOf, performAct } from '../perform-act.ts';
import type { ActAnswer } from '../ports/work.ts';

export type SendConsultationCommand = CaseCommand & Omit<SendConsultation, 'on'>;

/** 征求意见 (arts. 32, 33 ¶3, 34): number, a letter to the consultee, and one to the applicant. */
export function sendConsultation(
  deps: Dependencies,
  actor: Actor,
  command: SendConsultationCommand,
): Promise<Outcome<ActAnswer>> {
  return performAct(deps, actor, command, {
    action: 'sendConsultation',
    decide: (file, here) => decideSendConsultation(file, { ...command, ...frameOf(deps, command) }, here),
  });
}
