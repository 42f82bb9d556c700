import type { Day } from '../../calendar/day.ts';
import type { FactNamed } from '../../case-file/facts.ts';
import { consultationGroundNames } from '../../case-file/names.ts';
import { assertNever } from '../../case-file/outcome.ts';
import { coProducerTerm, parameterOn, thirdPartyTerm } from '../../statute/parameters.ts';
import type { KeptLetterData } from '../ports/kept-letters.ts';
import { letterFrame, officeFrame } from './letter-frame.ts';
import type { WritingDesk } from './letter-writer.ts';

type ConsultationSent = FactNamed<'CONSULTATION_SENT'>;

/** 征求意见书, the 意见回执 to fill in, and the 征求意见告知书 that tells the applicant so (arts. 32, 33 ¶3, 34). */
export function consultationLetters(desk: WritingDesk, fact: ConsultationSent): readonly KeptLetterData[] {
  return [
    toConsultee(desk, fact),
    ...(fact.with === 'OTHER_AGENCY' ? [] : [opinionForm(desk, fact)]),
    ...(fact.applicantTold ? [toApplicant(desk, fact)] : []),
  ];
}

/** Another organ answers by letter; a third party or co-producer has a form. */
function opinionForm({ agency, file }: WritingDesk, fact: ConsultationSent): KeptLetterData {
  const { documentNo, party, shown, question, on } = fact;
  const coProducer = fact.with === 'CO_PRODUCER';
  return {
    ...officeFrame(agency, file, fact),
    kind: 'OPINION_FORM',
    consulteeName: party.name,
    consulteeIsOrganization: party.isOrganization,
    consultationNo: documentNo,
    shown,
    question,
    termWorkingDays: termOn(coProducer ? coProducerTerm : thirdPartyTerm, on),
    coProducer,
  };
}

/** Nothing of the applicant is in it, and of the application only what is shown. */
function toConsultee({ agency, file }: WritingDesk, fact: ConsultationSent): KeptLetterData {
  const { documentNo, party, shown, question, ground, on } = fact;
  const frame = {
    ...officeFrame(agency, file, fact),
    documentNo,
    consulteeName: party.name,
    consulteeIsOrganization: party.isOrganization,
    shown,
    question,
  };
  switch (fact.with) {
    case 'THIRD_PARTY': {
      const interestText = consultationGroundNames[ground].zh;
      const termWorkingDays = termOn(thirdPartyTerm, on);
      return { ...frame, kind: 'CONSULTATION_THIRD_PARTY', interestText, termWorkingDays };
    }
    case 'CO_PRODUCER':
      return { ...frame, kind: 'CONSULTATION_CO_PRODUCER', termWorkingDays: termOn(coProducerTerm, on) };
    case 'OTHER_AGENCY':
      return {
        ...frame,
        kind: 'CONSULTATION_OTHER_AGENCY',
        classification: ground === 'SECRECY_CLASSIFICATION',
      };
    default:
      return assertNever(fact.with);
  }
}

function toApplicant({ agency, file }: WritingDesk, fact: ConsultationSent): KeptLetterData {
  return {
    ...letterFrame(agency, file, fact),
    kind: 'CONSULTATION_NOTICE',
    consultee: fact.with,
    classification: fact.ground === 'SECRECY_CLASSIFICATION',
  };
}

/** Working days of the term in force on the day of the letter; 0, which no letter prints, where the law set none. */
function termOn(term: typeof thirdPartyTerm, on: Day): number {
  return parameterOn(term, on)?.length ?? 0;
}
