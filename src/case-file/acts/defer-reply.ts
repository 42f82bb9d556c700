import { lastDay } from '../../calendar/calendar.ts';
import { addMonths, type Day } from '../../calendar/day.ts';
import type { CaseFile } from '../case-file.ts';
import { deadlinesOf } from '../deadlines.ts';
import { type ActFrame, type Circumstances, type Decision, entryReason } from '../decision.ts';
import type { ServiceMethod } from '../facts/fact-frame.ts';
import { firstRefusal, paragraphLimit, refusalOfText } from '../input-text.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import type { Refusal } from '../refusals.ts';
import { lastMoveOn } from '../running-clock.ts';
import { refusalOfStep } from '../step.ts';

export interface DeferReply extends ActFrame {
  /** 延迟答复的合理期限: the day until which the reply will come. The Regulation sets no ceiling. */
  readonly until: Day;
  readonly reason: string;
  readonly by: ServiceMethod;
}

/** The calendar must still reach the remedies of a reply that never came. */
const lastUntil = addMonths(lastDay, -12);

/** 延迟答复 (art. 35): the reasons are reasonable, the period is too short; told on or before the due day. */
export function decideDeferReply(file: CaseFile, act: DeferReply, here: Circumstances): Outcome<Decision> {
  const refusal = firstRefusal(
    refusalOfStep('deferReply', file, act, here, deferralFollows(file)),
    refusalOfUntil(file, act, here),
    refusalOfText('reason', act.reason, paragraphLimit),
  );
  if (refusal) return refuse(refusal);
  const { until, reason, by, on } = act;
  return done({
    series: 'DEFERRAL_NOTICE',
    facts: (documentNo) => [
      { fact: 'DEFERRAL_NOTIFIED', on, documentNo, until, reason, by, ...entryReason(act) },
    ],
  });
}

function deferralFollows(file: CaseFile): Day {
  const givenOn = file.reasons?.given?.on;
  const moved = lastMoveOn(file);
  return givenOn !== undefined && givenOn > moved ? givenOn : moved;
}

function refusalOfUntil(file: CaseFile, { until, on }: DeferReply, here: Circumstances): Refusal | undefined {
  const due = deadlinesOf(file, here.calendar, on).deadlines.REPLY_DUE;
  if (due !== undefined && until < due) return { code: 'DEFERRAL_NOT_LATER', article: '35', due };
  return until > lastUntil ? { code: 'INVALID_INPUT', path: 'until', problem: 'OUT_OF_RANGE' } : undefined;
}
