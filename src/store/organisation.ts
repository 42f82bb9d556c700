import { LockMode, UniqueConstraintViolationException } from '@mikro-orm/core';
import type { MikroORM } from '@mikro-orm/postgresql';
import { changedSettings, defaultOfficeSettings } from '../case-file/office-settings.ts';
import type { Organisation } from '../usecases/ports/administration.ts';
import {
  AgencyEntity,
  OfficeSettingsEntity,
  RoleGrantEntity,
  StaffMemberEntity,
  StaffUnitEntity,
  UnitEntity,
} from './entities/organisation.ts';

/** Agencies, units, people and roles, through MikroORM's unit of work. */
export function createOrganisation(orm: MikroORM): Organisation {
  return {
    createAgency: (agency) =>
      created(async () => {
        const em = orm.em.fork();
        em.create(AgencyEntity, { ...agency, supervisingAgencyId: agency.supervisingAgencyId ?? null });
        await em.flush();
      }),
    createUnit: ({ id, agencyId, name }) =>
      created(async () => {
        const em = orm.em.fork();
        em.create(UnitEntity, { id, agencyId, name });
        await em.flush();
      }),
    createStaffMember: (member, passwordHash) =>
      created(() =>
        orm.em.fork().transactional(async (em) => {
          const { unitIds, ...properties } = member;
          em.create(StaffMemberEntity, { ...properties, passwordHash });
          await em.flush();
          for (const unitId of unitIds) em.create(StaffUnitEntity, { staffId: member.id, unitId });
        }),
      ),
    grantRole: async (grant) => {
      await orm.em.fork().upsert(RoleGrantEntity, grant, { onConflictAction: 'ignore' });
    },
    changeSettings: (agencyId, change) =>
      orm.em.fork().transactional(async (em) => {
        // Two changes at once would each keep what the other did not name: the agency's row lets one in at a time.
        await em.findOneOrFail(AgencyEntity, agencyId, { lockMode: LockMode.PESSIMISTIC_WRITE });
        const last = await em.findOne(OfficeSettingsEntity, { agencyId }, { orderBy: { seq: 'desc' } });
        const entry = change(changedSettings(defaultOfficeSettings, last?.settings ?? {}));
        if (entry === undefined) return;
        const { since, ...rest } = entry;
        em.create(OfficeSettingsEntity, {
          agencyId,
          seq: (last?.seq ?? 0) + 1,
          since: new Date(since),
          ...rest,
        });
      }),
    anyStaff: async () => (await orm.em.fork().count(StaffMemberEntity)) > 0,
  };
}

async function created(create: () => Promise<void>): Promise<'CREATED' | 'TAKEN'> {
  try {
    await create();
    return 'CREATED';
  } catch (fault) {
    if (fault instanceof UniqueConstraintViolationException) return 'TAKEN';
    throw fault;
  }
}
