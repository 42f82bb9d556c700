import type { AdministrationEntryResolvers } from './schema.generated.ts';

/** 管理记录. */
export const administrationEntryResolvers: AdministrationEntryResolvers = {
  recordedBy: async ({ recordedBy }, _, { staff }) => (await staff.load(recordedBy)) ?? null,
  staffMember: async ({ staffId }, _, { staff }) =>
    staffId === undefined ? null : ((await staff.load(staffId)) ?? null),
  unit: async ({ unitId }, _, { deps }) =>
    unitId === undefined ? null : ((await deps.directory.unit(unitId)) ?? null),
};
