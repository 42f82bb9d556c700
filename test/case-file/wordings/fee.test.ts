import { describe, expect, it } from '@jest/globals';
import { day } from '../../../src/calendar/day.ts';
import { type Told, worded } from './worded.ts';

describe('the course of a case, a sentence for each fact: a fee is charged', () => {
  it.each<readonly [string, string, Told]>([
    [
      '发出信息处理费收费通知（费〔2026〕1号），1,100.00元。',
      'Fee notice 费〔2026〕1号 sent: 1,100.00 yuan.',
      { fact: 'FEE_NOTICE_SENT', documentNo: '费〔2026〕1号', amountInFen: 110_000 },
    ],
    ['收费通知送达。', 'Fee notice served.', { fact: 'FEE_NOTICE_SERVED' }],
    [
      '收费复核结果送达，缴费期限重新起算。',
      'Result of the fee review served; the term to pay begins anew.',
      { fact: 'FEE_NOTICE_SERVED', through: 'FEE_REVIEW_RESULT' },
    ],
    [
      '收到申请人对收费的异议；缴费期限不中止。',
      'The applicant objects to the fee; the term to pay runs on.',
      { fact: 'FEE_OBJECTION_RECEIVED' },
    ],
    [
      '复核维持收费通知（核〔2026〕1号）。',
      'Review: the fee notice is upheld (核〔2026〕1号).',
      { fact: 'FEE_REVIEW_DECIDED', documentNo: '核〔2026〕1号', review: { outcome: 'UPHELD' } },
    ],
    [
      '复核变更收费，应缴100.00元（核〔2026〕1号）；缴费期限自复核结果送达次日起重新计算。',
      'Review: the fee is 100.00 yuan (核〔2026〕1号); the term to pay runs anew from the service of the result.',
      {
        fact: 'FEE_REVIEW_DECIDED',
        documentNo: '核〔2026〕1号',
        review: { outcome: 'AMOUNT_CHANGED', basis: { tariff: 'PAGES', pages: 40 }, amountInFen: 10_000 },
      },
    ],
    [
      '复核撤销收费通知（核〔2026〕1号）；视同没有发出，答复期限继续计算。',
      'Review: the fee notice is withdrawn (核〔2026〕1号), as if never sent; the reply period has run on.',
      { fact: 'FEE_REVIEW_DECIDED', documentNo: '核〔2026〕1号', review: { outcome: 'WITHDRAWN' } },
    ],
    [
      '申请人申报已于2026年4月10日缴费（凭证号HK20260001），待机关核对。',
      'The applicant says the fee was paid on 2026-04-10 (voucher HK20260001); the office is to check.',
      { fact: 'PAYMENT_DECLARED', paidOn: day('2026-04-10'), voucherNo: 'HK20260001' },
    ],
    [
      '缴费平台告知，2026年4月10日网上缴款199.99元（平台订单号FS2026000001），与应缴金额不符，待机关核对。',
      'The payment platform took 199.99 yuan on 2026-04-10 (its order FS2026000001), which is not the sum due; the office is to check.',
      {
        fact: 'PAYMENT_DECLARED',
        paidOn: day('2026-04-10'),
        voucherNo: 'FS2026000001',
        online: { orderNo: '1', platformNo: 'FS2026000001', amountInFen: 19_999 },
      },
    ],
    [
      '申请人缴费200.00元；按期缴纳的，答复期限自次日起重新计算。',
      'Fee of 200.00 yuan paid; if in time, the reply period begins again the day after.',
      { fact: 'FEE_PAID', amountInFen: 20_000 },
    ],
    [
      '申请人网上缴费200.00元（平台订单号FS2026000001）；按期缴纳的，答复期限自次日起重新计算。',
      'Fee of 200.00 yuan paid online (order FS2026000001); if in time, the reply period begins again the day after.',
      {
        fact: 'FEE_PAID',
        amountInFen: 20_000,
        online: { orderNo: '1', platformNo: 'FS2026000001' },
      },
    ],
  ])('%s', (zh, en, told) => {
    expect(worded(told)).toEqual({ zh, en });
  });
});
