import type { Day } from '../../calendar/day.ts';
import type { CaseFile } from '../case-file.ts';
import { deadlinesOf, replyDueOf } from '../deadlines.ts';
import { type ActFrame, type Circumstances, type Decision, entryReason, type Warning } from '../decision.ts';
import type { CoHandler } from '../facts/co-handling-facts.ts';
import { firstRefusal, lineLimit, paragraphLimit, refusalOfText } from '../input-text.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import type { Refusal } from '../refusals.ts';
import { refusalOfStep } from '../step.ts';

export interface RequestCoHandling extends ActFrame {
  readonly with: CoHandler;
  /** 协办事项: what is wanted, in words that name nobody who need not be named. */
  readonly wanted: string;
  /** 内部时限. */
  readonly dueOn: Day;
}

/**
 * 协办: another unit or agency is asked to help by an internal day. The statutory clock does not stop (AMB-29): who is to
 * say whether the information may be disclosed is consulted instead (arts. 32, 33 ¶3, 34). Refused to the handling unit
 * itself; an internal day after the reply is due draws a warning.
 */
export function decideRequestCoHandling(
  file: CaseFile,
  act: RequestCoHandling,
  here: Circumstances,
): Outcome<Decision> {
  const { with: coHandler, wanted, dueOn, on } = act;
  const refusal = firstRefusal(
    refusalOfStep('requestCoHandling', file, act, here, file.stateSince),
    refusalOfCoHandler(file, coHandler),
    refusalOfText('wanted', wanted, paragraphLimit),
    dueOn < on ? { code: 'INVALID_INPUT', path: 'dueOn', problem: 'OUT_OF_RANGE' } : undefined,
  );
  if (refusal) return refuse(refusal);
  const ref = `H${file.coHandlings.length + 1}`;
  return done({
    series: 'CO_HANDLING',
    facts: (documentNo) => [
      {
        fact: 'CO_HANDLING_REQUESTED',
        on,
        ref,
        with: coHandler,
        wanted,
        dueOn,
        documentNo,
        ...entryReason(act),
      },
    ],
    warnings: warningsOf(file, act, here),
  });
}

/** Nobody is asked to help with what is his own to do. */
function refusalOfCoHandler(file: CaseFile, coHandler: CoHandler): Refusal | undefined {
  switch (coHandler.kind) {
    case 'UNIT':
      return coHandler.unitId === file.unitId ? ownWork('with.unitId') : undefined;
    case 'AGENCY':
      return coHandler.agencyId === file.agencyId ? ownWork('with.agencyId') : undefined;
    case 'NAMED':
      return refusalOfText('with.name', coHandler.name, lineLimit);
  }
}

function ownWork(path: string): Refusal {
  return { code: 'INVALID_INPUT', path, problem: 'NOT_ALLOWED' };
}

function warningsOf(
  file: CaseFile,
  { dueOn, on }: RequestCoHandling,
  here: Circumstances,
): readonly Warning[] {
  const { due } = replyDueOf(file, deadlinesOf(file, here.calendar, on));
  if (due === undefined || dueOn < due) return [];
  return [{ code: 'CO_HANDLING_DUE_TOO_LATE', path: 'dueOn', due }];
}
