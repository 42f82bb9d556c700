import type { Actor } from '../../access/actor.ts';
import { alertBounds } from '../../case-file/step-times.ts';
import type { Dependencies } from '../dependencies.ts';
import type { AlertBand, CaseFilter, CaseSelection, Scope } from '../ports/reading.ts';
import { scopeOf } from './scope-of.ts';
import { waitingRedos } from './waiting-redos.ts';

/**
 * The cases a filter means for an actor today: those it may read, and no others.
 * @returns undefined for those who hold no role anywhere
 */
export async function caseSelection(
  deps: Pick<Dependencies, 'clock' | 'calendars' | 'directory' | 'disputes' | 'reader'>,
  actor: Actor,
  filter: CaseFilter,
): Promise<CaseSelection | undefined> {
  const scope = scopeOf(actor);
  if (scope.agencyIds.length === 0) return undefined;
  const today = deps.clock.today();
  const lit = filter.alertLevels === undefined ? {} : { alertBands: await alertBands(deps) };
  const chosen = narrowed(scope, filter);
  const redone = asksForRedo(filter) ? { redoCaseIds: await redoCaseIds(deps, chosen.scope) } : {};
  return { ...chosen, today, ...lit, ...redone };
}

/** What waits to be redone is not to be filed. */
function asksForRedo({ tasks }: CaseFilter): boolean {
  return tasks !== undefined && (tasks.includes('REDO') || tasks.includes('FILE'));
}

async function redoCaseIds(
  deps: Pick<Dependencies, 'clock' | 'calendars' | 'disputes' | 'reader'>,
  scope: Scope,
): Promise<readonly string[]> {
  return (await waitingRedos(deps, scope)).map(({ caseId }) => caseId);
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
