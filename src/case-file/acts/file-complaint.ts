import type { CaseFile } from '../case-file.ts';
import { type ActFrame, type Circumstances, type Decision, entryReason } from '../decision.ts';
import type { Complainant, ComplaintChannel, ComplaintSubject } from '../facts/complaint-facts.ts';
import { firstRefusal, paragraphLimit, refusalOfText } from '../input-text.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { refusalOfStep } from '../step.ts';

export interface FileComplaint extends ActFrame {
  /** Who complained; the applicant, where the applicant files it. */
  readonly by: Complainant;
  readonly channel: ComplaintChannel;
  readonly about: ComplaintSubject;
  readonly text: string;
}

/** 投诉举报 (arts. 47 and 51): in every state of the case and with no time limit, because the Regulation sets none. */
export function decideFileComplaint(
  file: CaseFile,
  act: FileComplaint,
  here: Circumstances,
): Outcome<Decision> {
  const { by, channel, about, text, on } = act;
  const refusal = firstRefusal(
    refusalOfStep('fileComplaint', file, act, here, file.submittedOn),
    refusalOfText('text', text, paragraphLimit),
  );
  if (refusal) return refuse(refusal);
  const ref = String(file.complaints.length + 1);
  return done({
    facts: () => [{ fact: 'COMPLAINT_RECEIVED', on, ref, by, channel, about, text, ...entryReason(act) }],
  });
}
