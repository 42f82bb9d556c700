import type { JournalEntry } from '../../case-file/facts.ts';
import { factWording } from '../../case-file/fact-wording.ts';
import { voidedSeqs } from '../../case-file/fold.ts';

export interface TimelineEvent {
  readonly seq: number;
  readonly fact: string;
  readonly on: string;
  readonly recordedAt: string;
  /** A staff member's id, or 'APPLICANT'. */
  readonly actor: string;
  readonly zh: string;
  readonly en: string;
  readonly late: boolean;
  readonly lateEntryReason: string | undefined;
  readonly voided: boolean;
}

/** 办理经过: the journal in words, in the order it was written; voided entries stay, marked. */
export function timelineOf(journal: readonly JournalEntry[]): readonly TimelineEvent[] {
  const voided = voidedSeqs(journal);
  return journal.map(({ seq, fact, recordedAt, actor }) => ({
    seq,
    fact: fact.fact,
    on: fact.on,
    recordedAt,
    actor,
    ...factWording(fact),
    late: fact.late !== undefined,
    lateEntryReason: fact.lateEntryReason,
    voided: voided.has(seq),
  }));
}
