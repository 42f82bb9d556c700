import type { StepSpell } from '../case-file/step-times.ts';
import type { ListedCase } from '../usecases/ports/reading.ts';
import type { Context } from './context.ts';

/** Time spent in one step, with the unit and the person who had it. */
export async function stepTimeOf(
  { agencyId }: ListedCase,
  { unitId, staffId, ...spell }: StepSpell,
  context: Context,
) {
  const units = unitId === undefined ? [] : await context.deps.directory.units(agencyId);
  return {
    ...spell,
    unit: units.find(({ id }) => id === unitId) ?? null,
    staffMember: staffId === undefined ? null : ((await context.staff.load(staffId)) ?? null),
  };
}
