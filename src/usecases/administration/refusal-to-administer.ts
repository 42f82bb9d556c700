import { type Actor, rolesAt } from '../../access/actor.ts';
import type { Refusal } from '../../case-file/refusals.ts';
import type { Dependencies } from '../dependencies.ts';

/**
 * Administrators administer their own agency; those of the supervising authority also the agencies it supervises.
 */
export async function refusalToAdminister(
  deps: Pick<Dependencies, 'directory'>,
  actor: Actor,
  action: string,
  agencyId: string,
): Promise<Refusal | undefined> {
  const no: Refusal = { code: 'NOT_PERMITTED', action, reason: 'ROLE_MISSING', by: ['ADMINISTRATOR'] };
  const agency = await deps.directory.agency(agencyId);
  if (!agency) return { code: 'INVALID_INPUT', path: 'agencyId', problem: 'UNKNOWN' };
  const above = agency.supervisingAgencyId;
  const administers = [agencyId, ...(above === undefined ? [] : [above])].some((id) =>
    rolesAt(actor, id).includes('ADMINISTRATOR'),
  );
  return administers ? undefined : no;
}
