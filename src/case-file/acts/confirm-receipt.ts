import type { CaseFile } from '../case-file.ts';
import { type ActFrame, type Circumstances, type Decision, entryReason } from '../decision.ts';
import { firstRefusal, lineLimit, refusalOfText } from '../input-text.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { refusalOfStep } from '../step.ts';

export interface ConfirmReceipt extends ActFrame {
  /** How the applicant confirmed: which number was called, what was said. */
  readonly how: string;
}

/** 确认收到 (art. 31(2)(3)): for ordinary mail, fax and unconfirmed online applications the day of confirmation is the receipt date. */
export function decideConfirmReceipt(
  file: CaseFile,
  act: ConfirmReceipt,
  here: Circumstances,
): Outcome<Decision> {
  const refusal = firstRefusal(
    refusalOfStep('confirmReceipt', file, act, here),
    refusalOfText('how', act.how, lineLimit),
  );
  if (refusal) return refuse(refusal);
  return done({ facts: () => [{ fact: 'CONFIRMED', on: act.on, how: act.how, ...entryReason(act) }] });
}
