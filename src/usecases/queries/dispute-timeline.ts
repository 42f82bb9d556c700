import { type TimelineEvent, timelineEvent } from '../../case-file/timeline-event.ts';
import type { DisputeEntry } from '../../dispute/facts.ts';
import { disputeFactWording } from '../../dispute/fact-wording.ts';
import { voidedDisputeSeqs } from '../../dispute/fold.ts';

/** 应对经过: the journal of a dispute in words, in the order it was written; voided entries stay, marked. */
export function disputeTimelineOf(journal: readonly DisputeEntry[]): readonly TimelineEvent[] {
  const voided = voidedDisputeSeqs(journal);
  return journal.map((entry) => timelineEvent(entry, disputeFactWording(entry.fact), voided));
}
