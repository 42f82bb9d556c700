import type { Actor } from '../../access/actor.ts';
import { lineLimit, refusalOfText } from '../../case-file/input-text.ts';
import { done, type Outcome, refuse } from '../../case-file/outcome.ts';
import type { Dependencies } from '../dependencies.ts';
import type { CaseFilter, CaseOrder } from '../ports/reading.ts';
import type { SavedFilter } from '../ports/saved-filters.ts';
import { refusalToList } from './refusal-to-list.ts';

/** More than anybody finds again. */
const filtersAtMost = 50;

/** 保存常用筛选 under a name, in place of what the person has kept under it: sent twice, it has one effect. */
export async function saveFilter(
  deps: Pick<Dependencies, 'savedFilters' | 'newId'>,
  actor: Actor,
  { name, filter, order }: { readonly name: string; readonly filter: CaseFilter; readonly order: CaseOrder },
): Promise<Outcome<SavedFilter>> {
  if (actor.kind !== 'STAFF') return refuse(refusalToList('saveFilter'));
  const refusal = refusalOfText('name', name, lineLimit);
  if (refusal) return refuse(refusal);
  const kept = await deps.savedFilters.of(actor.id);
  const isNew = kept.every((one) => one.name !== name);
  if (isNew && kept.length >= filtersAtMost)
    return refuse({ code: 'INVALID_INPUT', path: 'name', problem: 'OUT_OF_RANGE', limit: filtersAtMost });
  return done(await deps.savedFilters.save(actor.id, { id: deps.newId(), name, filter, order }));
}
