import type { PaymentOrder } from '../usecases/ports/payments.ts';
import { dayInChina } from '../usecases/payment/day-in-china.ts';
import { refusalMember } from './refusal-member.ts';

/** 网上缴费订单, for staff. */
export function paymentOrderView({ payment, settledAt, problem, ...order }: PaymentOrder) {
  return {
    ...order,
    platformNo: order.platformNo ?? null,
    payment: payment ? { ...payment, paidOn: dayInChina(payment.paidAt) } : null,
    recorded: settledAt !== undefined && problem === undefined,
    problem: problem ? refusalMember(problem) : null,
  };
}
