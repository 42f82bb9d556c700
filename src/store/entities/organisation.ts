import { defineEntity, p } from '@mikro-orm/core';
import type { OfficeSettings } from '../../case-file/office-settings.ts';

/** 机关. */
export const AgencyEntity = defineEntity({
  name: 'Agency',
  tableName: 'agency',
  properties: {
    id: p.uuid().primary(),
    code: p.text(),
    kind: p.text(),
    name: p.text(),
    address: p.text(),
    phone: p.text(),
    documentPrefix: p.text(),
    fondsNo: p.text(),
    supervisingAgencyId: p.uuid().nullable(),
    confirmPolicy: p.text(),
    reconsiderationAuthority: p.text(),
    court: p.text(),
    reconsiderationChannel: p.text(),
  },
});

/** 机关设置的历史. */
export const OfficeSettingsEntity = defineEntity({
  name: 'OfficeSettings',
  tableName: 'office_settings',
  properties: {
    agencyId: p.uuid().primary(),
    seq: p.integer().primary(),
    since: p.datetime(),
    settings: p.json<OfficeSettings>(),
    changedBy: p.text(),
    reason: p.text(),
  },
});

/** 科室. */
export const UnitEntity = defineEntity({
  name: 'Unit',
  tableName: 'unit',
  properties: { id: p.uuid().primary(), agencyId: p.uuid(), name: p.text() },
});

/** 工作人员. */
export const StaffMemberEntity = defineEntity({
  name: 'StaffMember',
  tableName: 'staff_member',
  properties: {
    id: p.uuid().primary(),
    agencyId: p.uuid(),
    userName: p.text(),
    name: p.text(),
    passwordHash: p.text(),
    active: p.boolean(),
  },
});

export const StaffUnitEntity = defineEntity({
  name: 'StaffUnit',
  tableName: 'staff_unit',
  properties: { staffId: p.uuid().primary(), unitId: p.uuid().primary() },
});

/** 岗位. */
export const RoleGrantEntity = defineEntity({
  name: 'RoleGrant',
  tableName: 'role_grant',
  properties: { staffId: p.uuid().primary(), role: p.text().primary(), agencyId: p.uuid().primary() },
});

export const organisationEntities = [
  AgencyEntity,
  OfficeSettingsEntity,
  UnitEntity,
  StaffMemberEntity,
  StaffUnitEntity,
  RoleGrantEntity,
];
