import type { Actor } from '../../access/actor.ts';
import { done, type Outcome, refuse } from '../../case-file/outcome.ts';
import type { Dependencies } from '../dependencies.ts';
import { refusalToList } from './refusal-to-list.ts';

/** 删除常用筛选: another person's is as if it were not there. @returns its id */
export async function deleteSavedFilter(
  deps: Pick<Dependencies, 'savedFilters'>,
  actor: Actor,
  id: string,
): Promise<Outcome<string>> {
  if (actor.kind !== 'STAFF') return refuse(refusalToList('deleteSavedFilter'));
  return (await deps.savedFilters.delete(actor.id, id))
    ? done(id)
    : refuse({ code: 'INVALID_INPUT', path: 'id', problem: 'UNKNOWN' });
}
