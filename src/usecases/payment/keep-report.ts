import type { PaymentOrder, PaymentReport } from '../ports/payments.ts';
import type { OnlinePayment } from './online-payment.ts';
import { settlePayment } from './settle-payment.ts';

/** A signed request is refused by the platform five minutes after it was sent: what it does not know by then, it will never open. */
const unknownAfterMs = 10 * 60_000;

/** Keeps what the platform said of an order, and records the payment. @returns the order as it stands then */
export async function keepReport(
  { deps, orders }: Pick<OnlinePayment, 'deps' | 'orders'>,
  order: PaymentOrder,
  report: PaymentReport,
): Promise<PaymentOrder> {
  if (report.state === 'UNKNOWN') {
    const age = Date.parse(deps.clock.now()) - Date.parse(order.openedAt);
    if (age > unknownAfterMs) await orders.giveUp(order.orderNo);
  }
  const kept =
    report.state === 'UNKNOWN' ? await orders.byNo(order.orderNo) : await orders.keep(order.orderNo, report);
  if (!kept) throw new Error('a payment order is gone');
  return settlePayment({ deps, orders }, kept);
}
