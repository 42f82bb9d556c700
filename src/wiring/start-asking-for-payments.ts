import { faultForLog } from '../fault-for-log.ts';
import { startRelay } from '../jobs/relay.ts';
import { askOfNextOrder, type PaymentDesk } from '../usecases/payment/ask-of-next-order.ts';
import { onlinePayment } from '../usecases/payment/online-payment.ts';
import type { Product } from './product.ts';

/**
 * Asks how orders of payments stand; nothing where no payment platform is configured.
 * @returns how to stop
 */
export function startAskingForPayments({ deps, log }: Product): () => Promise<void> {
  const payment = onlinePayment(deps);
  if (!payment) return () => Promise.resolve();
  const desk: PaymentDesk = {
    ...payment,
    onFault: (fault, orderNo) =>
      log.error({ err: faultForLog(fault), orderNo }, 'a payment order could not be asked of'),
  };
  return startRelay(
    () => askOfNextOrder(desk),
    (fault) => log.error({ err: faultForLog(fault) }, 'the payment orders could not be read'),
  ).stop;
}
