import { raw, Router } from 'express';
import { onlinePayment } from '../usecases/payment/online-payment.ts';
import { takePaymentNotice } from '../usecases/payment/take-payment-notice.ts';
import type { Dependencies } from '../usecases/dependencies.ts';

/** An order is some hundred bytes. */
const largestNotice = '16kb';

const answers = { TAKEN: 204, FORGED: 401, MALFORMED: 400, UNKNOWN_ORDER: 404 } as const;

/**
 * `POST /payments/notices`: 缴费结果通知 of the payment platform, signed (docs/operations.md, 网上缴费). 204 taken, also when it was taken
 * before; 401 not signed by the platform within five minutes; 400, 404 not understood, no such order. Not there without a platform.
 */
export function paymentNoticeRoute(deps: Dependencies): Router {
  const router = Router();
  const payment = onlinePayment(deps);
  if (!payment) return router;
  router.post(
    '/payments/notices',
    raw({ type: () => true, limit: largestNotice }),
    async (request, response) => {
      const body: unknown = request.body;
      const taken = await takePaymentNotice(payment, {
        timestamp: request.get('x-payment-timestamp') ?? '',
        signature: request.get('x-payment-signature') ?? '',
        body: Buffer.isBuffer(body) ? body.toString('utf8') : '',
      });
      response.status(answers[taken]).end();
    },
  );
  return router;
}
