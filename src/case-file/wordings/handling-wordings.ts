import type { HandlingFact } from '../facts/handling-facts.ts';
import type { WordingTable } from './wording-table.ts';

export const handlingWordings: WordingTable<HandlingFact> = {
  ASSIGNED: () => ({ zh: '分办至承办科室。', en: 'Assigned to a unit.' }),
  ASSIGNMENT_ACCEPTED: () => ({ zh: '承办人接收办理。', en: 'Taken by its handler.' }),
  ASSIGNMENT_RETURNED: (fact) => ({
    zh: `承办科室退回分办：${fact.reason}`,
    en: `Given back by the unit: ${fact.reason}`,
  }),
  CORRECTION_NOTICE_SENT: (fact) => ({
    zh: `发出补正告知书（${fact.documentNo}），补正期限${fact.termWorkingDays}个工作日。`,
    en: `Correction notice ${fact.documentNo} sent; term ${fact.termWorkingDays} working days.`,
  }),
  CORRECTION_NOTICE_SERVED: () => ({ zh: '补正告知书送达。', en: 'Correction notice served.' }),
  CORRECTION_SUBMITTED: () => ({
    zh: '申请人在网上提交补正材料，待机关确认收到。',
    en: 'The applicant submitted a correction online; the office is to confirm its receipt.',
  }),
  CORRECTION_RECEIVED: () => ({
    zh: '收到补正材料，答复期限重新起算。',
    en: 'Correction received; the answer period starts again.',
  }),
  LAPSED: (fact) =>
    fact.ground === 'LAPSED_FEE'
      ? {
          zh: '申请人逾期未缴纳信息处理费，视为放弃申请。',
          en: 'Fee not paid in time: the application has lapsed.',
        }
      : { zh: '申请人逾期不补正，视为放弃申请。', en: 'No correction in time: the application has lapsed.' },
  SEARCH_RECORDED: () => ({ zh: '检索所申请的信息。', en: 'Search made.' }),
};
