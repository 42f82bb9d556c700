import { actionRow } from '../actions.ts';
import type { CaseFile } from '../case-file.ts';
import {
  type CaseShare,
  type Circumstances,
  entryReason,
  type SharedDecision,
  soleShare,
} from '../decision.ts';
import type { Fact, JournalEntry } from '../facts.ts';
import { voidableSeqs, voidedSeqs } from '../fold.ts';
import { doesNotFit } from '../joint-reply.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { decideVoidFact, type VoidFact } from './void-fact.ts';

export interface JournalledCase {
  readonly file: CaseFile;
  readonly journal: readonly JournalEntry[];
}

/** The other cases that the last act of this one reached: it is voided in all of them or in none. */
export function casesOfLastAct({ file, journal }: JournalledCase): readonly string[] {
  const fact = lastVoidable(journal)?.fact;
  switch (fact?.fact) {
    case 'MERGED_INTO':
      return [fact.into.caseId];
    case 'REPLY_SIGNED':
      return (fact.jointly?.cases ?? []).map(({ caseId }) => caseId).filter((id) => id !== file.id);
    default:
      return [];
  }
}

/** 作废记录 of an act that several cases share: a merger, a joint signature. Refused where one of them has gone on since. */
export function decideVoidSharedFact(
  one: JournalledCase,
  others: readonly JournalledCase[],
  act: VoidFact,
  here: Circumstances,
): Outcome<SharedDecision> {
  const decided = decideVoidFact(one.file, one.journal, act, here);
  if (!decided.ok) return decided;
  const own = soleShare(one.file.id, decided.value);
  const shares: CaseShare[] = [];
  for (const { file, journal } of others) {
    const seq = isFiled(file) ? undefined : counterpartIn(journal, one);
    if (seq === undefined) return refuse(doesNotFit(file, 'ACTED_ON_SINCE'));
    const fact: Fact = { fact: 'FACT_VOIDED', on: act.on, seq, reason: act.reason, ...entryReason(act) };
    shares.push({ caseId: file.id, facts: [fact] });
  }
  return done({ shares: () => [...own.shares([]), ...shares] });
}

/** 归档的案卷: its hashes are frozen, and nothing of it is taken back. */
function isFiled({ state }: CaseFile): boolean {
  return !actionRow('voidFact').from.includes(state);
}

/** What the other case has of the same act: a merger stands beside its course, a signature must be its last act. */
function counterpartIn(
  journal: readonly JournalEntry[],
  { file, journal: own }: JournalledCase,
): number | undefined {
  const act = lastVoidable(own)?.fact;
  if (act?.fact === 'MERGED_INTO') return mergerOf(journal, file.id);
  const last = lastVoidable(journal);
  if (act?.fact !== 'REPLY_SIGNED' || last?.fact.fact !== 'REPLY_SIGNED') return undefined;
  return last.fact.documentNo === act.documentNo ? last.seq : undefined;
}

function mergerOf(journal: readonly JournalEntry[], duplicateId: string): number | undefined {
  const voided = voidedSeqs(journal);
  return journal.find(
    ({ seq, fact }) =>
      fact.fact === 'DUPLICATE_MERGED' && fact.duplicate.caseId === duplicateId && !voided.has(seq),
  )?.seq;
}

function lastVoidable(journal: readonly JournalEntry[]): JournalEntry | undefined {
  const last = voidableSeqs(journal).at(-1);
  return journal.find(({ seq }) => seq === last);
}
