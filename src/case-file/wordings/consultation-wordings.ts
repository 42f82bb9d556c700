import type { ConsultationFact } from '../facts/consultation-facts.ts';
import { consulteeNames, opinionNames } from '../names.ts';
import type { WordingTable } from './wording-table.ts';

export const consultationWordings: WordingTable<ConsultationFact> = {
  CONSULTATION_SENT: (fact) => ({
    zh: `向${consulteeNames[fact.with].zh}发出征求意见书（${fact.documentNo}）。`,
    en: `Consultation letter ${fact.documentNo} sent: ${consulteeNames[fact.with].en}.`,
  }),
  CONSULTATION_DELIVERED: ({ ref }, names) => {
    const { zh, en } = names.consultation(ref);
    return { zh: `征求意见书送达${zh}。`, en: `Consultation letter delivered to ${en}.` };
  },
  CONSULTATION_OPINION_SUBMITTED: ({ ref, opinion }, names) => {
    const by = names.consultation(ref);
    return {
      zh: `收到${by.zh}在网上提交的意见：${opinionNames[opinion].zh}，待机关确认。`,
      en: `Opinion submitted online by ${by.en}: ${opinionNames[opinion].en}; the office is to confirm it.`,
    };
  },
  CONSULTATION_ANSWERED: ({ ref, opinion }, names) => {
    const by = names.consultation(ref);
    return {
      zh: `收到${by.zh}对征求意见的答复：${opinionNames[opinion].zh}。`,
      en: `Opinion of ${by.en} received: ${opinionNames[opinion].en}.`,
    };
  },
  PUBLIC_INTEREST_DISCLOSURE_NOTIFIED: (fact) => ({
    zh: `书面告知第三方：因公共利益决定公开（${fact.documentNo}，条例第三十二条）。`,
    en: `Third party told of disclosure in the public interest (${fact.documentNo}, art. 32).`,
  }),
};
