import type { CaseFile } from '../case-file.ts';
import { type ActFrame, type Circumstances, type Decision, entryReason } from '../decision.ts';
import { openFeeNotice } from '../fee-guard.ts';
import { firstRefusal, paragraphLimit, refusalOfText } from '../input-text.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { refusalOfStep } from '../step.ts';

export interface RecordPaymentNotFound extends ActFrame {
  /** 核对情况: where the office looked, as the applicant is told it. */
  readonly finding: string;
}

/**
 * 记录未到账 (art. 42): the office looked for what was declared, and the money is not there. The fee is owed as before, within
 * the term that never stopped; the applicant is told, and may declare anew.
 */
export function decideRecordPaymentNotFound(
  file: CaseFile,
  act: RecordPaymentNotFound,
  here: Circumstances,
): Outcome<Decision> {
  const { finding, on } = act;
  const refusal = firstRefusal(
    refusalOfStep('recordPaymentNotFound', file, act, here, openFeeNotice(file)?.declared?.on),
    refusalOfText('finding', finding, paragraphLimit),
  );
  if (refusal) return refuse(refusal);
  return done({ facts: () => [{ fact: 'PAYMENT_NOT_FOUND', on, finding, ...entryReason(act) }] });
}
