import type { Actor, RoleGrant } from '../../src/access/actor.ts';
import type { ApplicationForm } from '../../src/case-file/application-form.ts';
import type { Application } from '../../src/case-file/application.ts';
import { type Role, roles } from '../../src/case-file/states.ts';

/** The cast of 清湖县, the invented county of the seed data, the tests and the README. Ids are UUIDs, so that a database takes them. */
export interface AgencyOfTheCast {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly kind: 'GOVERNMENT_OFFICE' | 'DEPARTMENT' | 'TOWN' | 'PARK';
}

export const agencies = {
  /** 政府办公室, the supervising authority of the others. */
  countyOffice: agency(1, '清湖县人民政府办公室', 'GOVERNMENT_OFFICE'),
  naturalResources: agency(2, '清湖县自然资源局', 'DEPARTMENT'),
  education: agency(3, '清湖县教育局', 'DEPARTMENT'),
  civilAffairs: agency(4, '清湖县民政局', 'DEPARTMENT'),
  liuqiao: agency(5, '柳桥镇人民政府', 'TOWN'),
  yunxi: agency(6, '云溪镇人民政府', 'TOWN'),
  park: agency(7, '清湖经济开发区管理委员会', 'PARK'),
} as const;

function agency(number: number, name: string, kind: AgencyOfTheCast['kind']): AgencyOfTheCast {
  return { id: `a0000000-0000-4000-8000-00000000000${number}`, code: `QH0${number}`, name, kind };
}

/** 科室. */
export const units = {
  landUse: {
    id: 'b0000000-0000-4000-8000-000000000001',
    name: '耕地保护科',
    agency: agencies.naturalResources,
  },
  survey: {
    id: 'b0000000-0000-4000-8000-000000000002',
    name: '测绘管理科',
    agency: agencies.naturalResources,
  },
  townOffice: { id: 'b0000000-0000-4000-8000-000000000003', name: '党政办公室', agency: agencies.liuqiao },
} as const;

export interface Person {
  readonly id: string;
  readonly name: string;
}

export const people = {
  intakeClerk: person(1, '林知夏'),
  handler: person(2, '陈望舒'),
  legalReviewer: person(3, '沈既白'),
  secrecyReviewer: person(4, '顾南乔'),
  signer: person(5, '陆怀瑾'),
  officeHead: person(6, '苏砚秋'),
  archivist: person(7, '许清和'),
  supervisor: person(8, '方砚'),
  /** 柳桥镇's only clerk. */
  townClerk: person(9, '程一禾'),
} as const;

function person(number: number, name: string): Person {
  return { id: `c0000000-0000-4000-8000-00000000000${number}`, name };
}

/** A member of staff at the desk, with roles agency by agency. */
export function staff(
  who: Person,
  grants: readonly RoleGrant[],
  unitIds: readonly string[] = [],
): Extract<Actor, { kind: 'STAFF' }> {
  return { kind: 'STAFF', id: who.id, grants, unitIds };
}

/** A person who holds one role, in the agency that most tests speak of, and works in its unit 耕地保护科. */
export function staffWith(role: Role, at: AgencyOfTheCast = agencies.naturalResources) {
  return staff(people[personOf[role]], [{ role, agencyId: at.id }], [units.landUse.id]);
}

const personOf = {
  INTAKE_CLERK: 'intakeClerk',
  HANDLER: 'handler',
  LEGAL_REVIEWER: 'legalReviewer',
  SECRECY_REVIEWER: 'secrecyReviewer',
  SIGNER: 'signer',
  OFFICE_HEAD: 'officeHead',
  ARCHIVIST: 'archivist',
  SUPERVISOR: 'supervisor',
  ADMINISTRATOR: 'officeHead',
} as const satisfies Record<Role, keyof typeof people>;

/** Everyone with every role at one agency: for tests that are not about roles. */
export function holderOfEveryRole(who: Person, at: AgencyOfTheCast = agencies.naturalResources) {
  const grants = roles.map((role) => ({ role, agencyId: at.id }));
  return staff(who, grants, [units.landUse.id]);
}

/** 周沐言's application as it comes in; the identity number is invented, its district does not exist. */
export function anApplicationForm(changes: Partial<ApplicationForm> = {}): ApplicationForm {
  return {
    applicant: {
      kind: 'NATURAL_PERSON',
      name: '周沐言',
      identityDocument: 'RESIDENT_ID_CARD',
      identityNumber: '990101199003070023',
      phone: '0990-1000001',
      address: '清湖县柳桥镇南堤路8号',
    },
    description: '2025年柳桥镇南堤路地块征收补偿安置方案及其批复文件',
    form: 'PAPER',
    delivery: 'POST',
    attachments: [],
    ...changes,
  };
}

/** The same application as the journal keeps it, identity number masked. */
export function anApplication(changes: Partial<Application> = {}): Application {
  return {
    applicant: {
      kind: 'NATURAL_PERSON',
      name: '周沐言',
      identityDocument: 'RESIDENT_ID_CARD',
      maskedIdentityNumber: '9901**********0023',
      phone: '0990-1000001',
      address: '清湖县柳桥镇南堤路8号',
    },
    description: '2025年柳桥镇南堤路地块征收补偿安置方案及其批复文件',
    form: 'PAPER',
    delivery: 'POST',
    attachments: [],
    ...changes,
  };
}

/** A stored file: an attachment, an enclosure or an item of the file list. */
export function aFile(name: string) {
  return { name, mediaType: 'application/pdf', size: 1024, sha256: 'ab'.repeat(32) };
}
