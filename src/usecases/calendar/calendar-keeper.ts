import { type Actor, actorName } from '../../access/actor.ts';
import { firstRefusal } from '../../case-file/input-text.ts';
import type { Refusal } from '../../case-file/refusals.ts';
import { refusalToAdminister } from '../administration/refusal-to-administer.ts';
import { refusalToBindEverybody } from '../administration/refusal-to-bind-everybody.ts';
import type { Dependencies } from '../dependencies.ts';
import type { ProposedNotice } from './proposed-notice.ts';

/** Who keeps the calendar: an administrator, or whoever runs the command line and so holds the keys of the database. */
export type CalendarKeeper = Actor | { readonly kind: 'OPERATOR' };

export function keeperName(keeper: CalendarKeeper): string {
  return keeper.kind === 'OPERATOR' ? keeper.kind : actorName(keeper);
}

/**
 * What binds everybody is for the administrators of the supervising authority; a local override for those who administer
 * every agency it binds.
 */
export async function refusalToKeepCalendar(
  deps: Pick<Dependencies, 'directory'>,
  keeper: CalendarKeeper,
  action: string,
  { agencyIds }: Pick<ProposedNotice, 'agencyIds'>,
): Promise<Refusal | undefined> {
  if (keeper.kind === 'OPERATOR') return undefined;
  if (agencyIds === undefined) return refusalToBindEverybody(deps, keeper, action);
  const refusals = await Promise.all(
    agencyIds.map((agencyId) => refusalToAdminister(deps, keeper, action, agencyId)),
  );
  return firstRefusal(...refusals.map((refusal, index) => refusal && atAgency(refusal, index)));
}

function atAgency(refusal: Refusal, index: number): Refusal {
  return refusal.code === 'INVALID_INPUT' ? { ...refusal, path: `agencyIds[${index}]` } : refusal;
}
