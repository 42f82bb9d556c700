import type { CaseFile } from '../case-file.ts';
import { type ActFrame, type Circumstances, type Decision, entryReason } from '../decision.ts';
import { firstRefusal, lineLimit, refusalOfText } from '../input-text.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { refusalOfStep } from '../step.ts';

export interface ReissueQueryCode extends ActFrame {
  /** Which identity paper was shown. */
  readonly identityChecked: string;
}

/** 补发查询码: a lost code is issued anew against identity papers, and the old one stops working. */
export function decideReissueQueryCode(
  file: CaseFile,
  act: ReissueQueryCode,
  here: Circumstances,
): Outcome<Decision> {
  const refusal = firstRefusal(
    refusalOfStep('reissueQueryCode', file, act, here),
    refusalOfText('identityChecked', act.identityChecked, lineLimit),
  );
  if (refusal) return refuse(refusal);
  const issue = file.queryCodeIssue + 1;
  const { identityChecked, on } = act;
  return done({
    facts: () => [{ fact: 'QUERY_CODE_REISSUED', on, issue, identityChecked, ...entryReason(act) }],
  });
}
