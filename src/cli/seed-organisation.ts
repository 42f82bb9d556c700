import type { Actor, RoleGrant } from '../access/actor.ts';
import type { Role } from '../case-file/states.ts';
import { createAgency } from '../usecases/administration/create-agency.ts';
import { createStaffMember } from '../usecases/administration/create-staff-member.ts';
import { createUnit } from '../usecases/administration/create-unit.ts';
import { foundInstallation } from '../usecases/administration/found-installation.ts';
import { grantRole } from '../usecases/administration/grant-role.ts';
import type { Dependencies } from '../usecases/dependencies.ts';
import {
  disclosureOffice,
  governmentOffice,
  handlingUnit,
  otherAgencies,
  people,
  type Person,
} from './demo-county.ts';
import { demoPassword, given, mustBeDone, type SeededCounty } from './seeded-county.ts';

/** 演示县: agencies, units, people and roles, all made by the use-cases. */
export async function seedOrganisation(deps: Dependencies): Promise<SeededCounty> {
  const founded = mustBeDone(
    await foundInstallation(deps, {
      agency: governmentOffice,
      userName: 'admin',
      name: '系统管理员',
      password: demoPassword,
    }),
  );
  const administrator: Actor = {
    kind: 'STAFF',
    id: founded.staffId,
    unitIds: [],
    grants: [{ role: 'ADMINISTRATOR', agencyId: founded.agencyId }],
  };
  const agencyIds = new Map([[governmentOffice.code, founded.agencyId]]);
  for (const agency of otherAgencies) {
    const created = await createAgency(deps, administrator, {
      ...agency,
      supervisingAgencyId: founded.agencyId,
    });
    agencyIds.set(agency.code, mustBeDone(created));
  }
  const officeIds = new Map<string, string>();
  const handlingUnitIds = new Map<string, string>();
  for (const [code, agencyId] of agencyIds) {
    officeIds.set(
      code,
      mustBeDone(await createUnit(deps, administrator, { agencyId, name: disclosureOffice })),
    );
    handlingUnitIds.set(
      code,
      mustBeDone(await createUnit(deps, administrator, { agencyId, name: handlingUnit })),
    );
  }
  const staff = new Map<string, Extract<Actor, { kind: 'STAFF' }>>();
  for (const person of people) {
    const unitIds = [officeIds, ...(person.handles ? [handlingUnitIds] : [])].map((units) =>
      given(units, person.agency),
    );
    const { userName, name } = person;
    const member = {
      agencyId: given(agencyIds, person.agency),
      unitIds,
      userName,
      name,
      password: demoPassword,
    };
    const id = mustBeDone(await createStaffMember(deps, administrator, member));
    const grants = grantsOf(person, agencyIds);
    for (const grant of grants) mustBeDone(await grantRole(deps, administrator, { ...grant, staffId: id }));
    staff.set(userName, { kind: 'STAFF', id, unitIds, grants });
  }
  return { agencyIds, handlingUnitIds, staff };
}

function grantsOf(person: Person, agencyIds: ReadonlyMap<string, string>): readonly RoleGrant[] {
  return Object.entries(person.roles).flatMap(([role, codes]) =>
    (codes.length === 0 ? [person.agency] : codes).map((code) => ({
      role: role as Role,
      agencyId: given(agencyIds, code),
    })),
  );
}
