import type { Service } from './service.ts';

/**
 * A unit of an agency that was founded and closed again.
 * @param member whose only unit it is
 * @returns its id
 */
export async function closedUnit(
  service: Service,
  agencyCode: string,
  name: string,
  member?: string,
): Promise<string> {
  const admin = await service.as('admin');
  const reason = '机构改革';
  const { id } = await admin.act('createUnit', { agencyId: service.agencyId(agencyCode), name });
  if (member !== undefined)
    await admin.act('changeStaffMember', { staffId: service.staffId(member), unitIds: [id], reason });
  const closed = await admin.act('closeUnit', { unitId: id, reason });
  if (closed['closed'] !== true) throw new Error(JSON.stringify(closed));
  return String(id);
}
