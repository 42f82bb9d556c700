import type { Day } from '../../calendar/day.ts';
import type { Attachment } from '../application.ts';
import type { CaseFile, FeeNotice } from '../case-file.ts';
import type { OnlineOrder } from '../facts/fee-facts.ts';
import { type ActFrame, type Circumstances, type Decision, entryReason } from '../decision.ts';
import { openFeeNotice, payableFrom } from '../fee-guard.ts';
import { firstRefusal, lineLimit, refusalOfText } from '../input-text.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import type { Refusal } from '../refusals.ts';
import { refusalOfStep } from '../step.ts';

export interface DeclarePayment extends ActFrame {
  /** The day the applicant says it paid. */
  readonly paidOn: Day;
  /** 汇款凭证号 or 缴款单号; the platform's number of its order. */
  readonly voucherNo: string;
  readonly files: readonly Attachment[];
  /** 缴费平台 tells of a sum that is not the one due, and the notice its order was opened for; absent where the applicant declares. */
  readonly online?: OnlineOrder & { readonly amountInFen: number; readonly documentNo: string };
}

/**
 * 申报缴费 (art. 42): the applicant tells the office that the fee was paid, where to look for it. It begins no period: the money
 * does, once the office finds it and records the payment with the number of its fiscal receipt. The last declaration stands.
 */
export function decideDeclarePayment(
  file: CaseFile,
  act: DeclarePayment,
  here: Circumstances,
): Outcome<Decision> {
  const notice = openFeeNotice(file);
  const misplaced = refusalOfStep('declarePayment', file, act, here, notice && payableFrom(notice));
  if (misplaced) return refuse(misplaced);
  const { on, paidOn, voucherNo, files, online } = act;
  if (!notice || (online && online.documentNo !== notice.documentNo))
    return refuse({ code: 'PAYMENT_BEFORE_NOTICE', article: '42' });
  const refusal = firstRefusal(refusalOfDay(notice, act), refusalOfText('voucherNo', voucherNo, lineLimit));
  if (refusal) return refuse(refusal);
  const { documentNo } = notice;
  const told = online && {
    online: { orderNo: online.orderNo, platformNo: online.platformNo, amountInFen: online.amountInFen },
  };
  return done({
    facts: () => [
      { fact: 'PAYMENT_DECLARED', on, documentNo, paidOn, voucherNo, files, ...told, ...entryReason(act) },
    ],
  });
}

/** Paid before it was asked for, or on a day that has not come. */
function refusalOfDay(notice: FeeNotice, { paidOn, on }: DeclarePayment): Refusal | undefined {
  const from = payableFrom(notice);
  if (paidOn < from)
    return {
      code: 'DAY_REFUSED',
      path: 'paidOn',
      problem: 'BEFORE_THE_STEP_IT_FOLLOWS',
      on: paidOn,
      bound: from,
    };
  if (paidOn > on)
    return { code: 'DAY_REFUSED', path: 'paidOn', problem: 'IN_THE_FUTURE', on: paidOn, bound: on };
  return undefined;
}
