import { decideCountItems } from '../../../src/case-file/acts/count-items.ts';
import { decideFeeReview } from '../../../src/case-file/acts/decide-fee-review.ts';
import { decideDeclarePayment } from '../../../src/case-file/acts/declare-payment.ts';
import { decideIssueFeeNotice } from '../../../src/case-file/acts/issue-fee-notice.ts';
import { decideRecordFeeObjection } from '../../../src/case-file/acts/record-fee-objection.ts';
import { decideRecordPaymentNotFound } from '../../../src/case-file/acts/record-payment-not-found.ts';
import { decideRecordPayment } from '../../../src/case-file/acts/record-payment.ts';
import type { WellFormedActs } from './well-formed-act.ts';

/** 收费 the fee, its payment and its review. */
export const feeActs = {
  countItems: [(file, on, here) => decideCountItems(file, { on, items: 3 }, here)],
  issueFeeNotice: [
    (file, on, here) => decideIssueFeeNotice(file, { on, basis: { items: 12 }, by: 'POST' }, here, 9),
    (file, on, here) => decideIssueFeeNotice(file, { on, basis: { pages: 68 }, by: 'POST' }, here, 0),
  ],
  declarePayment: [
    (file, on, here) =>
      decideDeclarePayment(file, { on, paidOn: on, voucherNo: 'HK20260001', files: [] }, here),
  ],
  recordPayment: [
    (file, on, here) => {
      const amountInFen = file.feeNotices.at(-1)?.amountInFen ?? 0;
      return decideRecordPayment(file, { on, amountInFen, receiptNo: '0001' }, here);
    },
  ],
  recordPaymentNotFound: [
    (file, on, here) => decideRecordPaymentNotFound(file, { on, finding: '财政专户没有这笔款项。' }, here),
  ],
  recordFeeObjection: [(file, on, here) => decideRecordFeeObjection(file, { on, text: '件数有误' }, here)],
  decideFeeReview: (['UPHELD', 'AMOUNT_CHANGED', 'WITHDRAWN'] as const).map((wanted) => (file, on, here) => {
    // Nothing is upheld that nobody objected to.
    const objected = file.feeNotices.at(-1)?.objection !== undefined;
    const outcome = wanted === 'UPHELD' && !objected ? 'WITHDRAWN' : wanted;
    const changed = outcome === 'AMOUNT_CHANGED' ? { basis: { items: 11 } } : {};
    const review = { outcome, reasons: '经核对申请内容', by: 'POST', ...changed } as const;
    return decideFeeReview(file, { on, ...review }, here, 0);
  }),
} satisfies WellFormedActs;
