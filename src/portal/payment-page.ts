import type { Request, Response, Router } from 'express';
import type { PaymentOrder } from '../usecases/ports/payments.ts';
import { askOfOrder } from '../usecases/payment/ask-of-order.ts';
import { type OnlinePayment, onlinePayment } from '../usecases/payment/online-payment.ts';
import { openPaymentOrder } from '../usecases/payment/open-payment-order.ts';
import { payableOnline } from '../usecases/payment/payable-online.ts';
import { voidedRecord } from '../usecases/payment/voided-record.ts';
import { type ApplicantsCase, openedByApplicant } from './opened-by-applicant.ts';
import { type OpeningFault, type PaymentStanding, paymentView } from './payment-view.ts';
import type { PortalRoom } from './portal-room.ts';
import { refuseForeignForms } from './same-origin.ts';

const path = '/track/payment';
/** Orders opened from one case in an hour: each asks the platform. */
const openingsPerHour = 20;

/**
 * 网上缴费 (art. 42): a form opens the order and leads to the platform; who comes back reads what the platform itself says of it. What
 * the browser brings along is not looked at.
 */
export function paymentPage(room: PortalRoom, router: Router): void {
  const { deps, reportFault } = room;
  const payment = onlinePayment(deps);
  if (!payment) return;
  router.get(path, async (request, response) => {
    const opened = await openedByApplicant(room, request, response);
    if (!opened) return;
    const order = await lastOrder(payment, opened);
    if (!order) return response.redirect(303, '/track/case');
    const known = await askOfOrder(payment, order, (fault) => void reportFault(fault, response));
    await show(request, response, opened, known);
  });
  router.post(path, refuseForeignForms(room, 'REFUSE'), async (request, response) => {
    const opened = await openedByApplicant(room, request, response);
    if (opened) await open(payment, request, response, opened);
  });

  async function open(
    online: OnlinePayment,
    request: Request,
    response: Response,
    opened: ApplicantsCase,
  ): Promise<void> {
    const { file, agency, row } = opened;
    const { clock, calendars, attempts } = deps;
    const payable = payableOnline(file, calendars().of(agency.id), clock.today());
    if (!payable) return response.redirect(303, '/track/case');
    if (!(await attempts.take(`payment:${row.id}`, clock.now(), openingsPerHour)))
      return show(request, response, opened, 'TOO_OFTEN');
    try {
      const to = await openPaymentOrder(online, row.id, agency, payable);
      response.redirect(303, 'payUrl' in to ? to.payUrl : path);
    } catch (fault) {
      reportFault(fault, response);
      await show(request, response, opened, 'UNREACHABLE');
    }
  }

  async function show(
    request: Request,
    response: Response,
    { row, agency }: ApplicantsCase,
    told: PaymentOrder | OpeningFault,
  ): Promise<void> {
    // Read anew: the payment may have gone into the case just now.
    const journal = await deps.reader.journal(row.id);
    const view = paymentView(deps, { row, agency, journal }, told);
    const status = statuses[view.standing];
    await room.showPage(request, response, 'payment', view, { personal: true, status });
  }
}

const statuses: Readonly<Record<PaymentStanding, number>> = {
  PAID: 200,
  CHECKING: 200,
  OPEN: 200,
  CLOSED: 200,
  VOIDED: 200,
  UNREACHABLE: 503,
  TOO_OFTEN: 429,
};

/** The order that is still to be paid or was, else the last one, and be it closed or voided. */
async function lastOrder(
  { orders }: OnlinePayment,
  { row, journal }: ApplicantsCase,
): Promise<PaymentOrder | undefined> {
  const all = await orders.ofCase(row.id);
  const alive = all.findLast(
    ({ state, orderNo }) => state !== 'CLOSED' && voidedRecord(journal, orderNo) === undefined,
  );
  return alive ?? all.at(-1);
}
