import type { CaseFile } from '../case-file.ts';
import { type ActFrame, type Circumstances, type Decision, entryReason } from '../decision.ts';
import type { JournalEntry } from '../facts.ts';
import { voidedSeqs } from '../fold.ts';
import { firstRefusal, paragraphLimit, refusalOfText } from '../input-text.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import type { Refusal } from '../refusals.ts';
import { refusalOfStep } from '../step.ts';

export interface VoidFact extends ActFrame {
  /** The entry of the journal that was a mistake. */
  readonly seq: number;
  readonly reason: string;
}

/**
 * 作废记录: a mistake is undone by a new fact, last one first, so that nothing stays built upon it. The entry that
 * opened the case stays: a case opened by mistake is withdrawn. A number given by the voided entry is kept as void.
 */
export function decideVoidFact(
  file: CaseFile,
  journal: readonly JournalEntry[],
  act: VoidFact,
  here: Circumstances,
): Outcome<Decision> {
  const refusal = firstRefusal(
    refusalOfStep('voidFact', file, act, here),
    refusalOfSeq(journal, act.seq),
    refusalOfText('reason', act.reason, paragraphLimit),
  );
  if (refusal) return refuse(refusal);
  const { seq, reason, on } = act;
  return done({ facts: () => [{ fact: 'FACT_VOIDED', on, seq, reason, ...entryReason(act) }] });
}

function refusalOfSeq(journal: readonly JournalEntry[], seq: number): Refusal | undefined {
  const voided = voidedSeqs(journal);
  const standing = journal.filter((entry) => entry.fact.fact !== 'FACT_VOIDED' && !voided.has(entry.seq));
  const last = standing.at(-1)?.seq ?? 1;
  if (last === 1) return { code: 'INVALID_INPUT', path: 'seq', problem: 'NOT_ALLOWED' };
  return seq === last ? undefined : { code: 'NOT_THE_LAST_FACT', lastSeq: last };
}
