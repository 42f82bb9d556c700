import type { ConsultationFact } from '../facts/consultation-facts.ts';
import { consulteeNames, opinionNames } from '../names.ts';
import type { WordingTable } from './wording-table.ts';

export const consultationWordings: WordingTable<ConsultationFact> = {
  CONSULTATION_SENT: (fact) => ({
    zh: `向${consulteeNames[fact.with].zh}发出征求意见书（${fact.documentNo}）。`,
    en: `Consultation letter ${fact.documentNo} sent: ${consulteeNames[fact.with].en}.`,
  }),
  CONSULTATION_DELIVERED: () => ({ zh: '征求意见书送达。', en: 'Consultation letter delivered.' }),
  CONSULTATION_OPINION_SUBMITTED: (fact) => ({
    zh: `收到网上提交的意见（${fact.ref}）：${opinionNames[fact.opinion].zh}，待机关确认。`,
    en: `Opinion submitted online (${fact.ref}): ${opinionNames[fact.opinion].en}; the office is to confirm it.`,
  }),
  CONSULTATION_ANSWERED: (fact) => ({
    zh: `收到征求意见的答复：${opinionNames[fact.opinion].zh}。`,
    en: `Opinion received: ${opinionNames[fact.opinion].en}.`,
  }),
  PUBLIC_INTEREST_DISCLOSURE_NOTIFIED: (fact) => ({
    zh: `书面告知第三方：因公共利益决定公开（${fact.documentNo}，条例第三十二条）。`,
    en: `Third party told of disclosure in the public interest (${fact.documentNo}, art. 32).`,
  }),
};
