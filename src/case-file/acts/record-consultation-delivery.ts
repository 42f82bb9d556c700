import type { CaseFile } from '../case-file.ts';
import type { ActFrame, Circumstances, Decision } from '../decision.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import type { Refusal } from '../refusals.ts';
import { proven, type ServiceTold } from '../service-evidence.ts';

export interface RecordConsultationDelivery extends ServiceTold {
  readonly ref: string;
}

/**
 * 征求意见书送达 (arts. 32, 34): the consultee's fifteen working days run from its own receipt, between sending and answer; or the
 * letter could not be delivered.
 */
export function decideRecordConsultationDelivery(
  file: CaseFile,
  act: RecordConsultationDelivery,
  here: Circumstances,
): Outcome<Decision> {
  const { ref } = act;
  const meant = { letter: 'CONSULTATION', ref } as const;
  const consultation = file.consultations.find((one) => one.ref === ref);
  const outcome = proven('recordConsultationDelivery', file, meant, act, here, consultation?.sentOn);
  if (!outcome.ok) {
    const unknown = outcome.refusal.code === 'LETTER_NOT_OUT';
    return unknown ? refuse({ code: 'INVALID_INPUT', path: 'ref', problem: 'UNKNOWN' }) : outcome;
  }
  const { record, evidence, served, frame } = outcome.value;
  const late = served ? refusalAfterAnswer(frame, consultation?.answer) : undefined;
  if (late) return refuse(late);
  const { letter, seq: letterSeq } = record;
  return done({
    facts: () => [
      served
        ? { fact: 'CONSULTATION_DELIVERED', ...frame, ref, evidence }
        : { fact: 'SERVICE_FAILED', ...frame, letter, letterSeq, evidence },
    ],
  });
}

/** Nobody answers a letter before it has come. */
function refusalAfterAnswer({ on }: ActFrame, answer: ActFrame | undefined): Refusal | undefined {
  if (!answer || on <= answer.on) return undefined;
  return {
    code: 'DAY_REFUSED',
    path: 'evidence.on',
    problem: 'AFTER_THE_STEP_IT_PRECEDES',
    on,
    bound: answer.on,
  };
}
