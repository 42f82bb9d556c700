import type { Calendar } from '../../calendar/calendar.ts';
import type { Day } from '../../calendar/day.ts';
import { actionRow } from '../../case-file/actions.ts';
import { awaitsService } from '../../case-file/awaits-service.ts';
import type { CaseFile, FeeNotice } from '../../case-file/case-file.ts';
import { deadlinesOf } from '../../case-file/deadlines.ts';
import { openFeeNotice } from '../../case-file/fee-guard.ts';

/** What may be paid online now, and until when. */
export interface PayableOnline {
  readonly notice: FeeNotice;
  readonly payUntil: Day;
}

/**
 * 可网上缴费 (art. 42): an open notice within its term, which begins with its service. After it nothing is taken by a machine: a late payment begins no period, and
 * whether the office goes on is its own to say.
 */
export function payableOnline(file: CaseFile, calendar: Calendar, today: Day): PayableOnline | undefined {
  const notice = openFeeNotice(file);
  if (!notice || !actionRow('recordPayment').from.includes(file.state)) return undefined;
  const payUntil = deadlinesOf(file, calendar, today).deadlines.PAYMENT_DUE;
  if (payUntil === undefined) return undefined;
  const isOver = today > payUntil && !awaitsService('PAYMENT_DUE', file);
  return isOver ? undefined : { notice, payUntil };
}
