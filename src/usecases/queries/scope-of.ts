import type { Actor } from '../../access/actor.ts';
import type { Scope } from '../ports/reading.ts';

/** What an actor may list: the agencies where it holds a role, and those that they supervise for a supervisor. */
export function scopeOf(actor: Actor): Scope {
  if (actor.kind !== 'STAFF') return { agencyIds: [], supervisingAgencyIds: [] };
  const supervisor = actor.grants.filter((grant) => grant.role === 'SUPERVISOR');
  return {
    agencyIds: [...new Set(actor.grants.map((grant) => grant.agencyId))],
    supervisingAgencyIds: supervisor.map((grant) => grant.agencyId),
  };
}
