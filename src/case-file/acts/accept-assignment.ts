import type { CaseFile } from '../case-file.ts';
import { type ActFrame, type Circumstances, type Decision, entryReason } from '../decision.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { refusalOfStep } from '../step.ts';

export type AcceptAssignment = ActFrame;

/** 承办: a handler of the unit takes the case; from here on its replies are this person's to draft. */
export function decideAcceptAssignment(
  file: CaseFile,
  act: AcceptAssignment,
  here: Circumstances,
): Outcome<Decision> {
  const refusal = refusalOfStep('acceptAssignment', file, act, here);
  if (refusal) return refuse(refusal);
  // A deputy takes it for the person who is away, who is its handler.
  const handlerId = here.actor.onBehalfOf ?? here.actor.id;
  return done({
    facts: () => [{ fact: 'ASSIGNMENT_ACCEPTED', on: act.on, handlerId, ...entryReason(act) }],
  });
}
