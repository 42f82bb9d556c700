import { chineseDay } from '../../calendar/chinese-day.ts';
import { yuanOnScreen } from '../in-yuan.ts';
import type { FeeFact } from '../facts/fee-facts.ts';
import type { WordingTable } from './wording-table.ts';

export const feeWordings: WordingTable<FeeFact> = {
  ITEMS_COUNTED: (fact) => ({
    zh: `按“一事一申请”计为${fact.items}件。`,
    en: `Counted as ${fact.items} item${fact.items === 1 ? '' : 's'}.`,
  }),
  FEE_NOTICE_SENT: (fact) => ({
    zh: `发出信息处理费收费通知（${fact.documentNo}），${yuanOnScreen(fact.amountInFen)}元。`,
    en: `Fee notice ${fact.documentNo} sent: ${yuanOnScreen(fact.amountInFen)} yuan.`,
  }),
  FEE_NOTICE_SERVED: (fact) =>
    fact.through
      ? {
          zh: '收费复核结果送达，缴费期限重新起算。',
          en: 'Result of the fee review served; the term to pay begins anew.',
        }
      : { zh: '收费通知送达。', en: 'Fee notice served.' },
  PAYMENT_DECLARED: ({ paidOn, voucherNo, online }) =>
    online
      ? {
          zh: `缴费平台告知，${chineseDay(paidOn)}网上缴款${yuanOnScreen(online.amountInFen)}元（平台订单号${voucherNo}），与应缴金额不符，待机关核对。`,
          en: `The payment platform took ${yuanOnScreen(online.amountInFen)} yuan on ${paidOn} (its order ${voucherNo}), which is not the sum due; the office is to check.`,
        }
      : {
          zh: `申请人申报已于${chineseDay(paidOn)}缴费（凭证号${voucherNo}），待机关核对。`,
          en: `The applicant says the fee was paid on ${paidOn} (voucher ${voucherNo}); the office is to check.`,
        },
  PAYMENT_NOT_FOUND: ({ finding }) => ({
    zh: `经核对，申报的缴费没有到账：“${finding}”`,
    en: `The payment that was declared has not been found: “${finding}”`,
  }),
  FEE_PAID: ({ amountInFen, online }) => {
    const yuan = yuanOnScreen(amountInFen);
    const through = online
      ? {
          zh: `网上缴费${yuan}元（平台订单号${online.platformNo}）`,
          en: ` online (order ${online.platformNo})`,
        }
      : { zh: `缴费${yuan}元`, en: '' };
    return {
      zh: `申请人${through.zh}；按期缴纳的，答复期限自次日起重新计算。`,
      en: `Fee of ${yuan} yuan paid${through.en}; if in time, the reply period begins again the day after.`,
    };
  },
  FEE_OBJECTION_RECEIVED: () => ({
    zh: '收到申请人对收费的异议；缴费期限不中止。',
    en: 'The applicant objects to the fee; the term to pay runs on.',
  }),
  FEE_REVIEW_DECIDED: ({ documentNo, review }) => {
    switch (review.outcome) {
      case 'UPHELD':
        return {
          zh: `复核维持收费通知（${documentNo}）。`,
          en: `Review: the fee notice is upheld (${documentNo}).`,
        };
      case 'AMOUNT_CHANGED': {
        const yuan = yuanOnScreen(review.amountInFen);
        return {
          zh: `复核变更收费，应缴${yuan}元（${documentNo}）；缴费期限自复核结果送达次日起重新计算。`,
          en: `Review: the fee is ${yuan} yuan (${documentNo}); the term to pay runs anew from the service of the result.`,
        };
      }
      case 'WITHDRAWN':
        return {
          zh: `复核撤销收费通知（${documentNo}）；视同没有发出，答复期限继续计算。`,
          en: `Review: the fee notice is withdrawn (${documentNo}), as if never sent; the reply period has run on.`,
        };
    }
  },
};
