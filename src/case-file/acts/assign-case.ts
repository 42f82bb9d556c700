import type { CaseFile } from '../case-file.ts';
import { type ActFrame, type Circumstances, type Decision, entryReason } from '../decision.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { refusalOfStep } from '../step.ts';

export interface AssignCase extends ActFrame {
  readonly unitId: string;
  readonly handlerId?: string;
}

/** 分办: to a unit of the agency, and to a handler where one is named; either may be changed while the case is in handling. */
export function decideAssignCase(file: CaseFile, act: AssignCase, here: Circumstances): Outcome<Decision> {
  const refusal = refusalOfStep('assignCase', file, act, here);
  if (refusal) return refuse(refusal);
  const { unitId, handlerId, on } = act;
  return done({
    facts: () => [
      {
        fact: 'ASSIGNED',
        on,
        unitId,
        ...(handlerId === undefined ? {} : { handlerId }),
        ...entryReason(act),
      },
    ],
  });
}
