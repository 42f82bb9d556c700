import type { Attachment } from '../application.ts';
import type { CaseFile } from '../case-file.ts';
import { type ActFrame, type Circumstances, type Decision, entryReason } from '../decision.ts';
import { firstRefusal, paragraphLimit, refusalOfText } from '../input-text.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { refusalOfStep } from '../step.ts';

export interface RecordCoHandlingAnswer extends ActFrame {
  readonly ref: string;
  readonly text: string;
  readonly files: readonly Attachment[];
}

/** 收到协办反馈: once for each co-handling, before the reply or after it; against its internal day it is early or late, never refused. */
export function decideRecordCoHandlingAnswer(
  file: CaseFile,
  act: RecordCoHandlingAnswer,
  here: Circumstances,
): Outcome<Decision> {
  const { ref, text, files, on } = act;
  const coHandling = file.coHandlings.find((one) => one.ref === ref);
  const refusal = firstRefusal(
    refusalOfStep('recordCoHandlingAnswer', file, act, here, coHandling?.sentOn),
    coHandling ? undefined : { code: 'INVALID_INPUT', path: 'ref', problem: 'UNKNOWN' },
    coHandling?.answer && {
      code: 'CO_HANDLING_ANSWERED',
      ref,
      coHandler: coHandling.with.name,
      on: coHandling.answer.on,
    },
    refusalOfText('text', text, paragraphLimit),
  );
  if (refusal) return refuse(refusal);
  return done({ facts: () => [{ fact: 'CO_HANDLING_ANSWERED', on, ref, text, files, ...entryReason(act) }] });
}
