import type { Channel } from '../application.ts';
import type { CaseFile } from '../case-file.ts';
import { deadlinesOf } from '../deadlines.ts';
import { type ActFrame, type Circumstances, type Decision, entryReason } from '../decision.ts';
import {
  descriptionLimit,
  firstRefusal,
  paragraphLimit,
  refusalOfOptionalText,
  refusalOfText,
} from '../input-text.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import type { Refusal } from '../refusals.ts';
import { refusalOfStep } from '../step.ts';

export interface RecordCorrection extends ActFrame {
  readonly channel: Channel;
  /** The corrected description. */
  readonly description: string;
  /** 正当理由: needed when the correction comes after its term. */
  readonly goodReason?: string;
}

/** 收到补正 (art. 30): the answer period starts again from the receipt of the corrected application. */
export function decideRecordCorrection(
  file: CaseFile,
  act: RecordCorrection,
  here: Circumstances,
): Outcome<Decision> {
  const refusal = firstRefusal(
    refusalOfStep('recordCorrection', file, act, here),
    refusalOfText('description', act.description, descriptionLimit),
    refusalOfOptionalText('goodReason', act.goodReason, paragraphLimit),
    refusalOfLateCorrection(file, act, here),
  );
  if (refusal) return refuse(refusal);
  const { channel, description, goodReason, on } = act;
  return done({
    facts: () => [
      {
        fact: 'CORRECTION_RECEIVED',
        on,
        channel,
        description: description.trim(),
        ...(goodReason === undefined ? {} : { goodReason }),
        ...entryReason(act),
      },
    ],
  });
}

function refusalOfLateCorrection(
  file: CaseFile,
  act: RecordCorrection,
  here: Circumstances,
): Refusal | undefined {
  const due = deadlinesOf(file, here.calendar, act.on).deadlines.CORRECTION_DUE;
  const reasonGiven = (act.goodReason ?? '').trim() !== '';
  if (due === undefined || act.on <= due || reasonGiven) return undefined;
  return { code: 'CORRECTION_LATE_WITHOUT_REASON', article: '30', due };
}
