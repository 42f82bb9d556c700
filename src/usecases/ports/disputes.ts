import type { Day } from '../../calendar/day.ts';
import type { DisputeEntry } from '../../dispute/facts.ts';
import type { DisputeRow } from '../../dispute/row.ts';
import type { DisputeKind, DisputeState } from '../../dispute/states.ts';
import type { Scope } from './reading.ts';

export interface DisputeListQuery {
  readonly scope: Scope;
  readonly agencyId?: string;
  readonly kind?: DisputeKind;
  readonly states?: readonly DisputeState[];
  /** What the agency must do is due on or before this day. */
  readonly dueBy?: Day;
  readonly limit: number;
}

export interface DisputeReader {
  row(disputeId: string): Promise<DisputeRow | undefined>;
  /** Soonest due first, those with nothing due last. */
  list(query: DisputeListQuery): Promise<readonly DisputeRow[]>;
  /** In the order they were opened. */
  ofCase(caseId: string): Promise<readonly DisputeRow[]>;
  /**
   * Closed cases of a scope whose dispute ended with something to be done by a day, and which were not replied to since: an
   * order to reply anew may wait in them.
   * @param states of the cases
   */
  casesOrderedAnew(scope: Scope, states: readonly string[]): Promise<readonly string[]>;
  /** @returns the journal in `seq` order; empty when there is no such dispute */
  journal(disputeId: string): Promise<readonly DisputeEntry[]>;
}
