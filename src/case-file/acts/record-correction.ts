import type { Attachment, Channel } from '../application.ts';
import type { CaseFile, Correction } from '../case-file.ts';
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
  /** What came with it. */
  readonly files?: readonly Attachment[];
  /** 申请人在网上提交: whether the platform confirms the receipt or an officer (AMB-5); absent where the office records it. */
  readonly confirmation?: 'AUTO' | 'AGENCY';
}

/**
 * 收到补正 (art. 30): the answer period starts again from the receipt of the corrected application, whose day is fixed as that
 * of the application itself (art. 31). What the applicant submits online waits for the office where an officer confirms,
 * and after the term, because the good reason is the office's to accept. What says no more than before is no correction, whoever sends it.
 */
export function decideRecordCorrection(
  file: CaseFile,
  act: RecordCorrection,
  here: Circumstances,
): Outcome<Decision> {
  const notice = file.corrections.at(-1);
  const refusal = firstRefusal(
    refusalOfStep('recordCorrection', file, act, here),
    refusalOfText('description', act.description, descriptionLimit),
    refusalOfOptionalText('goodReason', act.goodReason, paragraphLimit),
    refusalOfNothingNew(file, act),
    refusalOfLateCorrection(file, act, here),
  );
  if (refusal) return refuse(refusal);
  const { channel, goodReason, on, confirmation } = act;
  const files = filesOf(file, act);
  const description = act.description.trim();
  const because = { ...(goodReason === undefined ? {} : { goodReason }), ...entryReason(act) };
  const waits = confirmation === 'AGENCY' || (confirmation === 'AUTO' && isLate(file, on, here));
  if (notice && waits) {
    const { documentNo } = notice;
    return done({
      facts: () => [{ fact: 'CORRECTION_SUBMITTED', on, documentNo, description, files, ...because }],
    });
  }
  const sent = files.length === 0 ? {} : { files };
  return done({
    facts: () => [{ fact: 'CORRECTION_RECEIVED', on, channel, description, ...sent, ...because }],
  });
}

/** The same words without a file answer nothing that was asked, and must not start the period again. */
function refusalOfNothingNew(file: CaseFile, act: RecordCorrection): Refusal | undefined {
  const before = file.application?.description;
  if (before === undefined || filesOf(file, act).length > 0) return undefined;
  if (withoutSpaces(act.description) !== withoutSpaces(before)) return undefined;
  return { code: 'INVALID_INPUT', path: 'description', problem: 'NOTHING_ADDED' };
}

/** What was submitted online comes along. */
function filesOf({ corrections }: CaseFile, { files }: RecordCorrection): readonly Attachment[] {
  return files ?? corrections.at(-1)?.submitted?.files ?? [];
}

function withoutSpaces(text: string): string {
  return text.replace(/\s/gu, '');
}

function refusalOfLateCorrection(
  file: CaseFile,
  act: RecordCorrection,
  here: Circumstances,
): Refusal | undefined {
  const due = dueOf(file, act.on, here);
  const reasonGiven = (act.goodReason ?? '').trim() !== '';
  if (due === undefined || cameOn(act, file.corrections.at(-1)) <= due || reasonGiven) return undefined;
  return { code: 'CORRECTION_LATE_WITHOUT_REASON', article: '30', due };
}

/** What the office confirms came when it was submitted. */
function cameOn({ on, confirmation }: RecordCorrection, notice: Correction | undefined) {
  return confirmation === undefined ? (notice?.submitted?.on ?? on) : on;
}

function isLate(file: CaseFile, on: ActFrame['on'], here: Circumstances): boolean {
  const due = dueOf(file, on, here);
  return due !== undefined && on > due;
}

function dueOf(file: CaseFile, on: ActFrame['on'], { calendar }: Circumstances) {
  return deadlinesOf(file, calendar, on).deadlines.CORRECTION_DUE;
}
