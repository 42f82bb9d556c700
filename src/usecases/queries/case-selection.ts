import type { Actor } from '../../access/actor.ts';
import { alertBounds } from '../../case-file/step-times.ts';
import type { Dependencies } from '../dependencies.ts';
import type { AlertBand, CaseFilter, CaseSelection, Scope } from '../ports/reading.ts';

/**
 * The cases a filter means for an actor today: those it may read, and no others.
 * @returns undefined for those who hold no role anywhere
 */
export async function caseSelection(
  deps: Pick<Dependencies, 'clock' | 'calendars' | 'directory'>,
  actor: Actor,
  filter: CaseFilter,
): Promise<CaseSelection | undefined> {
  const scope = scopeOf(actor);
  if (scope.agencyIds.length === 0) return undefined;
  const today = deps.clock.today();
  const lit = filter.alertLevels === undefined ? {} : { alertBands: await alertBands(deps) };
  return { ...narrowed(scope, filter), today, ...lit };
}

/** What an actor may list: the agencies where it holds a role, and those that they supervise for a supervisor. */
export function scopeOf(actor: Actor): Scope {
  if (actor.kind !== 'STAFF') return { agencyIds: [], supervisingAgencyIds: [] };
  const supervisor = actor.grants.filter((grant) => grant.role === 'SUPERVISOR');
  return {
    agencyIds: [...new Set(actor.grants.map((grant) => grant.agencyId))],
    supervisingAgencyIds: supervisor.map((grant) => grant.agencyId),
  };
}

/** One agency of those where the actor holds a role: the query asks for it alone, and is answered from its index. */
function narrowed(scope: Scope, filter: CaseFilter): Pick<CaseSelection, 'scope' | 'filter'> {
  const { agencyId, ...rest } = filter;
  if (agencyId === undefined || !scope.agencyIds.includes(agencyId)) return { filter, scope };
  return { filter: rest, scope: { agencyIds: [agencyId], supervisingAgencyIds: [] } };
}

/** The days at which lights change: one band for all, unless local overrides give agencies calendars of their own. */
async function alertBands({
  clock,
  calendars,
  directory,
}: Pick<Dependencies, 'clock' | 'calendars' | 'directory'>): Promise<readonly AlertBand[]> {
  const today = clock.today();
  const inForce = calendars();
  if (inForce.all.length === 1) return [{ agencyIds: undefined, ...alertBounds(today, inForce.general) }];
  const groups = Map.groupBy(await directory.agencies(), ({ id }) => inForce.of(id));
  return [...groups].map(([calendar, agencies]) => ({
    agencyIds: agencies.map(({ id }) => id),
    ...alertBounds(today, calendar),
  }));
}
