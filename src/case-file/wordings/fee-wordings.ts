import { inYuan } from '../in-yuan.ts';
import type { FeeFact } from '../facts/fee-facts.ts';
import type { WordingTable } from './wording-table.ts';

export const feeWordings: WordingTable<FeeFact> = {
  ITEMS_COUNTED: (fact) => ({
    zh: `按“一事一申请”计为${fact.items}件。`,
    en: `Counted as ${fact.items} item${fact.items === 1 ? '' : 's'}.`,
  }),
  FEE_NOTICE_SENT: (fact) => ({
    zh: `发出信息处理费收费通知（${fact.documentNo}），${inYuan(fact.amountInFen)}元。`,
    en: `Fee notice ${fact.documentNo} sent: ${inYuan(fact.amountInFen)} yuan.`,
  }),
  FEE_NOTICE_SERVED: () => ({ zh: '收费通知送达。', en: 'Fee notice served.' }),
  FEE_PAID: (fact) => ({
    zh: `申请人缴费${inYuan(fact.amountInFen)}元；按期缴纳的，答复期限自次日起重新计算。`,
    en: `Fee of ${inYuan(fact.amountInFen)} yuan paid; if in time, the reply period begins again the day after.`,
  }),
};
