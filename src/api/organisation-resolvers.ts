import type { Outcome } from '../case-file/outcome.ts';
import { rolesAt } from '../access/actor.ts';
import type { Role } from '../case-file/states.ts';
import type { Agency, Grant, StaffMember, Unit } from '../usecases/ports/agencies.ts';
import {
  deactivateStaffMember,
  reactivateStaffMember,
} from '../usecases/administration/activate-staff-member.ts';
import { changeOfficeSettings } from '../usecases/administration/change-office-settings.ts';
import { administrationRecord } from '../usecases/administration/administration-record.ts';
import { changeAgency } from '../usecases/administration/change-agency.ts';
import { changeStaffMember } from '../usecases/administration/change-staff-member.ts';
import { closeUnit, renameUnit, reopenUnit } from '../usecases/administration/change-unit.ts';
import { createAgency } from '../usecases/administration/create-agency.ts';
import { createStaffMember } from '../usecases/administration/create-staff-member.ts';
import { createUnit } from '../usecases/administration/create-unit.ts';
import { grantRole, revokeRole } from '../usecases/administration/grant-role.ts';
import { resetPassword } from '../usecases/administration/reset-password.ts';
import { possibleDeputies } from '../usecases/administration/set-leave.ts';
import { papersOfAgency } from '../usecases/queries/agency-papers.ts';
import { defaultOfficeSettings } from '../case-file/office-settings.ts';
import type { Context } from './context.ts';
import { atSettingsInput, settingsCommandOf } from './office-settings-resolvers.ts';
import { refusalMember } from './refusal-member.ts';
import { withoutNulls } from './without-nulls.ts';
import type {
  AgencyResolvers,
  GrantResolvers,
  MutationResolvers,
  StaffMemberResolvers,
  UnitResolvers,
  ViewerResolvers,
} from './schema.generated.ts';

/** 机构人员: its lists are for those who hold a role in the agency; the public sees names and addresses. */
export const agencyResolvers: AgencyResolvers = {
  supervisingAgency: (agency, _, { agencies }) =>
    agency.supervisingAgencyId === undefined ? null : agencies.load(agency.supervisingAgencyId),
  units: (agency, _, context) => (seesPeople(context, agency) ? context.deps.directory.units(agency.id) : []),
  staff: async (agency, { holding }, context) => {
    if (!seesPeople(context, agency)) return [];
    const members = await context.deps.directory.staff(agency.id);
    return holding ? holdersOf(holding, members, agency, context) : members;
  },
  papers: (agency, _, { actor }) => papersOfAgency(actor, agency),
  administrationRecord: async (agency, { first, after }, { deps, actor }) => {
    if (after && !/^\d{1,18}$/.test(after)) return { entries: [], hasNextPage: false, endCursor: null };
    const page = await administrationRecord(deps, actor, agency.id, first ?? 50, after ?? undefined);
    return { ...page, endCursor: page.entries.at(-1)?.id ?? null };
  },
  numbersGiven: (agency, { year }, context) =>
    seesInside(context, agency) && yearsCounted(year)
      ? context.deps.organisationChanges.numbersGiven(agency, year)
      : [],
  leaves: async (agency, _, context) => {
    if (!seesInside(context, agency)) return [];
    const { directory, leaves, clock } = context.deps;
    const members = await directory.staff(agency.id);
    return leaves.of(
      members.map(({ id }) => id),
      clock.today(),
    );
  },
  settings: (agency, _, context) => (seesInside(context, agency) ? agency.settings : null),
  settingsHistory: async (agency, _, context) => {
    if (!seesInside(context, agency)) return [];
    const latestFirst = await context.deps.directory.settingsHistory(agency.id);
    return latestFirst.map((entry, at) => ({
      ...entry,
      before: latestFirst[at + 1]?.settings ?? defaultOfficeSettings,
    }));
  },
};

/** Of the calendar; a column takes no greater number. */
function yearsCounted(year: number): boolean {
  return year >= 2018 && year <= 9999;
}

function seesInside({ actor }: Context, agency: Agency): boolean {
  const above = agency.supervisingAgencyId;
  return (
    rolesAt(actor, agency.id).length > 0 ||
    (above !== undefined && rolesAt(actor, above).includes('ADMINISTRATOR'))
  );
}

/** Supervisors too, who read the cases of the agencies below them: by unit and by handler (art. 47). */
function seesPeople(context: Context, agency: Agency): boolean {
  const above = agency.supervisingAgencyId;
  return (
    seesInside(context, agency) ||
    (above !== undefined && rolesAt(context.actor, above).includes('SUPERVISOR'))
  );
}

/** Those of the members who may act in the role there now. */
async function holdersOf(
  wanted: Role,
  members: readonly StaffMember[],
  agency: Agency,
  { grants }: Context,
): Promise<readonly StaffMember[]> {
  const active = members.filter((member) => member.active);
  const held = await Promise.all(active.map(({ id }) => grants.load(id)));
  return active.filter((_, index) =>
    (held[index] ?? []).some(({ role, agencyId }) => role === wanted && agencyId === agency.id),
  );
}

