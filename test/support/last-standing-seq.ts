import type { JournalEntry } from '../../src/case-file/facts.ts';
import { voidedSeqs } from '../../src/case-file/fold.ts';

/** The last entry that can be voided and that nobody has voided. */
export function lastStandingSeq(journal: readonly JournalEntry[]): number {
  const voided = voidedSeqs(journal);
  const standing = journal.filter(({ seq, fact }) => !passedOver.test(fact.fact) && !voided.has(seq));
  return standing.at(-1)?.seq ?? 1;
}

/** No acts of the agency, or links to other cases, which their own acts undo: voiding passes them over. */
const passedOver =
  /^(?:FACT_VOIDED|DUPLICATE_MERGED|JOINED_TO_LEAD|LEFT_LEAD|FOLLOWERS_\w+|COMPLAINT_\w+|\w+_SUBMITTED|PAYMENT_DECLARED|LETTER_ACKNOWLEDGED)$/;
