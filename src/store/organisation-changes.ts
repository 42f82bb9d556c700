import type { Pool } from 'pg';
import type { OrganisationChanges } from '../usecases/ports/administration.ts';
import { entryValue, keepEntry } from './keep-administration-entry.ts';
import { inTransaction } from './in-transaction.ts';
import { instantOf } from './instant-of.ts';
import { officialNo } from './numbering.ts';
import { type Prepared, run } from './prepared.ts';
import { undefinedForNull } from './case-row-columns.ts';
import type { AdministrationEntry } from '../usecases/ports/accounts.ts';
import type { NumberSeries } from '../case-file/decision.ts';

const changeAgency: Prepared = {
  name: 'change-agency',
  text: `with changed as (
           update agency a set name = n.name, address = n.address, phone = n.phone, document_prefix = n."documentPrefix",
             fonds_no = n."fondsNo", confirm_policy = n."confirmPolicy", reconsideration_authority = n."reconsiderationAuthority",
             court = n.court, reconsideration_channel = n."reconsiderationChannel"
           from jsonb_to_record($2::jsonb) as n (name text, address text, phone text, "documentPrefix" text, "fondsNo" text,
             "confirmPolicy" text, "reconsiderationAuthority" text, court text, "reconsiderationChannel" text)
           where a.id = $1 returning a.id
         )
         ${keepEntry('changed', 3)}`,
};

/** 机关代字 that was another agency's once: its numbers are on paper. */
const prefixOnceTaken: Prepared = {
  name: 'prefix-once-taken',
  text: `select 1 from administration_entry e, jsonb_to_recordset(e.details) as d (field text, before text)
         where e.action = 'AGENCY_CHANGED' and e.agency_id <> $1 and d.field = 'documentPrefix' and d.before = $2 limit 1`,
};

const renameUnit: Prepared = {
  name: 'rename-unit',
  text: `with changed as (update unit set name = $2 where id = $1 returning id) ${keepEntry('changed', 3)}`,
};

const lockUnit: Prepared = { name: 'lock-unit', text: 'select id from unit where id = $1 for update' };

const openCases: Prepared = {
  name: 'open-cases-of-unit',
  text: `select count(*)::int as n from case_file where unit_id = $1 and closed_on is null`,
};

const setClosed: Prepared = {
  name: 'set-unit-closed',
  text: `with changed as (
           update unit set closed_at = case when $2 then now() end where id = $1 and (closed_at is not null) <> $2 returning id
         )
         ${keepEntry('changed', 3)}`,
};

const changeStaff: Prepared = {
  name: 'change-staff-member',
  text: `with changed as (
           update staff_member set name = $2 where id = $1 returning id
         ), left_units as (
           delete from staff_unit where staff_id = $1 and not unit_id = any ($3::uuid[])
         ), joined_units as (
           insert into staff_unit (staff_id, unit_id) select $1, u from unnest($3::uuid[]) u on conflict do nothing
         )
         ${keepEntry('changed', 4)}`,
};

const grant: Prepared = {
  name: 'grant-role',
  text: `with changed as (
           insert into role_grant (staff_id, role, agency_id) values ($1, $2, $3) on conflict do nothing returning staff_id
         )
         ${keepEntry('changed', 4)}`,
};

const revoke: Prepared = {
  name: 'revoke-role',
  text: `with changed as (
           delete from role_grant where staff_id = $1 and role = $2 and agency_id = $3 returning staff_id
         )
         ${keepEntry('changed', 4)}`,
};

const entries: Prepared = {
  name: 'administration-entries',
  text: `select id::text, ${instantOf('recorded_at')} as "recordedAt", recorded_by as "recordedBy", action,
           agency_id as "agencyId", staff_id as "staffId", unit_id as "unitId", details, reason
         from administration_entry where agency_id = $1 and id < $2 order by administration_entry.id desc limit $3`,
};

const counters: Prepared = {
  name: 'number-counters',
  text: `select series, last from number_counter where agency_id = $1 and year = $2 order by series`,
};

const newest = '9223372036854775807';

/** 机构人员的变更 on PostgreSQL: each together with its line in the record. */
export function createOrganisationChanges(pool: Pool): OrganisationChanges {
  return {
    changeAgency: async (agency, entry) => {
      const taken = await run(pool, prefixOnceTaken, [agency.id, agency.documentPrefix]);
      if (taken.length > 0) return 'documentPrefix';
      return unlessTaken(() =>
        run(pool, changeAgency, [agency.id, JSON.stringify(agency), entryValue(entry)]),
      );
    },
    renameUnit: (unitId, name, entry) =>
      unlessTaken(() => run(pool, renameUnit, [unitId, name, entryValue(entry)])),
    closeUnit: (unitId, entry) =>
      inTransaction(pool, async (client) => {
        await run(client, lockUnit, [unitId]);
        const [open] = await run<{ n: number }>(client, openCases, [unitId]);
        if (open && open.n > 0) return open.n;
        await run(client, setClosed, [unitId, true, entryValue(entry)]);
        return 0;
      }),
    reopenUnit: async (unitId, entry) => {
      await run(pool, setClosed, [unitId, false, entryValue(entry)]);
    },
    changeStaffMember: async ({ id, name, unitIds }, entry) => {
      await run(pool, changeStaff, [id, name, unitIds, entryValue(entry)]);
    },
    grantRole: async ({ staffId, role, agencyId }, entry) => {
      await run(pool, grant, [staffId, role, agencyId, entryValue(entry)]);
    },
    revokeRole: async ({ staffId, role, agencyId }, entry) => {
      await run(pool, revoke, [staffId, role, agencyId, entryValue(entry)]);
    },
    record: async (agencyId, limit, beforeId) => {
      const values = [agencyId, beforeId ?? newest, limit];
      return (await run<AdministrationEntry & { id: string }>(pool, entries, values)).map(undefinedForNull);
    },
    numbersGiven: async (agency, year) => {
      const rows = await run<{ series: NumberSeries; last: number }>(pool, counters, [agency.id, year]);
      return rows.map(({ series, last }) => ({
        series,
        last,
        lastNo: officialNo(agency, year, series, last),
        nextNo: officialNo(agency, year, series, last + 1),
      }));
    },
  };
}

const fields: Readonly<Record<string, string>> = {
  agency_name_key: 'name',
  agency_document_prefix_key: 'documentPrefix',
  unit_agency_id_name_key: 'name',
};

/** @returns the field that another has already, undefined when it was done */
async function unlessTaken(change: () => Promise<unknown>): Promise<string | undefined> {
  try {
    await change();
    return undefined;
  } catch (fault) {
    const constraint = fault instanceof Error && 'constraint' in fault ? String(fault.constraint) : '';
    const field = fields[constraint];
    if (field === undefined) throw fault;
    return field;
  }
}
