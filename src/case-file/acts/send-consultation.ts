import type { Consultee } from '../../statute/facts.ts';
import type { CaseFile } from '../case-file.ts';
import { type ActFrame, type Circumstances, type Decision, entryReason } from '../decision.ts';
import { type ConsultationGround, type ConsultedParty, consulteeOn } from '../facts/consultation-facts.ts';
import type { ServiceMethod } from '../facts/fact-frame.ts';
import {
  firstRefusal,
  lineLimit,
  paragraphLimit,
  refusalOfOptionalText,
  refusalOfText,
} from '../input-text.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { refusalOfStep } from '../step.ts';

export interface SendConsultation extends ActFrame {
  readonly with: Consultee;
  readonly ground: ConsultationGround;
  readonly party: ConsultedParty;
  /** 涉及的政府信息: what is shown to the consultee. */
  readonly shown: string;
  readonly question: string;
  readonly by: ServiceMethod;
  /** 征求意见告知书: by default the applicant is told that this time does not count. */
  readonly tellApplicant: boolean;
}

/**
 * 征求意见 (arts. 32, 33 ¶3, 34, 17 ¶3): in writing, on or before the due day; the time it takes does not count.
 * Several may be out at once. A third party's letter names the interest that disclosure may harm.
 */
export function decideSendConsultation(
  file: CaseFile,
  act: SendConsultation,
  here: Circumstances,
): Outcome<Decision> {
  const { with: consultee, ground, party, shown, question, by, tellApplicant, on } = act;
  const refusal = firstRefusal(
    refusalOfStep('sendConsultation', file, act, here, file.stateSince),
    consulteeOn[ground] === consultee
      ? undefined
      : { code: 'INVALID_INPUT', path: 'ground', problem: 'NOT_ALLOWED' },
    refusalOfText('party.name', party.name, lineLimit),
    refusalOfOptionalText('party.contact', party.contact, lineLimit),
    refusalOfOptionalText('party.address', party.address, lineLimit),
    refusalOfText('shown', shown, paragraphLimit),
    refusalOfText('question', question, paragraphLimit),
  );
  if (refusal) return refuse(refusal);
  const ref = `C${file.consultations.length + 1}`;
  return done({
    series: 'CONSULTATION',
    facts: (documentNo) => [
      {
        fact: 'CONSULTATION_SENT',
        on,
        ref,
        with: consultee,
        ground,
        party,
        shown,
        question,
        documentNo,
        by,
        applicantTold: tellApplicant,
        ...entryReason(act),
      },
    ],
  });
}
