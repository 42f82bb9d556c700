import type { ArchiveFact } from './facts/archive-facts.ts';
import type { CoHandlingFact } from './facts/co-handling-facts.ts';
import type { ComplaintFact } from './facts/complaint-facts.ts';
import type { ConsultationFact } from './facts/consultation-facts.ts';
import type { FeeFact } from './facts/fee-facts.ts';
import type { HandlingFact } from './facts/handling-facts.ts';
import type { IntakeFact } from './facts/intake-facts.ts';
import type { PeriodFact } from './facts/period-facts.ts';
import type { PublicationFact } from './facts/publication-facts.ts';
import type { RelatedFact } from './facts/related-facts.ts';
import type { ReplyFact } from './facts/reply-facts.ts';
import type { ServiceFact } from './facts/service-facts.ts';

/**
 * What can happen to a case. The journal is the case: facts are appended, never changed.
 * Names shared with the format of the worked deadline cases mean the same there.
 */
export type Fact =
  | IntakeFact
  | HandlingFact
  | ConsultationFact
  | CoHandlingFact
  | PeriodFact
  | FeeFact
  | ReplyFact
  | ServiceFact
  | RelatedFact
  | PublicationFact
  | ArchiveFact
  | ComplaintFact;

export type FactName = Fact['fact'];
export type FactNamed<Name extends FactName> = Extract<Fact, { fact: Name }>;

/** One line of the journal (案件日志): a fact, who recorded it, and when. */
export interface JournalEntry {
  readonly seq: number;
  readonly fact: Fact;
  /** An instant, ISO 8601 in UTC. */
  readonly recordedAt: string;
  /** A staff member's id, 'APPLICANT', 'CONSULTEE' or 'PAYMENT_PLATFORM'. */
  readonly actor: string;
}
