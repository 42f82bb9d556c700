import type { DisputeEntry } from '../../dispute/facts.ts';
import { disputeFactWording } from '../../dispute/fact-wording.ts';
import { voidedDisputeSeqs } from '../../dispute/fold.ts';
import type { TimelineEvent } from './timeline-of.ts';

/** 应对经过: the journal of a dispute in words, in the order it was written; voided entries stay, marked. */
export function disputeTimelineOf(journal: readonly DisputeEntry[]): readonly TimelineEvent[] {
  const voided = voidedDisputeSeqs(journal);
  return journal.map(({ seq, fact, recordedAt, actor }) => ({
    seq,
    fact: fact.fact,
    on: fact.on,
    recordedAt,
    actor,
    onBehalfOf: undefined,
    ...disputeFactWording(fact),
    late: fact.late !== undefined,
    lateEntryReason: fact.lateEntryReason,
    voided: voided.has(seq),
  }));
}
