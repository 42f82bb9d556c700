import type { JournalEntry } from '../case-file/facts.ts';
import type { PaymentOrder } from '../usecases/ports/payments.ts';
import { dayInChina } from '../usecases/day-in-china.ts';
import { voidedRecord } from '../usecases/payment/voided-record.ts';
import { refusalMember } from './refusal-member.ts';

/** 网上缴费订单, for staff. @param journal of its case, which says whether the payment still stands in it */
export function paymentOrderView(
  { payment, settledAt, problem, ...order }: PaymentOrder,
  journal: readonly JournalEntry[],
) {
  const voided = voidedRecord(journal, order.orderNo);
  return {
    ...order,
    platformNo: order.platformNo ?? null,
    payment: payment ? { ...payment, paidOn: dayInChina(payment.paidAt) } : null,
    recorded: settledAt !== undefined && problem === undefined && voided === undefined,
    voided: voided ?? null,
    problem: problem ? refusalMember(problem) : null,
  };
}
