import { describe, expect, it } from '@jest/globals';
import {
  isOwed,
  isUnpaid,
  type Order,
  type Payable,
  paymentOf,
} from '../../workbench/src/views/case/payment-of.ts';

const notice: Payable = {
  documentNo: '清政办公开费〔2026〕1号',
  amountInFen: 1000,
  paidOn: null,
  declared: null,
  notFound: [],
  review: null,
};
const declared = {
  on: '2026-03-16',
  paidOn: '2026-03-13',
  voucherNo: 'HK20260001',
  takenInFen: null,
  files: [],
};
const order: Order = {
  orderNo: '1',
  platformNo: 'FS2026000001',
  noticeNo: notice.documentNo,
  amountInFen: 1000,
  state: 'OPEN',
  openedAt: '2026-03-12T02:00:00.000Z',
  payment: null,
  recorded: false,
  voided: null,
  problem: null,
};
function taken(amountInFen: number, noticeNo = notice.documentNo): Order {
  const payment = {
    amountInFen,
    paidAt: '2026-03-12T02:03:00.000Z',
    paidOn: '2026-03-12',
    receiptNo: '341199',
  };
  return { ...order, noticeNo, state: 'PAID', payment };
}

describe('what the form of a payment begins with', () => {
  it.each([
    ['the sum due, where nobody has told anything', notice, [], { amountInFen: 1000 }],
    [
      'the day the applicant declared; the voucher is no fiscal receipt',
      { ...notice, declared },
      [],
      { on: '2026-03-13', amountInFen: 1000 },
    ],
    ['nothing of an order that is not paid', notice, [order], { amountInFen: 1000 }],
    [
      'day and receipt as the platform tells them',
      notice,
      [taken(1000)],
      { on: '2026-03-12', amountInFen: 1000, receiptNo: '341199' },
    ],
    [
      'no sum, where the platform took another one',
      notice,
      [taken(999)],
      { on: '2026-03-12', receiptNo: '341199' },
    ],
    [
      'the second payment, where the record of the first was voided',
      notice,
      [{ ...taken(1000), voided: { on: '2026-03-13', reason: '重复' } }, taken(999)],
      { on: '2026-03-12', receiptNo: '341199' },
    ],
    ['nothing of what was paid for another notice', notice, [taken(1000, '另一件')], { amountInFen: 1000 }],
  ])('%s', (_, payable, orders, expected) => {
    expect(paymentOf(payable, orders)).toEqual(expected);
  });
});

describe('money is awaited', () => {
  it.each([
    [true, notice],
    [true, { ...notice, review: { outcome: 'AMOUNT_CHANGED' } }],
    [false, { ...notice, paidOn: '2026-03-13' }],
    [false, { ...notice, review: { outcome: 'WITHDRAWN' } }],
  ])('%s', (expected, payable) => {
    expect(isUnpaid(payable)).toBe(expected);
  });
});

describe('what the platform took may yet be recorded', () => {
  it.each([
    ['while its notice is unpaid', true, [notice]],
    ['not once it is paid', false, [{ ...notice, paidOn: '2026-03-13' }]],
    ['nor where the notice that is unpaid is another', false, [{ ...notice, documentNo: '另一份' }]],
  ])('%s', (_, expected, notices) => {
    expect(isOwed(taken(1000), notices)).toBe(expected);
  });
});
