import type { Day } from '../../../src/calendar/day.ts';
import type { ActionName } from '../../../src/case-file/actions.ts';
import type { CaseFile } from '../../../src/case-file/case-file.ts';
import type { Circumstances, Decision, SharedDecision } from '../../../src/case-file/decision.ts';
import type { JournalEntry } from '../../../src/case-file/facts.ts';
import { done, type Outcome } from '../../../src/case-file/outcome.ts';
import type { CaseState } from '../../../src/case-file/states.ts';
import { aCaseIn, anotherCase } from '../builders.ts';

/** An act on a case with input nobody can object to. */
export type WellFormedAct = (
  file: CaseFile,
  on: Day,
  here: Circumstances,
  journal: readonly JournalEntry[],
) => Outcome<Decision>;

/** Such acts by their names, each in every way that leads somewhere else. */
export type WellFormedActs = Readonly<Partial<Record<ActionName, readonly WellFormedAct[]>>>;

/** Handed over and signed for. */
export const signedBy = { kind: 'SIGNED', signer: '周沐言', relation: 'ADDRESSEE' } as const;

/** What an act on several cases does to the one it is done on. */
export function ownShare(file: CaseFile, outcome: Outcome<SharedDecision>): Outcome<Decision> {
  if (!outcome.ok) return outcome;
  const { numbers = [], shares, warnings = [] } = outcome.value;
  return done({
    warnings,
    facts: (officialNo) =>
      shares(numbers.map(() => officialNo))
        .filter((share) => share.caseId === file.id)
        .flatMap((share) => share.facts),
  });
}

/** Another case of the agency, in the same hands. */
export function another(state: CaseState): CaseFile {
  const known = others.get(state) ?? { ...aCaseIn(state).file(), id: anotherCase.caseId };
  others.set(state, known);
  return known;
}

/** Folded once: a walk asks for them at each of its thousands of steps. */
const others = new Map<CaseState, CaseFile>();
