import type { Fact } from '../../src/case-file/facts.ts';
import type { CaseFile } from '../../src/case-file/case-file.ts';
import type { SharedDecision } from '../../src/case-file/decision.ts';
import type { LinkedCase } from '../../src/case-file/facts/related-facts.ts';
import type { Outcome } from '../../src/case-file/outcome.ts';
import { anotherCase, caseId, type CaseFileBuilder } from './builders.ts';

/** The case that most tests speak of, as journals of others name it. */
export const thisCase: LinkedCase = { caseId, applicationNo: 'QH02-2026-00001' };

export const aThirdCase: LinkedCase = {
  caseId: 'd0000000-0000-4000-8000-000000000003',
  applicationNo: 'QH02-2026-00003',
};

/** What each case records, by its id; every series gives NO-1, NO-2 … */
export function sharesOf(outcome: Outcome<SharedDecision>): Readonly<Record<string, readonly Fact[]>> {
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  const { numbers = [], shares } = outcome.value;
  const given = shares(numbers.map((_, index) => `NO-${index + 1}`));
  return Object.fromEntries(given.map((share) => [share.caseId, share.facts]));
}

/** Another case that stands as told. */
export function twin(told: CaseFileBuilder): CaseFile {
  return { ...told.file(), id: anotherCase.caseId, applicationNo: 'QH02-2026-00002' };
}
