import type { CaseFile } from '../case-file.ts';
import type { JournalEntry } from '../facts.ts';
import { type ActFrame, type Circumstances, type Decision, entryReason } from '../decision.ts';
import { firstRefusal, lineLimit, refusalOfText } from '../input-text.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { refusalOfStep } from '../step.ts';

export interface ReissueQueryCode extends ActFrame {
  /** Which identity paper was shown. */
  readonly identityChecked: string;
}

/**
 * 补发查询码: a lost code is issued anew against identity papers, and the old one stops working. A code whose issue was
 * voided, given to the wrong person perhaps, never comes again.
 * @param journal with the entries that were voided
 */
export function decideReissueQueryCode(
  file: CaseFile,
  act: ReissueQueryCode,
  here: Circumstances,
  journal: readonly JournalEntry[] = [],
): Outcome<Decision> {
  const refusal = firstRefusal(
    refusalOfStep('reissueQueryCode', file, act, here),
    refusalOfText('identityChecked', act.identityChecked, lineLimit),
  );
  if (refusal) return refuse(refusal);
  const issue = Math.max(file.queryCodeIssue, ...issuesOf(journal)) + 1;
  const { identityChecked, on } = act;
  return done({
    facts: () => [{ fact: 'QUERY_CODE_REISSUED', on, issue, identityChecked, ...entryReason(act) }],
  });
}

function issuesOf(journal: readonly JournalEntry[]): readonly number[] {
  return journal.flatMap(({ fact }) => (fact.fact === 'QUERY_CODE_REISSUED' ? [fact.issue] : []));
}
