import type { CaseFile, FeeNotice } from '../case-file.ts';
import type { OnlineOrder } from '../facts/fee-facts.ts';
import { deadlinesOf } from '../deadlines.ts';
import { type ActFrame, type Circumstances, type Decision, entryReason } from '../decision.ts';
import { openFeeNotice, payableFrom } from '../fee-guard.ts';
import { firstRefusal, lineLimit, refusalOfText } from '../input-text.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import type { Refusal } from '../refusals.ts';
import { refusalOfStep } from '../step.ts';

export interface RecordPayment extends ActFrame {
  /** The sum of the notice; less is no payment, and more is given back. */
  readonly amountInFen: number;
  /** 财政票据号码. */
  readonly receiptNo: string;
  /** 网上缴费: the order, and the notice it was opened for; absent where the office found the money. */
  readonly online?: OnlineOrder & { readonly documentNo: string };
}

/**
 * 记录缴费 (art. 42 and the fee measures): within its term, the reply period begins anew the day after (AMB-15); later it is
 * recorded, begins nothing, and the caller is told.
 */
export function decideRecordPayment(
  file: CaseFile,
  act: RecordPayment,
  here: Circumstances,
): Outcome<Decision> {
  const notice = openFeeNotice(file);
  const refusal = firstRefusal(
    notice && refusalOfEarlyPayment(notice, act),
    refusalOfOtherNotice(notice, act),
    refusalOfStep('recordPayment', file, act, here, notice && payableFrom(notice)),
    notice && refusalOfAmount(notice, act),
    refusalOfText('receiptNo', act.receiptNo, lineLimit),
  );
  if (refusal) return refuse(refusal);
  const { amountInFen, receiptNo, on, online } = act;
  const order = online && { orderNo: online.orderNo, platformNo: online.platformNo };
  const due = deadlinesOf(file, here.calendar, on).deadlines.PAYMENT_DUE;
  return done({
    facts: () => [
      { fact: 'FEE_PAID', on, amountInFen, receiptNo, ...(order && { online: order }), ...entryReason(act) },
    ],
    ...(due !== undefined && on > due ? { warnings: [{ code: 'LATE_PAYMENT', path: 'on' }] } : {}),
  });
}

function refusalOfEarlyPayment(notice: FeeNotice, { on }: RecordPayment): Refusal | undefined {
  const sentOn = payableFrom(notice);
  return on < sentOn ? { code: 'PAYMENT_BEFORE_NOTICE', article: '42', sentOn } : undefined;
}

/** What was paid for a notice that was withdrawn or voided pays no other. */
function refusalOfOtherNotice(notice: FeeNotice | undefined, { online }: RecordPayment): Refusal | undefined {
  const pays = !online || notice?.documentNo === online.documentNo;
  return pays ? undefined : { code: 'PAYMENT_BEFORE_NOTICE', article: '42' };
}

function refusalOfAmount({ amountInFen }: FeeNotice, act: RecordPayment): Refusal | undefined {
  if (act.amountInFen === amountInFen) return undefined;
  return { code: 'PAYMENT_AMOUNT_DIFFERS', article: '42', amountInFen };
}
