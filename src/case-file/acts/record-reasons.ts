import type { CaseFile } from '../case-file.ts';
import { type ActFrame, type Circumstances, type Decision, entryReason } from '../decision.ts';
import { descriptionLimit, firstRefusal, refusalOfText } from '../input-text.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { refusalOfStep } from '../step.ts';

export interface RecordReasons extends ActFrame {
  /** The reasons, as the applicant gave them. */
  readonly text: string;
}

/** 收到理由说明 (art. 35): what the applicant answered; it moves no clock (AMB-10). */
export function decideRecordReasons(
  file: CaseFile,
  act: RecordReasons,
  here: Circumstances,
): Outcome<Decision> {
  const refusal = firstRefusal(
    refusalOfStep('recordReasons', file, act, here, file.reasons?.requestedOn),
    refusalOfText('text', act.text, descriptionLimit),
  );
  if (refusal) return refuse(refusal);
  const { text, on } = act;
  return done({ facts: () => [{ fact: 'REASONS_GIVEN', on, text, ...entryReason(act) }] });
}
