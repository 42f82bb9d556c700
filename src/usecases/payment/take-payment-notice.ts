import type { SignedNotice } from '../ports/payments.ts';
import { keepReport } from './keep-report.ts';
import type { OnlinePayment } from './online-payment.ts';

/**
 * 缴费结果通知: what the platform tells of its own accord. Told twice, or out of order, it changes nothing: what is paid stays paid, and
 * is in its case once.
 * @returns TAKEN, or why it was not: only what the platform signed within five minutes is believed
 */
export async function takePaymentNotice(
  payment: OnlinePayment,
  notice: SignedNotice,
): Promise<'TAKEN' | 'FORGED' | 'MALFORMED' | 'UNKNOWN_ORDER'> {
  const read = payment.service.readNotice(notice);
  if (typeof read === 'string') return read;
  const order = await payment.orders.byNo(read.orderNo);
  if (!order) return 'UNKNOWN_ORDER';
  await keepReport(payment, order, read.report);
  return 'TAKEN';
}
