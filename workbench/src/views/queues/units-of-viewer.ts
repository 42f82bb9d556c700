import { viewer } from '../../api/viewer.ts';
import { organisationOf } from '../../forms/pickers/organisation-of.ts';

/** The ids of the units that the signed-in person belongs to. @throws as `ask` does */
export async function unitsOfViewer(): Promise<readonly string[]> {
  const { staff } = await organisationOf(viewer.value?.agency.id ?? '');
  return staff.find(({ id }) => id === viewer.value?.id)?.units.map(({ id }) => id) ?? [];
}
