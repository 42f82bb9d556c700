import { describe, it } from '@jest/globals';
import { day } from '../../src/calendar/day.ts';
import { decideDeclarePayment } from '../../src/case-file/acts/declare-payment.ts';
import { decideRecordPayment } from '../../src/case-file/acts/record-payment.ts';
import { aCaseIn, type CaseFileBuilder } from '../support/builders.ts';
import { onThe } from '../support/builders-acts.ts';
import { given } from '../support/builders-given.ts';

const noticed = aCaseIn('IN_HANDLING').feeNoticeSent('2026-03-18').feeNoticeServed('2026-03-20');
const documentNo = noticed.file().feeNotices.at(-1)?.documentNo ?? '';
const order = { orderNo: 'd0000000-0000-4000-8000-000000000001', platformNo: 'FS2026000001' };

function paid(
  told: CaseFileBuilder,
  change: { readonly amountInFen?: number; readonly documentNo?: string },
) {
  const { amountInFen = 20_000, documentNo: no = documentNo } = change;
  const act = {
    on: day('2026-03-23'),
    amountInFen,
    receiptNo: '341199',
    online: { ...order, documentNo: no },
  };
  return given(told).when((file) => decideRecordPayment(file, act, onThe('2026-03-23')));
}

describe('网上缴费 (art. 42): the payment that staff record, with the order by which it came', () => {
  it('of the sum due', () => {
    paid(noticed, {}).then({
      fact: 'FEE_PAID',
      on: '2026-03-23',
      amountInFen: 20_000,
      receiptNo: '341199',
      online: order,
    });
  });

  it.each([19_999, 20_001])('%d fen, where 20,000 are due, are for the staff', (amountInFen) => {
    paid(noticed, { amountInFen }).refused({
      code: 'PAYMENT_AMOUNT_DIFFERS',
      article: '42',
      amountInFen: 20_000,
    });
  });

  it.each([
    ['another notice', noticed, { documentNo: '清自然资公开费〔2026〕99号' }],
    ['a notice that was withdrawn', noticed.feeReviewed('WITHDRAWN', '2026-03-20'), {}],
    ['a notice that is paid', noticed.feePaid('2026-03-23'), {}],
  ])('what was paid for %s pays nothing', (_, told, change) => {
    paid(told, change).refused({ code: 'PAYMENT_BEFORE_NOTICE', article: '42' });
  });
});

describe('what the platform took, and is not due', () => {
  function told(documentNoOfOrder: string) {
    const act = {
      on: day('2026-03-24'),
      paidOn: day('2026-03-23'),
      voucherNo: order.platformNo,
      files: [],
      online: { ...order, amountInFen: 19_999, documentNo: documentNoOfOrder },
    };
    return given(noticed).when((file) => decideDeclarePayment(file, act, onThe('2026-03-24')));
  }

  it('is told as a payment to be checked', () => {
    told(documentNo).then({
      fact: 'PAYMENT_DECLARED',
      on: '2026-03-24',
      documentNo,
      paidOn: '2026-03-23',
      voucherNo: 'FS2026000001',
      files: [],
      online: { ...order, amountInFen: 19_999 },
    });
  });

  it('but not of another notice', () => {
    told('清自然资公开费〔2026〕99号').refused({ code: 'PAYMENT_BEFORE_NOTICE', article: '42' });
  });
});
