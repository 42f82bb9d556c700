import type { Calendar } from '../../calendar/calendar.ts';
import { fold } from '../../case-file/fold.ts';
import { rowOf } from '../../case-file/row.ts';
import { foldDispute } from '../../dispute/fold.ts';
import { disputeRowOf } from '../../dispute/row.ts';
import type { Audited, JournalAudit } from '../ports/journal-audit.ts';

/** Whose journal it is. */
export type JournalOwner = 'case' | 'dispute';

export type Finding =
  | { readonly kind: 'FACT_CHANGED'; readonly of: JournalOwner; readonly id: string; readonly seq: number }
  | { readonly kind: 'SEQ_GAP'; readonly of: JournalOwner; readonly id: string; readonly seq: number }
  | {
      readonly kind: 'JOURNAL_BROKEN';
      readonly of: JournalOwner;
      readonly id: string;
      readonly reason: string;
    }
  | {
      readonly kind: 'ROW_DIFFERS';
      readonly of: JournalOwner;
      readonly id: string;
      readonly column: string;
      readonly stored: unknown;
      readonly folded: unknown;
    }
  | { readonly kind: 'SERIES_BROKEN'; readonly series: string; readonly last: number; readonly kept: number };

export interface Verification {
  readonly cases: number;
  readonly disputes: number;
  readonly facts: number;
  readonly findings: readonly Finding[];
}

/**
 * 核验: every entry still says what was written, and every row is what its journal amounts to. Only the journals are
 * believed: the row of a case or a dispute is recomputed from its journal and compared.
 * @param calendarOf the calendar of an edition, with which a row was folded
 */
export async function verifyJournal(
  audit: JournalAudit,
  calendarOf: (edition: string) => Calendar,
): Promise<Verification> {
  const cases = await verifyEach('case', audit.cases(), ({ id, journal, row }) =>
    rowOf(fold(id, journal), calendarOf(row.calendarEdition)),
  );
  const disputes = await verifyEach('dispute', audit.disputes(), ({ id, journal, row }) =>
    disputeRowOf(foldDispute(id, journal), calendarOf(row.calendarEdition)),
  );
  const series = (await audit.brokenSeries()).map(({ agencyCode, year, series, last, kept }): Finding => ({
    kind: 'SERIES_BROKEN',
    series: `${agencyCode} ${year} ${series}`,
    last,
    kept,
  }));
  return {
    cases: cases.count,
    disputes: disputes.count,
    facts: cases.facts + disputes.facts,
    findings: [...cases.findings, ...disputes.findings, ...series],
  };
}

interface Verified {
  readonly count: number;
  readonly facts: number;
  readonly findings: readonly Finding[];
}

async function verifyEach<Entry extends { readonly seq: number }, Row extends object>(
  of: JournalOwner,
  stored: AsyncIterable<Audited<Entry, Row>>,
  rebuilt: (audited: Audited<Entry, Row>) => Row,
): Promise<Verified> {
  const findings: Finding[] = [];
  let count = 0;
  let facts = 0;
  for await (const audited of stored) {
    const { id, journal, changedSeqs } = audited;
    count += 1;
    facts += journal.length;
    for (const seq of changedSeqs) findings.push({ kind: 'FACT_CHANGED', of, id, seq });
    const gap = journal.findIndex((entry, index) => entry.seq !== index + 1);
    if (gap !== -1) findings.push({ kind: 'SEQ_GAP', of, id, seq: gap + 1 });
    findings.push(...differences(of, audited, rebuilt));
  }
  return { count, facts, findings };
}

function differences<Entry, Row extends object>(
  of: JournalOwner,
  audited: Audited<Entry, Row>,
  rebuilt: (audited: Audited<Entry, Row>) => Row,
): readonly Finding[] {
  const { id, row } = audited;
  try {
    const folded = rebuilt(audited);
    const columns = Object.keys(folded) as (keyof Row & string)[];
    return columns
      .filter((column) => folded[column] !== row[column])
      .map((column) => ({
        kind: 'ROW_DIFFERS',
        of,
        id,
        column,
        stored: row[column],
        folded: folded[column],
      }));
  } catch (fault) {
    const reason = fault instanceof Error ? fault.message : String(fault);
    return [{ kind: 'JOURNAL_BROKEN', of, id, reason }];
  }
}
