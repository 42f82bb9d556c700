import { keepReport } from './keep-report.ts';
import type { OnlinePayment } from './online-payment.ts';
import { settlePayment } from './settle-payment.ts';

/** A call takes ten seconds at most; what a crash cuts short is taken up again after this. */
const leaseMs = 60_000;
const firstMs = 30_000;
const longestMs = 3_600_000;

export interface PaymentDesk extends OnlinePayment {
  /** Told of each question that failed; the order is asked of again. */
  readonly onFault: (fault: unknown, orderNo: string) => void;
}

/**
 * 查询缴费结果: of one order that waits to be asked of, so that a lost notice does no harm; one that is paid and not yet in its case
 * is put there. Asked at first after half a minute, then after twice as long each time, at last every hour until it is closed.
 * @returns false when none waits
 */
export async function askOfNextOrder({ onFault, ...payment }: PaymentDesk): Promise<boolean> {
  const { deps, orders, service } = payment;
  const now = deps.clock.now();
  const order = await orders.claimNext(now, later(now, leaseMs));
  if (!order) return false;
  const nextAt = later(now, Math.min(firstMs * 2 ** Math.min(order.asked, 10), longestMs));
  try {
    if (order.state === 'PAID') await settlePayment(payment, order);
    else await keepReport(payment, order, await service.stateOf(order.orderNo));
    await orders.askAgainAt(order.orderNo, nextAt, undefined);
  } catch (fault) {
    await orders.askAgainAt(order.orderNo, nextAt, fault instanceof Error ? fault.message : String(fault));
    onFault(fault, order.orderNo);
  }
  return true;
}

function later(instant: string, ms: number): string {
  return new Date(Date.parse(instant) + ms).toISOString();
}
