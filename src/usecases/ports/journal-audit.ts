import type { JournalEntry } from '../../case-file/facts.ts';
import type { CaseRow } from '../../case-file/row.ts';
import type { DisputeEntry } from '../../dispute/facts.ts';
import type { DisputeRow } from '../../dispute/row.ts';

/** A case or a dispute as it is stored, for whoever checks it. */
export interface Audited<Entry, Row> {
  readonly id: string;
  readonly journal: readonly Entry[];
  /** Entries whose digest no longer fits what they say. */
  readonly changedSeqs: readonly number[];
  readonly row: Row;
}

/** A number series that has a gap or a double, which cannot come about lawfully. */
export interface BrokenSeries {
  readonly agencyCode: string;
  readonly year: number;
  readonly series: string;
  readonly last: number;
  readonly kept: number;
}

export interface JournalAudit {
  /** Every case, a batch at a time, in the order of their ids. */
  cases(): AsyncIterable<Audited<JournalEntry, CaseRow>>;
  /** Every dispute, likewise. */
  disputes(): AsyncIterable<Audited<DisputeEntry, DisputeRow>>;
  brokenSeries(): Promise<readonly BrokenSeries[]>;
}
