import type { Actor } from '../../access/actor.ts';
import {
  decideRecordConsultationOpinion,
  type RecordConsultationOpinion,
} from '../../case-file/acts/record-consultation-opinion.ts';
import type { Attachment } from '../../case-file/application.ts';
import type { CaseFile } from '../../case-file/case-file.ts';
import type { Outcome } from '../../case-file/outcome.ts';
import type { Dependencies } from '../dependencies.ts';
import { type CaseCommand, frameBy, performAct } from '../perform-act.ts';
import type { ActAnswer } from '../ports/work.ts';

export type RecordConsultationOpinionCommand = CaseCommand &
  Omit<RecordConsultationOpinion, 'on' | 'online'> & {
    /** What a consultee attached online. */
    readonly files?: readonly Attachment[];
    /** Whom the office may ask about it; of a consultee online. */
    readonly contact?: string;
  };

/** 收到意见 (arts. 32, 34): the time that does not count ends; what was submitted online came on the day it was submitted. */
export function recordConsultationOpinion(
  deps: Dependencies,
  actor: Actor,
  command: RecordConsultationOpinionCommand,
): Promise<Outcome<ActAnswer>> {
  const frame = frameBy(deps, actor, command);
  const { files = [], contact, reasonable: _finding, ...told } = command;
  const online = { files, ...(contact === undefined ? {} : { contact }) };
  return performAct(deps, actor, command, {
    action: 'recordConsultationOpinion',
    decide: (file, here) =>
      actor.kind === 'CONSULTEE'
        ? decideRecordConsultationOpinion(file, { ...told, ...frame, ref: actor.ref, online }, here)
        : decideRecordConsultationOpinion(file, { ...command, ...frame, ...cameOn(file, command) }, here),
  });
}

function cameOn(
  { consultations }: CaseFile,
  { ref, on }: RecordConsultationOpinionCommand,
): Partial<Pick<RecordConsultationOpinion, 'on'>> {
  const submitted = consultations.find((one) => one.ref === ref)?.submitted;
  return on === undefined && submitted ? { on: submitted.on } : {};
}
