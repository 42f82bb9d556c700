import { type Actor, actorName } from '../../access/actor.ts';
import { done, type Outcome, refuse } from '../../case-file/outcome.ts';
import type { Dependencies } from '../dependencies.ts';
import type { Grant } from '../ports/agencies.ts';
import { administrationEntry } from './administration-entry.ts';
import { refusalToAdminister } from './refusal-to-administer.ts';

/** 授予岗位: in the person's own agency or in one that borrows it. The agency concerned decides. @returns the person's id */
export function grantRole(deps: Dependencies, actor: Actor, grant: Grant): Promise<Outcome<string>> {
  return changeGrant(deps, actor, 'grantRole', grant);
}

/**
 * 撤销岗位. Nobody takes the administration away from himself: an installation would be without an administrator.
 * @returns the person's id
 */
export function revokeRole(deps: Dependencies, actor: Actor, grant: Grant): Promise<Outcome<string>> {
  return changeGrant(deps, actor, 'revokeRole', grant);
}

async function changeGrant(
  deps: Dependencies,
  actor: Actor,
  change: 'grantRole' | 'revokeRole',
  grant: Grant,
): Promise<Outcome<string>> {
  const refusal = await refusalToAdminister(deps, actor, change, grant.agencyId);
  if (refusal) return refuse(refusal);
  const member = await deps.directory.staffMember(grant.staffId);
  if (!member) return refuse({ code: 'INVALID_INPUT', path: 'staffId', problem: 'UNKNOWN' });
  if (change === 'revokeRole' && grant.role === 'ADMINISTRATOR' && member.id === actorName(actor))
    return refuse({ code: 'INVALID_INPUT', path: 'staffId', problem: 'ONLY_BY_ANOTHER' });
  const entry = administrationEntry(deps, actor, {
    action: change === 'grantRole' ? 'ROLE_GRANTED' : 'ROLE_REVOKED',
    agencyId: grant.agencyId,
    staffId: member.id,
    details: [roleDetail(change, grant)],
  });
  await deps.organisationChanges[change](grant, entry);
  return done(member.id);
}

function roleDetail(change: 'grantRole' | 'revokeRole', { role }: Grant) {
  return change === 'grantRole'
    ? { field: 'role', before: '', after: role }
    : { field: 'role', before: role, after: '' };
}
