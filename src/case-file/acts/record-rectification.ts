import type { CaseFile } from '../case-file.ts';
import { type ActFrame, type Circumstances, type Decision, entryReason } from '../decision.ts';
import type { Lateness } from '../facts/fact-frame.ts';
import { firstRefusal, paragraphLimit, refusalOfText } from '../input-text.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { refusalOfStep } from '../step.ts';

export interface RecordRectification extends ActFrame {
  readonly ref: string;
  /** What was put right. */
  readonly text: string;
}

/** 记录整改 (art. 47): what the authority ordered was done; later than it ordered, it is done all the same and marked late. */
export function decideRecordRectification(
  file: CaseFile,
  act: RecordRectification,
  here: Circumstances,
): Outcome<Decision> {
  const { ref, text, on } = act;
  const complaint = file.complaints.find((one) => one.ref === ref);
  if (!complaint) return refuse({ code: 'INVALID_INPUT', path: 'ref', problem: 'UNKNOWN' });
  const { decision, rectified } = complaint;
  const outstanding = decision?.measure === 'RECTIFICATION_ORDERED' && !rectified;
  const refusal = firstRefusal(
    refusalOfStep('recordRectification', file, act, here, decision?.on ?? complaint.receivedOn),
    outstanding ? undefined : { code: 'NOTHING_TO_RECTIFY', article: '47' },
    refusalOfText('text', text, paragraphLimit),
  );
  if (refusal) return refuse(refusal);
  const due = decision?.dueOn;
  const late: Lateness | undefined =
    due !== undefined && on > due ? { deadline: 'RECTIFICATION_DUE', due } : undefined;
  return done({
    facts: () => [
      { fact: 'COMPLAINT_RECTIFIED', on, ref, text, ...(late ? { late } : {}), ...entryReason(act) },
    ],
  });
}
