import type { ComplaintFact } from '../facts/complaint-facts.ts';
import { complaintMeasureNames, complaintSubjectNames } from '../names.ts';
import type { WordingTable } from './wording-table.ts';

export const complaintWordings: WordingTable<ComplaintFact> = {
  COMPLAINT_RECEIVED: (fact) => ({
    zh: `主管部门收到投诉举报（${complaintSubjectNames[fact.about].zh}）。`,
    en: `Complaint received by the supervising authority: ${complaintSubjectNames[fact.about].en}.`,
  }),
  COMPLAINT_DECIDED: (fact, names) => {
    const measure = fact.measure && complaintMeasureNames[fact.measure];
    const { zh, en } = names.complaint(fact.ref);
    return {
      zh: measure ? `投诉举报（${zh}）查证属实，${measure.zh}。` : `投诉举报（${zh}）经查不成立。`,
      en: measure ? `Complaint (${en}) founded: ${measure.en}.` : `Complaint (${en}) found without ground.`,
    };
  },
  COMPLAINT_RECTIFIED: ({ ref }, names) => {
    const { zh, en } = names.complaint(ref);
    return { zh: `投诉举报（${zh}）已整改。`, en: `Complaint (${en}): rectified.` };
  },
};
