import type { Calendar } from '../../calendar/calendar.ts';
import { fold } from '../../case-file/fold.ts';
import { type CaseRow, rowOf } from '../../case-file/row.ts';
import type { AuditedCase, JournalAudit } from '../ports/journal-audit.ts';

export type Finding =
  | { readonly kind: 'FACT_CHANGED'; readonly caseId: string; readonly seq: number }
  | { readonly kind: 'SEQ_GAP'; readonly caseId: string; readonly seq: number }
  | { readonly kind: 'JOURNAL_BROKEN'; readonly caseId: string; readonly reason: string }
  | {
      readonly kind: 'ROW_DIFFERS';
      readonly caseId: string;
      readonly column: keyof CaseRow;
      readonly stored: unknown;
      readonly folded: unknown;
    }
  | { readonly kind: 'SERIES_BROKEN'; readonly series: string; readonly last: number; readonly kept: number };

export interface Verification {
  readonly cases: number;
  readonly facts: number;
  readonly findings: readonly Finding[];
}

/**
 * 核验: every entry still says what was written, and every row is what its journal amounts to. Only the journal is
 * believed: the row is recomputed from it and compared.
 * @param calendarOf the calendar of an edition, with which a row was folded
 */
export async function verifyJournal(
  audit: JournalAudit,
  calendarOf: (edition: string) => Calendar,
): Promise<Verification> {
  const findings: Finding[] = [];
  let cases = 0;
  let facts = 0;
  for await (const audited of audit.cases()) {
    cases += 1;
    facts += audited.journal.length;
    findings.push(...findingsOf(audited, calendarOf));
  }
  for (const { agencyCode, year, series, last, kept } of await audit.brokenSeries()) {
    findings.push({ kind: 'SERIES_BROKEN', series: `${agencyCode} ${year} ${series}`, last, kept });
  }
  return { cases, facts, findings };
}

function findingsOf(audited: AuditedCase, calendarOf: (edition: string) => Calendar): readonly Finding[] {
  const { caseId, journal, changedSeqs, row } = audited;
  const changed: Finding[] = changedSeqs.map((seq) => ({ kind: 'FACT_CHANGED', caseId, seq }));
  const gap = journal.findIndex((entry, index) => entry.seq !== index + 1);
  const gaps: Finding[] = gap === -1 ? [] : [{ kind: 'SEQ_GAP', caseId, seq: gap + 1 }];
  return [...changed, ...gaps, ...differences(caseId, audited, row, calendarOf)];
}

function differences(
  caseId: string,
  { journal }: AuditedCase,
  row: CaseRow,
  calendarOf: (edition: string) => Calendar,
): readonly Finding[] {
  try {
    const folded = rowOf(fold(caseId, journal), calendarOf(row.calendarEdition));
    const columns = Object.keys(folded) as (keyof CaseRow)[];
    return columns
      .filter((column) => folded[column] !== row[column])
      .map((column) => ({
        kind: 'ROW_DIFFERS',
        caseId,
        column,
        stored: row[column],
        folded: folded[column],
      }));
  } catch (fault) {
    return [
      { kind: 'JOURNAL_BROKEN', caseId, reason: fault instanceof Error ? fault.message : String(fault) },
    ];
  }
}
