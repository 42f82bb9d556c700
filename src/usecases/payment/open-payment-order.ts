import type { PaymentOrder } from '../ports/payments.ts';
import type { Agency } from '../ports/agencies.ts';
import { keepReport } from './keep-report.ts';
import type { OnlinePayment } from './online-payment.ts';
import type { PayableOnline } from './payable-online.ts';
import { paymentTaken } from './payment-taken.ts';

/** Where the payer goes from here: to the platform, or to what is known of the payment. */
export type OpenedOrder = { readonly payUrl: string } | { readonly order: PaymentOrder };

/**
 * 网上缴费: opens the order of a fee notice, or finds the one that stands, which the platform then answers for again. Whoever asks
 * twice, in two tabs or after a lost answer, is sent to one and the same order. One that was closed unpaid gives way to another, and
 * so does one whose payment was voided in the case.
 * @throws when the platform does not answer; the order stands, and the next try goes on with it
 */
export async function openPaymentOrder(
  payment: OnlinePayment,
  caseId: string,
  agency: Agency,
  { notice, payUntil }: PayableOnline,
): Promise<OpenedOrder> {
  const { deps, orders, service } = payment;
  const { documentNo: noticeNo, amountInFen } = notice;
  for (let tries = 0; tries < 2; tries += 1) {
    const before = await orders.ofCase(caseId);
    const taken = paymentTaken(before, await deps.reader.journal(caseId), noticeNo);
    if (taken) return { order: taken };
    const voided = before.filter((order) => order.noticeNo === noticeNo && order.state === 'PAID');
    for (const each of voided) await orders.giveWay(each.orderNo);
    const openedAt = deps.clock.now();
    const order = await orders.standing({ orderNo: deps.newId(), caseId, noticeNo, amountInFen, openedAt });
    const { orderNo } = order;
    const report = await service.open({
      orderNo,
      agencyCode: agency.code,
      agencyName: agency.name,
      noticeNo,
      amountInFen,
      payUntil,
    });
    const kept = await keepReport(payment, order, report);
    if (report.state === 'OPEN') return { payUrl: report.payUrl };
    if (report.state === 'PAID') return { order: kept };
  }
  throw new Error('the payment platform closes every order that is opened with it');
}
