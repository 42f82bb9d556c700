import type { PaymentOrder } from '../ports/payments.ts';
import { keepReport } from './keep-report.ts';
import type { OnlinePayment } from './online-payment.ts';

/** However often a page is loaded, the platform is asked of an order every three seconds at most. */
const turnMs = 3000;

/** 查询缴费结果: what is known of an order, once the platform was asked. @param onFault told where it did not answer */
export async function askOfOrder(
  payment: OnlinePayment,
  order: PaymentOrder,
  onFault: (fault: unknown) => void,
): Promise<PaymentOrder> {
  const { deps, orders, service } = payment;
  const now = deps.clock.now();
  const notSince = new Date(Date.parse(now) - turnMs).toISOString();
  const mine = await orders.takeTurn(order.orderNo, now, notSince);
  if (!mine) return order;
  try {
    return await keepReport(payment, order, await service.stateOf(order.orderNo));
  } catch (fault) {
    onFault(fault);
    return order;
  }
}
