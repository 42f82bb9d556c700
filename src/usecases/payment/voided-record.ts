import type { Day } from '../../calendar/day.ts';
import type { JournalEntry } from '../../case-file/facts.ts';

/** 作废: when the record of a payment online was taken back, and why. */
export interface VoidedRecord {
  readonly on: Day;
  readonly reason: string;
}

/** @returns undefined while the record of the order's payment stands, or where there never was one */
export function voidedRecord(journal: readonly JournalEntry[], orderNo: string): VoidedRecord | undefined {
  const paid = journal.findLast(({ fact }) => fact.fact === 'FEE_PAID' && fact.online?.orderNo === orderNo);
  for (const { fact } of journal) {
    if (fact.fact === 'FACT_VOIDED' && fact.seq === paid?.seq) return { on: fact.on, reason: fact.reason };
  }
  return undefined;
}
