import type { CaseFile } from '../case-file.ts';
import { type ActFrame, type Circumstances, type Decision, entryReason } from '../decision.ts';
import { openFeeNotice } from '../fee-guard.ts';
import { firstRefusal, paragraphLimit, refusalOfText } from '../input-text.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { refusalOfStep } from '../step.ts';

export interface RecordFeeObjection extends ActFrame {
  /** 异议及其理由, as the applicant put it. */
  readonly text: string;
}

/**
 * 收到收费异议 (art. 42 and the fee measures): while the notice is unpaid, once. It stops no term; the fee cannot be taken
 * to reconsideration or court by itself, and until the office has reviewed it, the application does not lapse (AMB-30).
 */
export function decideRecordFeeObjection(
  file: CaseFile,
  act: RecordFeeObjection,
  here: Circumstances,
): Outcome<Decision> {
  const { text, on } = act;
  const refusal = firstRefusal(
    refusalOfStep('recordFeeObjection', file, act, here, openFeeNotice(file)?.sentOn),
    refusalOfText('text', text, paragraphLimit),
  );
  if (refusal) return refuse(refusal);
  return done({ facts: () => [{ fact: 'FEE_OBJECTION_RECEIVED', on, text, ...entryReason(act) }] });
}
