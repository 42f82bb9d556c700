import type { CaseFile, Complaint } from '../case-file.ts';
import type { ComplaintFact } from '../facts/complaint-facts.ts';
import type { FoldTable } from './fold-table.ts';

export const complaintFolds: FoldTable<ComplaintFact> = {
  COMPLAINT_RECEIVED: (file, fact) => {
    const { ref, by, channel, about, text, on: receivedOn } = fact;
    return { ...file, complaints: [...file.complaints, { ref, by, channel, about, text, receivedOn }] };
  },
  COMPLAINT_DECIDED: (file, fact) => {
    const { founded, measure, reasons, dueOn, on } = fact;
    const measures = measure === undefined ? {} : { measure };
    const decision = { on, founded, reasons, ...measures, ...(dueOn === undefined ? {} : { dueOn }) };
    return withComplaint(file, fact.ref, { decision });
  },
  COMPLAINT_RECTIFIED: (file, fact) =>
    withComplaint(file, fact.ref, { rectified: { on: fact.on, text: fact.text } }),
};

function withComplaint(file: CaseFile, ref: string, change: Partial<Complaint>): CaseFile {
  const complaints = file.complaints.map((one) => (one.ref === ref ? { ...one, ...change } : one));
  return { ...file, complaints };
}
