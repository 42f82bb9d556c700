import type { CaseFile } from '../case-file.ts';
import { type ActFrame, type Circumstances, type Decision, entryReason } from '../decision.ts';
import { firstRefusal, paragraphLimit, refusalOfText } from '../input-text.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import type { Refusal } from '../refusals.ts';
import { refusalOfStep } from '../step.ts';

export interface RecordConsultationDelivery extends ActFrame {
  readonly ref: string;
  /** 送达凭证: who signed, the waybill, the delivery record. */
  readonly evidence: string;
}

/** 征求意见书送达 (arts. 32, 34): the consultee's fifteen working days run from its own receipt, between sending and answer. */
export function decideRecordConsultationDelivery(
  file: CaseFile,
  act: RecordConsultationDelivery,
  here: Circumstances,
): Outcome<Decision> {
  const { ref, evidence, on } = act;
  const consultation = file.consultations.find((one) => one.ref === ref);
  const refusal = firstRefusal(
    refusalOfStep('recordConsultationDelivery', file, act, here, consultation?.sentOn),
    consultation ? undefined : { code: 'INVALID_INPUT', path: 'ref', problem: 'UNKNOWN' },
    consultation?.deliveredOn === undefined
      ? undefined
      : { code: 'ALREADY_SERVED', on: consultation.deliveredOn },
    refusalAfterAnswer(act, consultation?.answer),
    refusalOfText('evidence', evidence, paragraphLimit),
  );
  if (refusal) return refuse(refusal);
  return done({ facts: () => [{ fact: 'CONSULTATION_DELIVERED', on, ref, evidence, ...entryReason(act) }] });
}

/** Nobody answers a letter before it has come. */
function refusalAfterAnswer({ on }: ActFrame, answer: ActFrame | undefined): Refusal | undefined {
  if (!answer || on <= answer.on) return undefined;
  return { code: 'DAY_REFUSED', path: 'on', problem: 'AFTER_THE_STEP_IT_PRECEDES', on, bound: answer.on };
}
