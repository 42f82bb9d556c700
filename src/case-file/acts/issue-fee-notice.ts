import type { CaseFile } from '../case-file.ts';
import { type ActFrame, type Circumstances, type Decision, entryReason } from '../decision.ts';
import { type ChosenTariff, feeBasis, feeOf, refusalOfBasis } from '../fee-basis.ts';
import { feeMonthOf } from '../fee-month.ts';
import type { ServiceMethod } from '../facts/fact-frame.ts';
import { firstRefusal } from '../input-text.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { lastMoveOn } from '../running-clock.ts';
import { refusalOfStep } from '../step.ts';

export interface IssueFeeNotice extends ActFrame {
  /** By items of this application, or by its pages. */
  readonly basis: ChosenTariff;
  readonly by: ServiceMethod;
}

/**
 * 收费通知 (art. 42 and the fee measures): within the reply period, by one tariff, the amount computed; paid in time, the
 * period begins anew the day after.
 * @param earlierItems as counted by the service in the same transaction (AMB-22)
 */
export function decideIssueFeeNotice(
  file: CaseFile,
  act: IssueFeeNotice,
  here: Circumstances,
  earlierItems: number,
): Outcome<Decision> {
  const basis = feeBasis(act.basis, feeMonthOf(file, here.settings) ?? '', earlierItems);
  const refusal = firstRefusal(
    refusalOfStep('issueFeeNotice', file, act, here, lastMoveOn(file)),
    refusalOfBasis(file, basis),
  );
  if (refusal) return refuse(refusal);
  const { amountInFen } = feeOf(basis, file.receivedOn ?? act.on);
  if (amountInFen === 0) return refuse({ code: 'NOTHING_TO_CHARGE', article: '42' });
  const { by, on } = act;
  return done({
    series: 'FEE_NOTICE',
    facts: (documentNo) => [
      { fact: 'FEE_NOTICE_SENT', on, documentNo, basis, amountInFen, by, ...entryReason(act) },
    ],
  });
}
