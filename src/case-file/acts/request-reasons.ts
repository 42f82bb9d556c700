import type { Day } from '../../calendar/day.ts';
import type { CaseFile } from '../case-file.ts';
import { type ActFrame, type Circumstances, type Decision, entryReason } from '../decision.ts';
import type { ServiceMethod } from '../facts/fact-frame.ts';
import { firstRefusal, paragraphLimit, refusalOfCount, refusalOfText } from '../input-text.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import type { Refusal } from '../refusals.ts';
import { refusalOfStep } from '../step.ts';

export interface RequestReasons extends ActFrame {
  /** 申请件数, from `countedSince` on: 1 to 100,000. */
  readonly applicationsCounted: number;
  readonly countedSince: Day;
  /** 认定的情况: why the number or the frequency is clearly beyond what is reasonable. */
  readonly finding: string;
  /** In working days, 1 to 60; the Regulation sets none. */
  readonly termWorkingDays: number;
  readonly by: ServiceMethod;
}

/** 要求说明理由 (art. 35): number or frequency clearly beyond reason. The reply period runs on (AMB-10). */
export function decideRequestReasons(
  file: CaseFile,
  act: RequestReasons,
  here: Circumstances,
): Outcome<Decision> {
  const refusal = firstRefusal(
    refusalOfStep('requestReasons', file, act, here, file.stateSince),
    refusalOfCount('applicationsCounted', act.applicationsCounted, 100_000),
    refusalOfStart(act),
    refusalOfText('finding', act.finding, paragraphLimit),
    refusalOfCount('termWorkingDays', act.termWorkingDays, 60),
  );
  if (refusal) return refuse(refusal);
  const { applicationsCounted, countedSince, finding, termWorkingDays, by, on } = act;
  return done({
    series: 'REASONS_REQUEST',
    facts: (documentNo) => [
      {
        fact: 'REASONS_REQUESTED',
        on,
        documentNo,
        finding,
        applicationsCounted,
        countedSince,
        termWorkingDays,
        by,
        ...entryReason(act),
      },
    ],
  });
}

function refusalOfStart({ countedSince, on }: RequestReasons): Refusal | undefined {
  if (countedSince <= on) return undefined;
  return { code: 'DAY_REFUSED', path: 'countedSince', problem: 'IN_THE_FUTURE', on: countedSince, bound: on };
}