export const staffMemberResolvers: StaffMemberResolvers = {
  units: async (member, _, { deps }) =>
    (await deps.directory.units(member.agencyId)).filter((unit) => member.unitIds.includes(unit.id)),
  grants: async (member, _, context) =>
    seesInside(context, await context.agencies.load(member.agencyId)) ? context.grants.load(member.id) : [],
};

export const unitResolvers: UnitResolvers = { closed: ({ closed }) => closed ?? false };

export const viewerResolvers: ViewerResolvers = {
  agency: (member, _, { agencies }) => agencies.load(member.agencyId),
  grants: (member, _, { deps }) => deps.directory.grants(member.id),
  possibleDeputies: (member, _, { deps }) => possibleDeputies(deps, member),
  leaves: (member, _, { deps }) => deps.leaves.of([member.id], deps.clock.today()),
  deputyFor: (member, _, { deps }) => deps.leaves.deputisedBy(member.id, deps.clock.today()),
};

export const grantResolvers: GrantResolvers = {
  agency: (grant: Grant, _, { agencies }) => agencies.load(grant.agencyId),
};

type Administration =
  | 'createAgency'
  | 'createUnit'
  | 'changeAgency'
  | 'renameUnit'
  | 'closeUnit'
  | 'reopenUnit'
  | 'changeStaffMember'
  | 'createStaffMember'
  | 'deactivateStaffMember'
  | 'reactivateStaffMember'
  | 'resetPassword'
  | 'grantRole'
  | 'revokeRole'
  | 'changeOfficeSettings';

export const administrationResolvers: Pick<MutationResolvers, Administration> = {
  createAgency: async (_, { input }, context) => {
    return created(await createAgency(context.deps, context.actor, input), async (id) => ({
      __typename: 'Agency',
      ...(await context.agencies.load(id)),
    }));
  },
  createUnit: async (_, { input }, context) =>
    created(await createUnit(context.deps, context.actor, input), async (id) => ({
      __typename: 'Unit',
      id,
      ...input,
    })),
  changeAgency: async (_, { input }, context) => {
    const { agencyId, reason, ...change } = withoutNulls(input);
    const outcome = await changeAgency(context.deps, context.actor, { agencyId, reason, change });
    return created(outcome, async (id) => ({
      __typename: 'Agency',
      // Read anew: the request may have read the agency before it changed.
      ...(await context.agencies.clear(id).load(id)),
    }));
  },
  renameUnit: async (_, { input }, { deps, actor }) =>
    unitAfter(await renameUnit(deps, actor, input)) as never,
  closeUnit: async (_, { input }, { deps, actor }) => unitAfter(await closeUnit(deps, actor, input)) as never,
  reopenUnit: async (_, { input }, { deps, actor }) =>
    unitAfter(await reopenUnit(deps, actor, input)) as never,
  changeStaffMember: async (_, { input }, context) =>
    created(await changeStaffMember(context.deps, context.actor, withoutNulls(input)), (id) =>
      memberOf(context, id),
    ),
  createStaffMember: async (_, { input }, context) =>
    created(await createStaffMember(context.deps, context.actor, input), (id) => memberOf(context, id)),
  deactivateStaffMember: async (_, { input }, context) =>
    created(await deactivateStaffMember(context.deps, context.actor, input), (id) => memberOf(context, id)),
  reactivateStaffMember: async (_, { input }, context) =>
    created(await reactivateStaffMember(context.deps, context.actor, input), (id) => memberOf(context, id)),
  resetPassword: async (_, { input }, context) => {
    const outcome = await resetPassword(context.deps, context.actor, input.staffId);
    if (!outcome.ok) return refusalMember(outcome.refusal) as never;
    const { staffId, ...reset } = outcome.value;
    return { __typename: 'PasswordReset', staffMember: await memberOf(context, staffId), ...reset };
  },
  grantRole: async (_, { input }, context) =>
    created(await grantRole(context.deps, context.actor, input), (id) => memberOf(context, id)),
  revokeRole: async (_, { input }, context) =>
    created(await revokeRole(context.deps, context.actor, input), (id) => memberOf(context, id)),
  changeOfficeSettings: async (_, { input }, context) => {
    const outcome = await changeOfficeSettings(context.deps, context.actor, settingsCommandOf(input));
    if (!outcome.ok) return refusalMember(atSettingsInput(outcome.refusal, input)) as never;
    return created(outcome, async (id) => ({
      __typename: 'Agency',
      // Read anew: the request may have read the agency before it changed.
      ...(await context.agencies.clear(id).load(id)),
    }));
  },
};

function unitAfter(outcome: Outcome<Unit>): object {
  return outcome.ok ? { __typename: 'Unit', ...outcome.value } : refusalMember(outcome.refusal);
}

async function memberOf({ deps }: Context, id: string) {
  const member = await deps.directory.staffMember(id);
  if (!member) throw new Error(`staff member ${id} is gone`);
  return { __typename: 'StaffMember' as const, ...member };
}

/** The refusals of administration are NOT_PERMITTED and INVALID_INPUT, both members of every one of these unions. */
async function created<Member>(
  outcome: Outcome<string>,
  member: (id: string) => Promise<Member>,
): Promise<Member> {
  return outcome.ok ? member(outcome.value) : (refusalMember(outcome.refusal) as Member);
}
