import type { ComplaintFact } from '../facts/complaint-facts.ts';
import { complaintMeasureNames, complaintSubjectNames } from '../names.ts';
import type { WordingTable } from './wording-table.ts';

export const complaintWordings: WordingTable<ComplaintFact> = {
  COMPLAINT_RECEIVED: (fact) => ({
    zh: `主管部门收到投诉举报（第${fact.ref}号，${complaintSubjectNames[fact.about].zh}）。`,
    en: `Complaint ${fact.ref} received by the supervising authority: ${complaintSubjectNames[fact.about].en}.`,
  }),
  COMPLAINT_DECIDED: (fact) => {
    const measure = fact.measure && complaintMeasureNames[fact.measure];
    return {
      zh: measure
        ? `投诉举报第${fact.ref}号查证属实，${measure.zh}。`
        : `投诉举报第${fact.ref}号经查不成立。`,
      en: measure
        ? `Complaint ${fact.ref} founded: ${measure.en}.`
        : `Complaint ${fact.ref} found without ground.`,
    };
  },
  COMPLAINT_RECTIFIED: (fact) => ({
    zh: `投诉举报第${fact.ref}号已整改。`,
    en: `Complaint ${fact.ref}: rectified.`,
  }),
};
