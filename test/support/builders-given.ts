import { expect } from '@jest/globals';
import type { CaseFile } from '../../src/case-file/case-file.ts';
import type { Decision } from '../../src/case-file/decision.ts';
import type { JournalEntry } from '../../src/case-file/facts.ts';
import type { Outcome } from '../../src/case-file/outcome.ts';
import type { Refusal, RefusalCode } from '../../src/case-file/refusals.ts';
import type { CaseFileBuilder } from './builders.ts';

/** The number that every series gives in these tests. */
export const officialNo = 'NO-1';

/** given(facts).when(act).then(facts), or .refused(refusal). */
export function given(told: CaseFileBuilder) {
  return {
    when(decide: (file: CaseFile, journal: readonly JournalEntry[]) => Outcome<Decision>) {
      return consequences(decide(told.file(), told.journal()));
    },
  };
}

/** when(act) for the acts that open a case: nothing is given. */
export function opening(outcome: Outcome<Decision>) {
  return consequences(outcome);
}

function consequences(outcome: Outcome<Decision>) {
  return {
    /** Exactly these facts, no field more or less. */
    then(...facts: readonly object[]): Decision | undefined {
      expect(outcome.ok ? outcome.value.facts(officialNo) : outcome.refusal).toStrictEqual(facts);
      return outcome.ok ? outcome.value : undefined;
    },
    /** Exactly this refusal. */
    refused(refusal: Refusal): void {
      expect(outcome).toStrictEqual({ ok: false, refusal });
    },
    /** Done; what it left is tested elsewhere. */
    isDone(): void {
      expect(outcome.ok ? 'done' : outcome.refusal).toBe('done');
    },
    /** A refusal with this code; the facts of it are tested elsewhere. */
    refusedWith(code: RefusalCode): void {
      expect(outcome.ok ? 'done' : outcome.refusal.code).toBe(code);
    },
  };
}
