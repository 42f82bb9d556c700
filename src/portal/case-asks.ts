import type { Calendar } from '../calendar/calendar.ts';
import type { Day } from '../calendar/day.ts';
import { awaitsService } from '../case-file/awaits-service.ts';
import type { CaseFile } from '../case-file/case-file.ts';
import { deadlinesOf } from '../case-file/deadlines.ts';
import { openFeeNotice } from '../case-file/fee-guard.ts';
import { yuanOnScreen } from '../case-file/in-yuan.ts';
import { voidedPaymentOf } from '../usecases/payment/voided-record.ts';
import type { OpenedCase } from '../usecases/queries/read-case.ts';
import { type ExplainedDayView, lastDayExplained } from './day-explained.ts';
import { dayWording } from './day-wording.ts';
import { reasonsDeadline } from './reasons-deadline.ts';

/** 补正: what the applicant is asked to add, while the notice is open. */
export function openCorrection(file: CaseFile, calendar: Calendar, today: Day) {
  const notice = file.corrections.at(-1);
  if (file.state !== 'AWAITING_CORRECTION' || !notice) return null;
  const due = deadlinesOf(file, calendar, today).deadlines.CORRECTION_DUE;
  const { documentNo, items } = notice;
  return {
    documentNo,
    items,
    due: lastDayExplained('CORRECTION_DUE', file, due),
    isLate: due !== undefined && today > due && !awaitsService('CORRECTION_DUE', file),
    /** Online, and waiting for the office. */
    submittedOn: notice.submitted ? dayWording(notice.submitted.on) : null,
  };
}

/** 缴费: what the applicant is asked to pay, while the notice is open; and what was paid for it and voided. */
export function openPayment({ file, journal }: OpenedCase, calendar: Calendar, today: Day) {
  const notice = openFeeNotice(file);
  if (!notice || file.closedOn !== undefined) return null;
  const due = deadlinesOf(file, calendar, today).deadlines.PAYMENT_DUE;
  const { documentNo, amountInFen, declared, objection, review } = notice;
  const unfound = declared ? undefined : notice.notFound.at(-1);
  const voided = voidedPaymentOf(journal, documentNo);
  return {
    documentNo,
    amount: yuanOnScreen(amountInFen),
    due: lastDayExplained('PAYMENT_DUE', file, due),
    isLate: due !== undefined && today > due && !awaitsService('PAYMENT_DUE', file),
    voided: voided
      ? {
          on: dayWording(voided.on),
          paidOn: dayWording(voided.paid.on),
          amount: yuanOnScreen(voided.paid.amountInFen),
        }
      : null,
    declared: declared ? { on: dayWording(declared.on), voucherNo: declared.voucherNo } : null,
    /** Of the declaration last looked for, until there is another. */
    notFound: unfound
      ? { on: dayWording(unfound.on), voucherNo: unfound.declared.voucherNo, finding: unfound.finding }
      : null,
    objectedOn: objection ? dayWording(objection.on) : null,
    reviewNo: review?.documentNo ?? '',
  };
}

/** 说明理由 (art. 35): what the applicant is asked to explain, until it is given or the reply is signed. */
export function openReasons(file: CaseFile, calendar: Calendar) {
  const { reasons } = file;
  if (!reasons || reasons.given || file.reply || file.closedOn !== undefined) return null;
  const { documentNo, finding } = reasons;
  const deadline = reasonsDeadline(file, calendar);
  const due: ExplainedDayView | null = deadline && { day: deadline.day, why: deadline.anchor };
  return { documentNo, finding, due };
}
