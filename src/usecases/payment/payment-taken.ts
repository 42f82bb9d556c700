import type { JournalEntry } from '../../case-file/facts.ts';
import type { PaymentOrder } from '../ports/payments.ts';
import { voidedRecord } from './voided-record.ts';

/**
 * 平台已收款: once the platform has taken money for a notice, it is for the office to look at, and nobody is led to pay again. That
 * ends where the office voids the record of it: the notice is unpaid, its term runs, and what was taken is given back by the rules of
 * the treasury or recorded anew.
 * @returns the order by which it was taken
 */
export function paymentTaken(
  orders: readonly PaymentOrder[],
  journal: readonly JournalEntry[],
  noticeNo: string,
): PaymentOrder | undefined {
  return orders.find(
    (order) =>
      order.noticeNo === noticeNo &&
      order.state === 'PAID' &&
      voidedRecord(journal, order.orderNo) === undefined,
  );
}
