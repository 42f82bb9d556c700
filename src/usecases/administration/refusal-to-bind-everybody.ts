import { type Actor, rolesAt } from '../../access/actor.ts';
import type { Refusal } from '../../case-file/refusals.ts';
import type { Dependencies } from '../dependencies.ts';

/** What binds the whole installation is for the administrators of the supervising authority. */
export async function refusalToBindEverybody(
  { directory }: Pick<Dependencies, 'directory'>,
  actor: Actor,
  action: string,
): Promise<Refusal | undefined> {
  const supervising = (await directory.agencies()).filter(
    (agency) => agency.supervisingAgencyId === undefined,
  );
  const administers = supervising.some(({ id }) => rolesAt(actor, id).includes('ADMINISTRATOR'));
  return administers
    ? undefined
    : { code: 'NOT_PERMITTED', action, reason: 'ROLE_MISSING', by: ['ADMINISTRATOR'] };
}
