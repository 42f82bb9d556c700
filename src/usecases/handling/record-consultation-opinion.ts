import type { Actor } from '../../access/actor.ts';
import {
  decideRecordConsultationOpinion,
  type RecordConsultationOpinion,
} from '../../case-file/acts/record-consultation-opinion.ts';
import type { Outcome } from '../../case-file/outcome.ts';
import type { Dependencies } from '../dependencies.ts';
import { type CaseCommand, frameOf, performAct } from '../perform-act.ts';
import type { ActAnswer } from '../ports/work.ts';

export type RecordConsultationOpinionCommand = CaseCommand & Omit<RecordConsultationOpinion, 'on'>;

/** 收到意见 (arts. 32, 34): the time that does not count ends. */
export function recordConsultationOpinion(
  deps: Dependencies,
  actor: Actor,
  command: RecordConsultationOpinionCommand,
): Promise<Outcome<ActAnswer>> {
  return performAct(deps, actor, command, {
    action: 'recordConsultationOpinion',
    decide: (file, here) =>
      decideRecordConsultationOpinion(file, { ...command, ...frameOf(deps, command) }, here),
  });
}
