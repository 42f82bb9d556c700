import type { Actor } from '../../access/actor.ts';
import {
  decideRecordConsultationDelivery,
  type RecordConsultationDelivery,
} from '../../case-file/acts/record-consultation-delivery.ts';
import type { Outcome } from '../../case-file/outcome.ts';
import type { Dependencies } from '../dependencies.ts';
import { type CaseCommand, performAct } from '../perform-act.ts';
import type { ActAnswer } from '../ports/work.ts';

/** The legal day is that of the evidence. */
export type RecordConsultationDeliveryCommand = Omit<CaseCommand, 'on'> & RecordConsultationDelivery;

/** 征求意见书送达 (arts. 32, 34): the consultee's term runs from it. */
export function recordConsultationDelivery(
  deps: Dependencies,
  actor: Actor,
  command: RecordConsultationDeliveryCommand,
): Promise<Outcome<ActAnswer>> {
  return performAct(deps, actor, command, {
    action: 'recordConsultationDelivery',
    decide: (file, here) => decideRecordConsultationDelivery(file, command, here),
  });
}
