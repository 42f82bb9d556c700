import type { Day } from '../../calendar/day.ts';
import type { FactNamed, JournalEntry } from '../../case-file/facts.ts';

/** 作废: when the record of a payment was taken back, and why. */
export interface VoidedRecord {
  readonly on: Day;
  /** As it was written for the file: it may name people. */
  readonly reason: string;
}

/** A payment whose record was taken back. */
export interface VoidedPayment extends VoidedRecord {
  readonly paid: FactNamed<'FEE_PAID'>;
}

/** @returns undefined while the record of the order's payment stands, or where there never was one */
export function voidedRecord(journal: readonly JournalEntry[], orderNo: string): VoidedRecord | undefined {
  return voidedPayment(journal, ({ online }) => online?.orderNo === orderNo);
}

/**
 * 通知以后作废的缴费: online or at the counter, the last one since a notice was sent.
 * @returns undefined where none was recorded since, or the last one stands
 */
export function voidedPaymentOf(
  journal: readonly JournalEntry[],
  documentNo: string,
): VoidedPayment | undefined {
  const sent = journal.findLastIndex(
    ({ fact }) => fact.fact === 'FEE_NOTICE_SENT' && fact.documentNo === documentNo,
  );
  return sent < 0 ? undefined : voidedPayment(journal.slice(sent), () => true);
}

function voidedPayment(
  journal: readonly JournalEntry[],
  isMeant: (paid: FactNamed<'FEE_PAID'>) => boolean,
): VoidedPayment | undefined {
  for (const { fact: paid, seq } of journal.toReversed()) {
    if (paid.fact !== 'FEE_PAID' || !isMeant(paid)) continue;
    for (const { fact } of journal)
      if (fact.fact === 'FACT_VOIDED' && fact.seq === seq) return { on: fact.on, reason: fact.reason, paid };
    return undefined;
  }
  return undefined;
}
