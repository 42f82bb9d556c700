import type { Pool } from 'pg';
import type { DisputeEntry } from '../dispute/facts.ts';
import type { DisputeRow } from '../dispute/row.ts';
import type { DisputeReader } from '../usecases/ports/disputes.ts';
import { readDisputeJournal } from './dispute-journal.ts';
import { disputeRowColumns, disputeRowMembers } from './dispute-row-columns.ts';
import { isId } from './is-id.ts';
import { entryOf, type FactRow } from './journal-codec.ts';
import { type Prepared, run } from './prepared.ts';
import { selectList } from './select-list.ts';

const select = `select ${selectList(disputeRowColumns, 'd', disputeRowMembers)} from dispute d`;

const rowById: Prepared = { name: 'dispute-row', text: `${select} where d.id = $1` };
const rowsOfCase: Prepared = {
  name: 'disputes-of-case',
  text: `${select} where d.case_id = $1 order by d.opened_on, d.id`,
};

/** One statement for every filter: disputes are tens a year, and what is not asked for is null. */
const rowsListed: Prepared = {
  name: 'dispute-list',
  text: `${select}
    where (d.agency_id = any ($1::uuid[])
           or d.agency_id in (select id from agency where supervising_agency_id = any ($2::uuid[])))
      and ($3::uuid is null or d.agency_id = $3)
      and ($4::text is null or d.kind = $4)
      and ($5::text[] is null or d.state = any ($5))
      and ($6::date is null or d.due_on <= $6)
    order by d.due_on asc nulls last, d.opened_on desc, d.id limit $7`,
};

/** What an order asks for is due by a day; a reply that left later follows it, one of the same day may be the one quashed. */
const casesOrderedAnew: Prepared = {
  name: 'cases-ordered-anew',
  text: `select distinct d.case_id as "caseId" from dispute d join case_file c on c.id = d.case_id
    where (d.agency_id = any ($1::uuid[])
           or d.agency_id in (select id from agency where supervising_agency_id = any ($2::uuid[])))
      and d.state = 'ENDED' and d.due_on is not null
      and c.state = any ($3::text[]) and (c.replied_on is null or c.replied_on <= d.ended_on)`,
};

export function createDisputeReader(pool: Pool): DisputeReader {
  return {
    row: async (disputeId) => (isId(disputeId) ? (await rows(pool, rowById, [disputeId]))[0] : undefined),
    list: async (query) => {
      const { scope, agencyId, kind, states, dueBy, limit } = query;
      if (agencyId !== undefined && !isId(agencyId)) return [];
      const { agencyIds, supervisingAgencyIds } = scope;
      const asked = [agencyId ?? null, kind ?? null, states ?? null, dueBy ?? null];
      return rows(pool, rowsListed, [agencyIds, supervisingAgencyIds, ...asked, limit]);
    },
    ofCase: async (caseId) => (isId(caseId) ? rows(pool, rowsOfCase, [caseId]) : []),
    casesOrderedAnew: async ({ agencyIds, supervisingAgencyIds }, states) => {
      const values = [agencyIds, supervisingAgencyIds, states];
      return (await run<{ caseId: string }>(pool, casesOrderedAnew, values)).map(({ caseId }) => caseId);
    },
    journal: async (disputeId) =>
      isId(disputeId)
        ? (await run<FactRow>(pool, readDisputeJournal, [disputeId])).map(entryOf<DisputeEntry>)
        : [],
  };
}

async function rows(
  pool: Pool,
  statement: Prepared,
  values: readonly unknown[],
): Promise<readonly DisputeRow[]> {
  const found = await run<DisputeRow>(pool, statement, values);
  return found.map((row) => {
    const members = disputeRowMembers.map((member) => [member, row[member] ?? undefined]);
    return Object.fromEntries(members) as unknown as DisputeRow;
  });
}
