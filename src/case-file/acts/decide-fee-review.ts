import type { CaseFile, FeeNotice } from '../case-file.ts';
import { deadlinesOf } from '../deadlines.ts';
import { type ActFrame, type Circumstances, type Decision, entryReason, type Warning } from '../decision.ts';
import type { FeeReview, FeeReviewOutcome } from '../facts/fee-facts.ts';
import type { ServiceMethod } from '../facts/fact-frame.ts';
import { type ChosenTariff, feeBasis, feeOf, refusalOfBasis } from '../fee-basis.ts';
import { feeClockFactsAfter } from '../fee-clock-facts.ts';
import { openFeeNotice } from '../fee-guard.ts';
import { feeMonthOf } from '../fee-month.ts';
import { firstRefusal, paragraphLimit, refusalOfText } from '../input-text.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { refusalOfStep } from '../step.ts';

export interface DecideFeeReview extends ActFrame {
  readonly outcome: FeeReviewOutcome;
  /** What the fee is counted by instead; where the amount is changed, and only there. */
  readonly basis?: ChosenTariff;
  readonly reasons: string;
  readonly by: ServiceMethod;
}

/**
 * 收费复核 (art. 42 and the fee measures): upheld, lowered, or withdrawn, of a notice that is unpaid, once; on an objection,
 * or, but for upholding it, without one. The amount is computed, and never raised (AMB-32). A notice withdrawn after the
 * reply was due leaves it overdue (AMB-31), and the caller is told.
 * @param earlierItems as counted by the service in the same transaction (AMB-22)
 */
export function decideFeeReview(
  file: CaseFile,
  act: DecideFeeReview,
  here: Circumstances,
  earlierItems: number,
): Outcome<Decision> {
  const { reasons, by, on } = act;
  const notice = openFeeNotice(file);
  const refusal = firstRefusal(
    refusalOfStep('decideFeeReview', file, act, here, notice?.objection?.on ?? notice?.sentOn),
    refusalOfText('reasons', reasons, paragraphLimit),
  );
  if (refusal) return refuse(refusal);
  if (!notice) return refuse({ code: 'NO_FEE_NOTICE_OPEN', article: '42' });
  const review = reviewOf(file, notice, act, here, earlierItems);
  if (!review.ok) return review;
  return done({
    series: 'FEE_REVIEW',
    facts: (documentNo) => [
      { fact: 'FEE_REVIEW_DECIDED', on, documentNo, review: review.value, reasons, by, ...entryReason(act) },
    ],
    warnings: warningsOf(file, act, here),
  });
}

function reviewOf(
  file: CaseFile,
  notice: FeeNotice,
  { outcome, basis: chosen, on }: DecideFeeReview,
  here: Circumstances,
  earlierItems: number,
): Outcome<FeeReview> {
  if (outcome !== 'AMOUNT_CHANGED') {
    if (chosen) return refuse({ code: 'INVALID_INPUT', path: 'basis', problem: 'NOT_ALLOWED' });
    if (outcome === 'UPHELD' && !notice.objection) return refuse({ code: 'NO_FEE_OBJECTION', article: '42' });
    return done({ outcome });
  }
  if (!chosen) return refuse({ code: 'INVALID_INPUT', path: 'basis', problem: 'EMPTY' });
  const basis = feeBasis(chosen, feeMonthOf(file, here.settings) ?? '', earlierItems);
  const refusal = refusalOfBasis(file, basis);
  if (refusal) return refuse(refusal);
  const { amountInFen } = feeOf(basis, file.receivedOn ?? on);
  if (amountInFen === 0) return refuse({ code: 'NOTHING_TO_CHARGE', article: '42' });
  if (amountInFen >= notice.amountInFen)
    return refuse({ code: 'FEE_NOT_LOWER', article: '42', amountInFen: notice.amountInFen });
  return done({ outcome, basis, amountInFen });
}

function warningsOf(
  file: CaseFile,
  { outcome, on }: DecideFeeReview,
  here: Circumstances,
): readonly Warning[] {
  if (outcome !== 'WITHDRAWN') return [];
  const clockFacts = feeClockFactsAfter(file.clockFacts, outcome, on);
  const due = deadlinesOf({ ...file, clockFacts }, here.calendar, on).deadlines.REPLY_DUE;
  return due !== undefined && on > due ? [{ code: 'REPLY_OVERDUE', path: 'on', due }] : [];
}
