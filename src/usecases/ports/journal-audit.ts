import type { JournalEntry } from '../../case-file/facts.ts';
import type { CaseRow } from '../../case-file/row.ts';

/** A case as it is stored, for whoever checks it. */
export interface AuditedCase {
  readonly caseId: string;
  readonly journal: readonly JournalEntry[];
  /** Entries whose digest no longer fits what they say. */
  readonly changedSeqs: readonly number[];
  readonly row: CaseRow;
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
  cases(): AsyncIterable<AuditedCase>;
  brokenSeries(): Promise<readonly BrokenSeries[]>;
}
