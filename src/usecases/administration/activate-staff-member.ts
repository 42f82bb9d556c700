import { type Actor, actorName } from '../../access/actor.ts';
import { paragraphLimit, refusalOfText } from '../../case-file/input-text.ts';
import { done, type Outcome, refuse } from '../../case-file/outcome.ts';
import type { Dependencies } from '../dependencies.ts';
import { administrationEntry } from './administration-entry.ts';
import { refusalToAdminister } from './refusal-to-administer.ts';

export interface ActivateStaffMemberCommand {
  readonly staffId: string;
  /** Kept in the record. */
  readonly reason: string;
}

/**
 * 停用人员: whoever leaves can sign in no more, and every session ends at once; what the person did stays. Nobody
 * deactivates himself: an installation would be without an administrator.
 * @returns the person's id
 */
export function deactivateStaffMember(
  deps: Dependencies,
  actor: Actor,
  command: ActivateStaffMemberCommand,
): Promise<Outcome<string>> {
  return setActive(deps, actor, 'deactivateStaffMember', command);
}

/** 恢复人员: with the roles and the password the person had. @returns the person's id */
export function reactivateStaffMember(
  deps: Dependencies,
  actor: Actor,
  command: ActivateStaffMemberCommand,
): Promise<Outcome<string>> {
  return setActive(deps, actor, 'reactivateStaffMember', command);
}

async function setActive(
  deps: Dependencies,
  actor: Actor,
  change: 'deactivateStaffMember' | 'reactivateStaffMember',
  { staffId, reason }: ActivateStaffMemberCommand,
): Promise<Outcome<string>> {
  const member = await deps.directory.staffMember(staffId);
  if (!member) return refuse({ code: 'INVALID_INPUT', path: 'staffId', problem: 'UNKNOWN' });
  const refusal =
    (await refusalToAdminister(deps, actor, change, member.agencyId)) ??
    refusalOfText('reason', reason, paragraphLimit);
  if (refusal) return refuse(refusal);
  const active = change === 'reactivateStaffMember';
  if (!active && member.id === actorName(actor)) {
    return refuse({ code: 'INVALID_INPUT', path: 'staffId', problem: 'ONLY_BY_ANOTHER' });
  }
  const entry = administrationEntry(deps, actor, {
    action: active ? 'STAFF_REACTIVATED' : 'STAFF_DEACTIVATED',
    agencyId: member.agencyId,
    staffId,
    reason,
  });
  await deps.accounts.setActive(staffId, active, entry);
  return done(member.id);
}
