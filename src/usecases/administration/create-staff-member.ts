import type { Actor } from '../../access/actor.ts';
import { firstRefusal, lineLimit, refusalOfText } from '../../case-file/input-text.ts';
import { done, type Outcome, refuse } from '../../case-file/outcome.ts';
import type { Refusal } from '../../case-file/refusals.ts';
import type { Dependencies } from '../dependencies.ts';
import type { StaffMember } from '../ports/agencies.ts';
import { refusalToAdminister } from './refusal-to-administer.ts';

export type CreateStaffMemberCommand = Omit<StaffMember, 'id' | 'active'> & { readonly password: string };

/** 新增人员: in an agency and in units of that agency. @returns the id */
export async function createStaffMember(
  deps: Dependencies,
  actor: Actor,
  command: CreateStaffMemberCommand,
): Promise<Outcome<string>> {
  const { password, ...member } = command;
  const refusal =
    (await refusalToAdminister(deps, actor, 'createStaffMember', command.agencyId)) ??
    firstRefusal(
      /^[a-z0-9.-]{3,40}$/.test(command.userName)
        ? undefined
        : { code: 'INVALID_INPUT', path: 'userName', problem: 'NOT_ALLOWED' },
      refusalOfText('name', command.name, lineLimit),
      refusalOfPassword(deps, password, command.userName),
    ) ??
    (await refusalOfUnits(deps, command));
  if (refusal) return refuse(refusal);
  const id = deps.newId();
  const passwordHash = await deps.passwords.hash(password);
  const created = await deps.organisation.createStaffMember({ ...member, id, active: true }, passwordHash);
  return created === 'CREATED'
    ? done(id)
    : refuse({ code: 'INVALID_INPUT', path: 'userName', problem: 'TAKEN' });
}

export function refusalOfPassword(
  deps: Pick<Dependencies, 'passwords'>,
  password: string,
  userName: string,
): Refusal | undefined {
  const refused = deps.passwords.problem(password, userName);
  return refused && { code: 'INVALID_INPUT', path: 'password', ...refused };
}

async function refusalOfUnits(
  deps: Dependencies,
  command: CreateStaffMemberCommand,
): Promise<Refusal | undefined> {
  if (command.unitIds.length === 0) return undefined;
  const open = (await deps.directory.units(command.agencyId)).filter(({ closed }) => closed !== true);
  const known = new Set(open.map((unit) => unit.id));
  const belong = command.unitIds.every((unitId) => known.has(unitId));
  return belong ? undefined : { code: 'INVALID_INPUT', path: 'unitIds', problem: 'UNKNOWN' };
}
