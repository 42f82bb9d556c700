import type { Actor } from '../../access/actor.ts';
import { firstRefusal, lineLimit, paragraphLimit, refusalOfText } from '../../case-file/input-text.ts';
import { done, type Outcome, refuse } from '../../case-file/outcome.ts';
import type { Dependencies } from '../dependencies.ts';
import type { Unit } from '../ports/agencies.ts';
import { administrationEntry } from './administration-entry.ts';
import { refusalToAdminister } from './refusal-to-administer.ts';

export interface ChangeUnitCommand {
  readonly unitId: string;
  /** Kept in the record. */
  readonly reason: string;
}

/** 更名科室: also in the cases it has and had, which name it by what it is called now. */
export async function renameUnit(
  deps: Dependencies,
  actor: Actor,
  command: ChangeUnitCommand & { readonly name: string },
): Promise<Outcome<Unit>> {
  const found = await unitToChange(deps, actor, 'renameUnit', command);
  if (!found.ok) return found;
  const { name, reason } = command;
  const refusal = refusalOfText('name', name, lineLimit);
  if (refusal) return refuse(refusal);
  const unit = found.value;
  const entry = administrationEntry(deps, actor, {
    action: 'UNIT_RENAMED',
    agencyId: unit.agencyId,
    unitId: unit.id,
    details: [{ field: 'name', before: unit.name, after: name }],
    reason,
  });
  const taken = await deps.organisationChanges.renameUnit(unit.id, name, entry);
  return taken === undefined
    ? done({ ...unit, name })
    : refuse({ code: 'INVALID_INPUT', path: 'name', problem: 'TAKEN' });
}

/** 撤销科室: nothing is assigned to it any more; refused while it has open cases. */
export async function closeUnit(
  deps: Dependencies,
  actor: Actor,
  command: ChangeUnitCommand,
): Promise<Outcome<Unit>> {
  const found = await unitToChange(deps, actor, 'closeUnit', command);
  if (!found.ok) return found;
  const unit = found.value;
  const entry = { action: 'UNIT_CLOSED', agencyId: unit.agencyId, unitId: unit.id } as const;
  const cases = await deps.organisationChanges.closeUnit(
    unit.id,
    administrationEntry(deps, actor, { ...entry, reason: command.reason }),
  );
  return cases > 0 ? refuse({ code: 'UNIT_HAS_CASES', cases }) : done({ ...unit, closed: true });
}

/** 恢复科室. */
export async function reopenUnit(
  deps: Dependencies,
  actor: Actor,
  command: ChangeUnitCommand,
): Promise<Outcome<Unit>> {
  const found = await unitToChange(deps, actor, 'reopenUnit', command);
  if (!found.ok) return found;
  const unit = found.value;
  const entry = { action: 'UNIT_REOPENED', agencyId: unit.agencyId, unitId: unit.id } as const;
  await deps.organisationChanges.reopenUnit(
    unit.id,
    administrationEntry(deps, actor, { ...entry, reason: command.reason }),
  );
  return done({ ...unit, closed: false });
}

async function unitToChange(
  deps: Dependencies,
  actor: Actor,
  action: string,
  { unitId, reason }: ChangeUnitCommand,
): Promise<Outcome<Unit>> {
  const unit = await deps.directory.unit(unitId);
  if (!unit) return refuse({ code: 'INVALID_INPUT', path: 'unitId', problem: 'UNKNOWN' });
  const refusal = firstRefusal(
    await refusalToAdminister(deps, actor, action, unit.agencyId),
    refusalOfText('reason', reason, paragraphLimit),
  );
  return refusal ? refuse(refusal) : done(unit);
}
