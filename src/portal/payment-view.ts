import { fold } from '../case-file/fold.ts';
import { inYuan } from '../case-file/in-yuan.ts';
import type { Dependencies } from '../usecases/dependencies.ts';
import type { PaymentOrder } from '../usecases/ports/payments.ts';
import { payableOnline } from '../usecases/payment/payable-online.ts';
import { instantWording } from './instant-wording.ts';
import type { ApplicantsCase } from './opened-by-applicant.ts';

/** How a payment online stands, as its page says it. */
export type PaymentStanding = PaymentOrder['state'] | 'CHECKING' | 'UNREACHABLE' | 'TOO_OFTEN';

/** 网上缴费: what is known of the payment, and whether it may be tried again. */
export function paymentView(
  { calendars, clock }: Dependencies,
  { row, agency, journal }: Pick<ApplicantsCase, 'row' | 'agency' | 'journal'>,
  standing: PaymentStanding,
  order: PaymentOrder | undefined,
) {
  const file = fold(row.id, journal);
  const payable = payableOnline(file, calendars().of(agency.id), clock.today());
  const { address, phone } = agency;
  return {
    applicationNo: row.applicationNo ?? '',
    standing,
    order: order
      ? { noticeNo: order.noticeNo, amount: inYuan(order.amountInFen), platformNo: order.platformNo ?? '' }
      : null,
    paid: order?.payment
      ? {
          amount: inYuan(order.payment.amountInFen),
          at: instantWording(order.payment.paidAt),
          receiptNo: order.payment.receiptNo,
        }
      : null,
    mayPay:
      payable !== undefined && (standing === 'OPEN' || standing === 'CLOSED' || standing === 'UNREACHABLE'),
    agency: { name: agency.name, address, phone },
  };
}
