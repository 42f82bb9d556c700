import type { Pool } from 'pg';
import type { JournalEntry } from '../case-file/facts.ts';
import type { CaseRow } from '../case-file/row.ts';
import type { AuditedCase, BrokenSeries, JournalAudit } from '../usecases/ports/journal-audit.ts';
import { caseRowSelect, undefinedForNull } from './case-row-columns.ts';
import { digestOf, entryOf, type FactRow } from './journal-codec.ts';
import { type Prepared, run } from './prepared.ts';

const batchSize = 500;

const nextRows: Prepared = {
  name: 'audit-rows',
  text: `select ${caseRowSelect('c')} from case_file c where c.id > $1 order by c.id limit ${batchSize}`,
};

const factsOf: Prepared = {
  name: 'audit-facts',
  text: `select case_id::text as "caseId", seq, fact, version, happened_on::text, actor, payload, digest,
                to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as recorded_at
         from case_fact where case_id = any ($1::uuid[]) order by case_id, seq`,
};

const series: Prepared = {
  name: 'audit-series',
  text: `select a.code as "agencyCode", c.year, c.series, c.last, count(n.n)::int as kept
         from number_counter c join agency a on a.id = c.agency_id
         left join official_number n using (agency_id, year, series)
         group by a.code, c.year, c.series, c.last
         having count(n.n) <> c.last or max(n.n) is distinct from c.last
         order by 1, 2, 3`,
};

type StoredFact = FactRow & { readonly caseId: string; readonly digest: string };

export function createJournalAudit(pool: Pool): JournalAudit {
  return { cases: () => everyCase(pool), brokenSeries: () => run<BrokenSeries>(pool, series, []) };
}

async function* everyCase(pool: Pool): AsyncIterable<AuditedCase> {
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const rows = await run<CaseRow>(pool, nextRows, [after]);
    const facts = Map.groupBy(
      await run<StoredFact>(pool, factsOf, [rows.map((row) => row.id)]),
      (fact) => fact.caseId,
    );
    for (const row of rows) yield audited(row, facts.get(row.id) ?? []);
    const last = rows.at(-1);
    if (!last || rows.length < batchSize) return;
    after = last.id;
  }
}

function audited(row: CaseRow, facts: readonly StoredFact[]): AuditedCase {
  return {
    caseId: row.id,
    journal: facts.map(entryOf<JournalEntry>),
    changedSeqs: facts.filter((fact) => fact.digest !== digestOf(row.id, fact)).map((fact) => fact.seq),
    row: undefinedForNull(row),
  };
}
