import type { Pool } from 'pg';
import type { Audited, BrokenSeries, JournalAudit } from '../usecases/ports/journal-audit.ts';
import { caseRowSelect, undefinedForNull } from './case-row-columns.ts';
import { disputeRowColumns, disputeRowMembers } from './dispute-row-columns.ts';
import { digestOf, entryOf, type FactRow } from './journal-codec.ts';
import { type Prepared, run } from './prepared.ts';
import { selectList } from './select-list.ts';

const batchSize = 500;

/** The rows after an id, and the entries of some rows. */
interface Statements {
  readonly rows: Prepared;
  readonly facts: Prepared;
}

const ofCases: Statements = {
  rows: {
    name: 'audit-rows',
    text: `select ${caseRowSelect('c')} from case_file c where c.id > $1 order by c.id limit ${batchSize}`,
  },
  facts: { name: 'audit-facts', text: factsOf('case_fact', 'case_id') },
};

const ofDisputes: Statements = {
  rows: {
    name: 'audit-dispute-rows',
    text: `select ${selectList(disputeRowColumns, 'd', disputeRowMembers)} from dispute d where d.id > $1
           order by d.id limit ${batchSize}`,
  },
  facts: { name: 'audit-dispute-facts', text: factsOf('dispute_fact', 'dispute_id') },
};

function factsOf(table: string, owner: string): string {
  return `select ${owner}::text as "ownerId", seq, fact, version, happened_on::text, actor, payload, digest,
                 to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as recorded_at
          from ${table} where ${owner} = any ($1::uuid[]) order by ${owner}, seq`;
}

const series: Prepared = {
  name: 'audit-series',
  text: `select a.code as "agencyCode", c.year, c.series, c.last, count(n.n)::int as kept
         from number_counter c join agency a on a.id = c.agency_id
         left join official_number n using (agency_id, year, series)
         group by a.code, c.year, c.series, c.last
         having count(n.n) <> c.last or max(n.n) is distinct from c.last
         order by 1, 2, 3`,
};

type StoredFact = FactRow & { readonly ownerId: string; readonly digest: string };

export function createJournalAudit(pool: Pool): JournalAudit {
  return {
    cases: () => each(pool, ofCases),
    disputes: () => each(pool, ofDisputes),
    brokenSeries: () => run<BrokenSeries>(pool, series, []),
  };
}

async function* each<Entry extends ReturnType<typeof entryOf>, Row extends { readonly id: string }>(
  pool: Pool,
  statements: Statements,
): AsyncIterable<Audited<Entry, Row>> {
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const rows = await run<Row>(pool, statements.rows, [after]);
    const facts = Map.groupBy(
      await run<StoredFact>(pool, statements.facts, [rows.map((row) => row.id)]),
      (fact) => fact.ownerId,
    );
    for (const row of rows) yield audited(row, facts.get(row.id) ?? []);
    const last = rows.at(-1);
    if (!last || rows.length < batchSize) return;
    after = last.id;
  }
}

function audited<Entry extends ReturnType<typeof entryOf>, Row extends { readonly id: string }>(
  row: Row,
  facts: readonly StoredFact[],
): Audited<Entry, Row> {
  return {
    id: row.id,
    journal: facts.map(entryOf<Entry>),
    changedSeqs: facts.filter((fact) => fact.digest !== digestOf(row.id, fact)).map((fact) => fact.seq),
    row: undefinedForNull(row),
  };
}
