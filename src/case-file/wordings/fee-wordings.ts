import type { FeeFact } from '../facts/fee-facts.ts';
import type { WordingTable } from './wording-table.ts';

export const feeWordings: WordingTable<FeeFact> = {
  FEE_NOTICE_SENT: (fact) => ({
    zh: `发出信息处理费收费通知（${fact.documentNo}），${inYuan(fact.amountInFen)}元。`,
    en: `Fee notice ${fact.documentNo} sent: ${inYuan(fact.amountInFen)} yuan.`,
  }),
  FEE_NOTICE_SERVED: () => ({ zh: '收费通知送达。', en: 'Fee notice served.' }),
  FEE_PAID: (fact) => ({
    zh: `申请人缴费${inYuan(fact.amountInFen)}元，答复期限自次日起重新计算。`,
    en: `Fee of ${inYuan(fact.amountInFen)} yuan paid; the reply period begins again the day after.`,
  }),
};

function inYuan(fen: number): string {
  return fen % 100 === 0 ? String(fen / 100) : (fen / 100).toFixed(2);
}
