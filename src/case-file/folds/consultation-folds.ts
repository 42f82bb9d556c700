import type { CaseFile, Consultation } from '../case-file.ts';
import type { ConsultationFact } from '../facts/consultation-facts.ts';
import type { FoldTable } from './fold-table.ts';

export const consultationFolds: FoldTable<ConsultationFact> = {
  CONSULTATION_SENT: (file, fact) => {
    const { ref, with: consultee, ground, party, shown, question, documentNo, by, on: sentOn } = fact;
    const sent = { ref, with: consultee, ground, party, shown, question, documentNo, by, sentOn };
    return { ...file, consultations: [...file.consultations, sent] };
  },
  CONSULTATION_DELIVERED: (file, fact) => withConsultation(file, fact.ref, { deliveredOn: fact.on }),
  CONSULTATION_OPINION_SUBMITTED: (file, fact) => {
    const { on, opinion, text, files, contact } = fact;
    const submitted = { on, opinion, text, files, ...(contact === undefined ? {} : { contact }) };
    return withConsultation(file, fact.ref, { submitted });
  },
  CONSULTATION_ANSWERED: (file, fact) => {
    const { opinion, text, reasonable, files = [], on } = fact;
    const answer = { opinion, text, files, on, ...(reasonable === undefined ? {} : { reasonable }) };
    return withConsultation(file, fact.ref, { answer });
  },
  PUBLIC_INTEREST_DISCLOSURE_NOTIFIED: (file, fact) => {
    const { documentNo, scope, reasons, by, holdWorkingDays, on: notifiedOn } = fact;
    const publicInterest = { documentNo, scope, reasons, by, holdWorkingDays, notifiedOn };
    return withConsultation(file, fact.ref, { publicInterest });
  },
};

function withConsultation(file: CaseFile, ref: string, change: Partial<Consultation>): CaseFile {
  const consultations = file.consultations.map((one) => (one.ref === ref ? { ...one, ...change } : one));
  return { ...file, consultations };
}
