import type { Calendar } from '../calendar/calendar.ts';
import type { Day } from '../calendar/day.ts';
import type { CaseFile } from '../case-file/case-file.ts';
import { deadlinesOf, replyDueOf } from '../case-file/deadlines.ts';
import { feeNoticeOfTheRound } from '../case-file/fee-guard.ts';
import { fold } from '../case-file/fold.ts';
import { yuanOnScreen } from '../case-file/in-yuan.ts';
import type { Wording } from '../statute/wording.ts';
import type { Dependencies } from '../usecases/dependencies.ts';
import { voidedRecord } from '../usecases/payment/voided-record.ts';
import type { PaymentOrder } from '../usecases/ports/payments.ts';
import { dayWording } from './day-wording.ts';
import { feeNow } from './fee-now.ts';
import { instantWording } from './instant-wording.ts';
import type { ApplicantsCase } from './opened-by-applicant.ts';

/** Why no order could be opened. */
export type OpeningFault = 'UNREACHABLE' | 'TOO_OFTEN';

/** How a payment online stands, as its page says it. */
export type PaymentStanding = PaymentOrder['state'] | 'CHECKING' | 'VOIDED' | OpeningFault;

/** Where the order before the applicant leaves them free to open one. */
const triedAgain: ReadonlySet<PaymentStanding> = new Set(['OPEN', 'CLOSED', 'VOIDED', 'UNREACHABLE']);

/**
 * 网上缴费: what is known of the payment, what the fee is now, and whether it may be tried again. That a record was voided is told, its
 * reason is not: it was written for the file and may name people; the office says it when asked.
 */
export function paymentView(
  { calendars, clock }: Dependencies,
  { row, agency, journal }: Pick<ApplicantsCase, 'row' | 'agency' | 'journal'>,
  told: PaymentOrder | OpeningFault,
) {
  const file = fold(row.id, journal);
  const calendar = calendars().of(agency.id);
  const order = typeof told === 'string' ? undefined : told;
  const voided = order && voidedRecord(journal, order.orderNo);
  const standing = typeof told === 'string' ? told : standingOf(told, voided !== undefined);
  const now = feeNow(file, calendar, clock.today());
  const { address, phone } = agency;
  return {
    applicationNo: row.applicationNo ?? '',
    standing,
    order: order
      ? {
          noticeNo: order.noticeNo,
          amount: yuanOnScreen(order.amountInFen),
          platformNo: order.platformNo ?? '',
        }
      : null,
    paid: order?.payment
      ? {
          amount: yuanOnScreen(order.payment.amountInFen),
          at: instantWording(order.payment.paidAt),
          receiptNo: order.payment.receiptNo,
        }
      : null,
    voidedOn: voided ? dayWording(voided.on) : null,
    reply: standing === 'PAID' ? replyAfterPayment(file, calendar, clock.today()) : null,
    now,
    mayPay: now.kind === 'PAYABLE' && triedAgain.has(standing),
    agency: { name: agency.name, address, phone },
  };
}

function standingOf({ state, settledAt, problem }: PaymentOrder, isVoided: boolean): PaymentStanding {
  if (state !== 'PAID') return state;
  if (isVoided) return 'VOIDED';
  return settledAt === undefined || problem !== undefined ? 'CHECKING' : 'PAID';
}

/** 缴费以后: by when the reply is due now that it is paid (AMB-15). @returns null where the reply has left, or the case is closed */
function replyAfterPayment(
  file: CaseFile,
  calendar: Calendar,
  today: Day,
): { readonly inTime: boolean; readonly due: Wording } | null {
  const paid = feeNoticeOfTheRound(file)?.paid;
  const answer = deadlinesOf(file, calendar, today);
  const { due } = replyDueOf(file, answer);
  const isOver = file.reply?.sentOn !== undefined || file.closedOn !== undefined;
  if (!paid || due === undefined || isOver) return null;
  const payUntil = answer.deadlines.PAYMENT_DUE;
  return { inTime: payUntil === undefined || paid.on <= payUntil, due: dayWording(due) };
}
