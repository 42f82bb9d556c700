import { isDeepStrictEqual } from 'node:util';
import type { Pool } from 'pg';
import { type Calendar, calendarFrom } from '../../src/calendar/calendar.ts';
import type { JournalEntry } from '../../src/case-file/facts.ts';
import { fold } from '../../src/case-file/fold.ts';
import { type CaseRow, rowOf } from '../../src/case-file/row.ts';
import { keptEditions } from '../../src/store/calendar-editions.ts';
import { caseRowMembers, caseRowSelect } from '../../src/store/case-row-columns.ts';
import { digestOf, entryOf, type FactRow } from '../../src/store/journal-codec.ts';

type StoredFact = FactRow & { readonly case_id: string; readonly digest: string };

/**
 * Every row of case_file is the fold of its journal with the calendar edition it names, every journal runs from 1 without a gap with digests that fit, and
 * every number is in its series once, without a gap.
 * @throws Error naming the first case that is not
 */
export async function assertFoldEqualsRow(pool: Pool): Promise<void> {
  const rows = (await pool.query<CaseRow>(`select ${caseRowSelect('c')} from case_file c`)).rows;
  const journals = journalsByCase(await allFacts(pool));
  const editions = await keptEditions(pool);
  const calendars = new Map([...editions].map(([edition, notices]) => [edition, calendarFrom(notices)]));
  for (const row of rows) assertRow(row, journals.get(row.id) ?? [], calendars.get(row.calendarEdition));
  if (journals.size !== rows.length) throw new Error(`${journals.size} journals and ${rows.length} rows`);
  await assertNumbers(pool);
}

async function allFacts(pool: Pool): Promise<readonly StoredFact[]> {
  const result = await pool.query<StoredFact>(
    `select case_id, seq, fact, version, happened_on::text, actor, payload, digest,
       to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as recorded_at
     from case_fact order by case_id, seq`,
  );
  return result.rows;
}

function journalsByCase(facts: readonly StoredFact[]): ReadonlyMap<string, readonly StoredFact[]> {
  const journals = new Map<string, StoredFact[]>();
  for (const fact of facts) journals.set(fact.case_id, [...(journals.get(fact.case_id) ?? []), fact]);
  return journals;
}

function assertRow(row: CaseRow, facts: readonly StoredFact[], calendar: Calendar | undefined): void {
  if (!calendar) throw new Error(`the calendar edition ${row.calendarEdition} was not kept`);
  facts.forEach((fact, index) => {
    if (fact.seq !== index + 1) throw new Error(`the journal of ${row.id} has a gap before ${fact.seq}`);
    const { case_id: caseId, digest, ...rest } = fact;
    if (digestOf(caseId, rest) !== digest)
      throw new Error(`entry ${fact.seq} of ${row.id} is not its digest's`);
  });
  const expected = rowOf(fold(row.id, facts.map(entryOf<JournalEntry>)), calendar);
  for (const member of caseRowMembers) {
    const [stored, folded] = [row[member] ?? undefined, expected[member] ?? undefined];
    if (!isDeepStrictEqual(stored, folded)) {
      throw new Error(`case ${row.id}: ${member} is ${String(stored)}, its journal says ${String(folded)}`);
    }
  }
}

/** Gap-free: as many numbers as the counter says, the highest of them the counter's. */
async function assertNumbers(pool: Pool): Promise<void> {
  const { rows } = await pool.query<{ series: string }>(
    `select coalesce(c.series, n.series) as series
     from number_counter c
     full join (select agency_id, year, series, count(*) as many, max(n) as highest, min(n) as lowest
                from official_number group by agency_id, year, series) n
       on (c.agency_id, c.year, c.series) = (n.agency_id, n.year, n.series)
     where n.many is distinct from c.last or n.highest is distinct from c.last or n.lowest is distinct from 1`,
  );
  if (rows.length > 0) throw new Error(`a series has a gap: ${JSON.stringify(rows)}`);
  const orphans = await pool.query(
    `select n.text from official_number n where not exists (
       select from case_fact f where f.case_id = n.case_id and n.text in (
         f.payload ->> 'applicationNo', f.payload ->> 'documentNo', f.payload ->> 'archivalCode'))`,
  );
  if (orphans.rows.length > 0) throw new Error(`numbers without a fact: ${JSON.stringify(orphans.rows)}`);
}
