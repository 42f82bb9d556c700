import type { Calendar } from '../calendar/calendar.ts';
import type { Day } from '../calendar/day.ts';
import { actionRow } from '../case-file/actions.ts';
import type { CaseFile } from '../case-file/case-file.ts';
import { deadlinesOf } from '../case-file/deadlines.ts';
import { feeNoticeOfTheRound } from '../case-file/fee-guard.ts';
import { yuanOnScreen } from '../case-file/in-yuan.ts';
import type { Wording } from '../statute/wording.ts';
import { payableOnline } from '../usecases/payment/payable-online.ts';
import { lastDayWording } from './day-explained.ts';
import { dayWording } from './day-wording.ts';

/** How the fee stands, whatever became of one order: to be paid, its term over, paid, or nothing due. */
export type FeeNow =
  | {
      readonly kind: 'PAYABLE';
      readonly noticeNo: string;
      readonly amount: string;
      readonly lastDay: Wording;
    }
  | { readonly kind: 'OVER'; readonly lastDay: Wording }
  | { readonly kind: 'PAID'; readonly on: Wording; readonly receiptNo: string }
  | { readonly kind: 'NOTHING' };

/** 现在怎样缴费 (art. 42): what is left to somebody whose payment online did not go through, or was voided. */
export function feeNow(file: CaseFile, calendar: Calendar, today: Day): FeeNow {
  const payable = payableOnline(file, calendar, today);
  if (payable) {
    const { documentNo, amountInFen } = payable.notice;
    const lastDay = lastDayWording('PAYMENT_DUE', file, payable.payUntil);
    return { kind: 'PAYABLE', noticeNo: documentNo, amount: yuanOnScreen(amountInFen), lastDay };
  }
  const notice = feeNoticeOfTheRound(file);
  if (notice?.paid) return { kind: 'PAID', on: dayWording(notice.paid.on), receiptNo: notice.paid.receiptNo };
  const due = deadlinesOf(file, calendar, today).deadlines.PAYMENT_DUE;
  if (!notice || due === undefined || !actionRow('recordPayment').from.includes(file.state))
    return { kind: 'NOTHING' };
  return { kind: 'OVER', lastDay: lastDayWording('PAYMENT_DUE', file, due) };
}
