import type { CaseFile } from '../case-file.ts';
import { type ActFrame, type Circumstances, type Decision, entryReason } from '../decision.ts';
import { lapseTermOf } from '../lapse-term.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { refusalOfStep } from '../step.ts';

export type LapseApplication = ActFrame;

/**
 * 视为放弃 (art. 30; 信息处理费管理办法): the notice was served, its term is over, and no correction, or no payment, came.
 * Possible from the next working day on; the applicant is told, and may contest it.
 */
export function decideLapseApplication(
  file: CaseFile,
  act: LapseApplication,
  here: Circumstances,
): Outcome<Decision> {
  const refusal = refusalOfStep('lapseApplication', file, act, here);
  if (refusal) return refuse(refusal);
  const ground = lapseTermOf(file, here.calendar, act.on)?.ground;
  if (ground === undefined) return refuse({ code: 'NOTHING_AWAITED' });
  return done({
    series: 'LAPSE_NOTICE',
    facts: (documentNo) => [{ fact: 'LAPSED', on: act.on, ground, documentNo, ...entryReason(act) }],
  });
}
