import type { CaseFile } from '../case-file.ts';
import { type ActFrame, type Circumstances, type Decision, entryReason } from '../decision.ts';
import type { JournalEntry } from '../facts.ts';
import { voidableSeqs } from '../fold.ts';
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
 * 作废记录: a mistake is undone by a new fact, last one first, so that nothing stays built upon it, and an act that
 * left two entries is undone whole. The act that opened the case stays: a case opened by mistake is withdrawn. A number
 * given by the voided entry is kept as void.
 */
export function decideVoidFact(
  file: CaseFile,
  journal: readonly JournalEntry[],
  act: VoidFact,
  here: Circumstances,
): Outcome<Decision> {
  const voidable = voidableSeqs(journal);
  const refusal = firstRefusal(
    refusalOfStep('voidFact', file, act, here),
    refusalOfSeq(voidable, act.seq),
    refusalOfText('reason', act.reason, paragraphLimit),
  );
  if (refusal) return refuse(refusal);
  const { reason, on } = act;
  return done({
    facts: () =>
      voidable.toReversed().map((seq) => ({ fact: 'FACT_VOIDED', on, seq, reason, ...entryReason(act) })),
  });
}

function refusalOfSeq(voidable: readonly number[], seq: number): Refusal | undefined {
  const last = voidable.at(-1);
  if (last === undefined) return { code: 'INVALID_INPUT', path: 'seq', problem: 'NOT_ALLOWED' };
  return seq === last ? undefined : { code: 'NOT_THE_LAST_FACT', lastSeq: last };
}
