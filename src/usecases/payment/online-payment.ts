import type { Dependencies } from '../dependencies.ts';
import type { PaymentOrders, PaymentService } from '../ports/payments.ts';

/** What payments online stand on: the cases, the book of orders, and the platform. */
export interface OnlinePayment {
  readonly deps: Dependencies;
  readonly orders: PaymentOrders;
  readonly service: PaymentService;
}

/** @returns undefined where no platform is configured */
export function onlinePayment(deps: Dependencies): OnlinePayment | undefined {
  const { paymentService: service, paymentOrders: orders } = deps;
  return service && { deps, orders, service };
}
