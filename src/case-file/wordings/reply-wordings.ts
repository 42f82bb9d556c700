import type { ReplyFact } from '../facts/reply-facts.ts';
import { groundNames } from '../names.ts';
import type { WordingTable } from './wording-table.ts';

export const replyWordings: WordingTable<ReplyFact> = {
  REPLY_DRAFTED: (fact) => ({
    zh: `拟写答复（第${fact.draftNo}稿，${groundNames[fact.reply.ground].zh}）。`,
    en: `Reply drafted (no. ${fact.draftNo}, ${groundNames[fact.reply.ground].en}).`,
  }),
  REVIEW_REQUESTED: () => ({ zh: '送法制审核、保密审查。', en: 'Sent to legal and secrecy review.' }),
  LEGAL_REVIEW_PASSED: () => ({ zh: '法制审核通过。', en: 'Legal review passed.' }),
  SECRECY_REVIEW_PASSED: () => ({ zh: '保密审查通过。', en: 'Secrecy review passed.' }),
  DRAFT_RETURNED: (fact) => ({ zh: `退回修改：${fact.reasons}`, en: `Draft returned: ${fact.reasons}` }),
  REPLY_SIGNED: (fact) => ({
    zh: `签发答复（${fact.documentNo}，${groundNames[fact.ground].zh}）。`,
    en: `Reply ${fact.documentNo} signed (${groundNames[fact.ground].en}).`,
  }),
  REPLY_SENT: () => ({ zh: '答复已送出。', en: 'Reply sent.' }),
  REPLY_SERVED: () => ({ zh: '答复送达，救济期限起算。', en: 'Reply served; the remedy periods begin.' }),
  REDO_ORDERED: (fact) =>
    fact.orderedBy === 'COURT'
      ? {
          zh: `法院以${fact.decisionNo}判决责令重新答复。`,
          en: `Court ordered a new reply by judgment ${fact.decisionNo}.`,
        }
      : {
          zh: `复议机关以${fact.decisionNo}决定责令重新答复。`,
          en: `Reconsideration ordered a new reply by decision ${fact.decisionNo}.`,
        },
};
