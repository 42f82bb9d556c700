import {
  changedSettings,
  defaultOfficeSettings,
  type OfficeSettingsChange,
} from '../case-file/office-settings.ts';
import type { Agency, Grant, SettingsEntry, StaffMember, Unit } from '../usecases/ports/agencies.ts';
import { isId } from './is-id.ts';
import { type Prepared, run, type Runner } from './prepared.ts';

const agencyColumns = `id, code, kind, name, address, phone, document_prefix as "documentPrefix", fonds_no as "fondsNo",
  supervising_agency_id as "supervisingAgencyId", confirm_policy as "confirmPolicy",
  reconsideration_authority as "reconsiderationAuthority", court, reconsideration_channel as "reconsiderationChannel",
  (select s.settings from office_settings s where s.agency_id = agency.id order by s.seq desc limit 1) as settings`;

const agency: Prepared = { name: 'agency', text: `select ${agencyColumns} from agency where id = $1` };
const agencies: Prepared = { name: 'agencies', text: `select ${agencyColumns} from agency order by code` };
const settingsHistory: Prepared = {
  name: 'settings-history',
  text: `select to_char(since at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as since, settings,
    changed_by as "changedBy", reason from office_settings where agency_id = $1 order by seq desc`,
};
const unit: Prepared = {
  name: 'unit',
  text: `select id, agency_id as "agencyId", name, closed_at is not null as closed from unit where id = $1`,
};
const units: Prepared = {
  name: 'units',
  text: `select id, agency_id as "agencyId", name, closed_at is not null as closed from unit where agency_id = $1 order by name`,
};

const staffColumns = `s.id, s.agency_id as "agencyId", s.user_name as "userName", s.name, s.active,
  coalesce((select array_agg(u.unit_id::text) from staff_unit u where u.staff_id = s.id), '{}') as "unitIds"`;
const staffMember: Prepared = {
  name: 'staff-member',
  text: `select ${staffColumns} from staff_member s where s.id = $1`,
};
const staffMembers: Prepared = {
  name: 'staff-members',
  text: `select ${staffColumns} from staff_member s where s.id = any ($1::uuid[])`,
};
const staffOfAgency: Prepared = {
  name: 'staff-of-agency',
  text: `select ${staffColumns} from staff_member s where s.agency_id = $1 order by s.user_name`,
};

const grants: Prepared = {
  name: 'grants',
  text: `select staff_id as "staffId", role, agency_id as "agencyId" from role_grant where staff_id = any ($1::uuid[]) order by agency_id, role`,
};

const grantsOfAgencies: Prepared = {
  name: 'grants-at',
  text: `select staff_id as "staffId", role, agency_id as "agencyId" from role_grant where agency_id = any ($1::uuid[]) order by staff_id, role`,
};

/** Settings that an office has never chosen are the defaults, those that came later included. */
type Chosen<Row extends { readonly settings: unknown }> = Omit<Row, 'settings'> & {
  readonly settings: OfficeSettingsChange | null;
};

export async function agencyById(runner: Runner, id: string): Promise<Agency | undefined> {
  const [row] = isId(id) ? await run<Chosen<Agency>>(runner, agency, [id]) : [];
  return row && agencyOf(row);
}

export async function allAgencies(runner: Runner): Promise<readonly Agency[]> {
  return (await run<Chosen<Agency>>(runner, agencies, [])).map(agencyOf);
}

export async function settingsHistoryOf(runner: Runner, agencyId: string): Promise<readonly SettingsEntry[]> {
  return (await run<Chosen<SettingsEntry>>(runner, settingsHistory, [agencyId])).map(withDefaults);
}

export async function unitById(runner: Runner, id: string): Promise<Unit | undefined> {
  return isId(id) ? (await run<Unit>(runner, unit, [id]))[0] : undefined;
}

export function unitsOf(runner: Runner, agencyId: string): Promise<readonly Unit[]> {
  return run<Unit>(runner, units, [agencyId]);
}

export async function staffMemberById(runner: Runner, id: string): Promise<StaffMember | undefined> {
  return isId(id) ? (await run<StaffMember>(runner, staffMember, [id]))[0] : undefined;
}

export function staffMembersById(runner: Runner, ids: readonly string[]): Promise<readonly StaffMember[]> {
  return run<StaffMember>(runner, staffMembers, [ids]);
}

export function staffOf(runner: Runner, agencyId: string): Promise<readonly StaffMember[]> {
  return run<StaffMember>(runner, staffOfAgency, [agencyId]);
}

export function grantsOf(runner: Runner, staffIds: readonly string[]): Promise<readonly Grant[]> {
  return run<Grant>(runner, grants, [staffIds]);
}

export function grantsAt(runner: Runner, agencyIds: readonly string[]): Promise<readonly Grant[]> {
  return run<Grant>(runner, grantsOfAgencies, [agencyIds]);
}

/** The agency, without the columns that are NULL. */
function agencyOf(row: Chosen<Agency>): Agency {
  return withoutNulls(withDefaults(row));
}

function withDefaults<Row extends Chosen<{ readonly settings: unknown }>>(row: Row) {
  return { ...row, settings: changedSettings(defaultOfficeSettings, row.settings ?? {}) };
}

function withoutNulls<Row extends object>(row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as Row;
}
