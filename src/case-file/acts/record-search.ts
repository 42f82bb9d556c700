import type { CaseFile } from '../case-file.ts';
import { type ActFrame, type Circumstances, type Decision, entryReason } from '../decision.ts';
import { firstRefusal, lineLimit, paragraphLimit, refusalOfText } from '../input-text.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import type { Refusal } from '../refusals.ts';
import { refusalOfStep } from '../step.ts';

export interface RecordSearch extends ActFrame {
  /** Systems, archives and units searched. */
  readonly places: readonly string[];
  readonly keywords: readonly string[];
  readonly searchedBy: string;
  readonly result: string;
}

/** 检索记录 (art. 36(4)): where, in which systems, with which words, by whom. Courts ask for each of them. */
export function decideRecordSearch(
  file: CaseFile,
  act: RecordSearch,
  here: Circumstances,
): Outcome<Decision> {
  const refusal = firstRefusal(
    refusalOfStep('recordSearch', file, act, here),
    refusalOfList('places', act.places),
    refusalOfList('keywords', act.keywords),
    refusalOfText('searchedBy', act.searchedBy, lineLimit),
    refusalOfText('result', act.result, paragraphLimit),
  );
  if (refusal) return refuse(refusal);
  const { places, keywords, searchedBy, result, on } = act;
  return done({
    facts: () => [{ fact: 'SEARCH_RECORDED', on, places, keywords, searchedBy, result, ...entryReason(act) }],
  });
}

function refusalOfList(path: string, texts: readonly string[]): Refusal | undefined {
  if (texts.length === 0) return { code: 'INVALID_INPUT', path, problem: 'EMPTY' };
  if (texts.length > 50) return { code: 'INVALID_INPUT', path, problem: 'TOO_LONG', limit: 50 };
  return firstRefusal(...texts.map((text, index) => refusalOfText(`${path}.${index}`, text, lineLimit)));
}
