import type { Actor } from '../../access/actor.ts';
import { firstRefusal, lineLimit, paragraphLimit, refusalOfText } from '../../case-file/input-text.ts';
import { done, type Outcome, refuse } from '../../case-file/outcome.ts';
import type { Dependencies } from '../dependencies.ts';
import type { Unit } from '../ports/agencies.ts';
import { administrationEntry } from './administration-entry.ts';
import { refusalToAdminister } from './refusal-to-administer.ts';

export interface ChangeStaffMemberCommand {
  readonly staffId: string;
  readonly name?: string;
  /** All of them. */
  readonly unitIds?: readonly string[];
  /** Kept in the record. */
  readonly reason: string;
}

/** 变更人员: the name, the units; the user name and the agency stay, since both stand for the person in what was done. @returns the id */
export async function changeStaffMember(
  deps: Dependencies,
  actor: Actor,
  { staffId, reason, ...change }: ChangeStaffMemberCommand,
): Promise<Outcome<string>> {
  const member = await deps.directory.staffMember(staffId);
  if (!member) return refuse({ code: 'INVALID_INPUT', path: 'staffId', problem: 'UNKNOWN' });
  const changed = { ...member, ...change };
  const refusal =
    (await refusalToAdminister(deps, actor, 'changeStaffMember', member.agencyId)) ??
    firstRefusal(
      refusalOfText('reason', reason, paragraphLimit),
      refusalOfText('name', changed.name, lineLimit),
    );
  if (refusal) return refuse(refusal);
  const units = new Map((await deps.directory.units(member.agencyId)).map((unit) => [unit.id, unit]));
  const joins = changed.unitIds.filter((id) => !member.unitIds.includes(id));
  if (joins.some((id) => units.get(id) === undefined || units.get(id)?.closed === true)) {
    return refuse({ code: 'INVALID_INPUT', path: 'unitIds', problem: 'UNKNOWN' });
  }
  const details = [
    { field: 'name', before: member.name, after: changed.name },
    { field: 'units', before: namesOf(units, member.unitIds), after: namesOf(units, changed.unitIds) },
  ].filter(({ before, after }) => before !== after);
  if (details.length === 0) return done(staffId);
  const entry = { action: 'STAFF_CHANGED', agencyId: member.agencyId, staffId, details, reason } as const;
  await deps.organisationChanges.changeStaffMember(changed, administrationEntry(deps, actor, entry));
  return done(staffId);
}

function namesOf(units: ReadonlyMap<string, Unit>, ids: readonly string[]): string {
  return ids
    .map((id) => units.get(id)?.name ?? id)
    .sort()
    .join('、');
}
