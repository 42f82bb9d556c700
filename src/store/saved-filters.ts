import type { Pool } from 'pg';
import type { SavedFilter, SavedFilters } from '../usecases/ports/saved-filters.ts';
import { isId } from './is-id.ts';
import { type Prepared, run } from './prepared.ts';

const members = `id, name, filter, sort_order as "order"`;
const ofPerson: Prepared = {
  name: 'saved-filters',
  text: `select ${members} from saved_filter where staff_id = $1 order by name collate "C"`,
};
const save: Prepared = {
  name: 'save-filter',
  text: `insert into saved_filter (id, staff_id, name, filter, sort_order) values ($1, $2, $3, $4, $5)
         on conflict (staff_id, name) do update set filter = excluded.filter, sort_order = excluded.sort_order
         returning ${members}`,
};
const remove: Prepared = {
  name: 'delete-saved-filter',
  text: 'delete from saved_filter where staff_id = $1 and id = $2 returning id',
};

export function createSavedFilters(pool: Pool): SavedFilters {
  return {
    of: (staffId) => run<SavedFilter>(pool, ofPerson, [staffId]),
    save: async (staffId, { id, name, filter, order }) => {
      const [saved] = await run<SavedFilter>(pool, save, [id, staffId, name, JSON.stringify(filter), order]);
      if (!saved) throw new Error(`the filter ${id} was not saved`);
      return saved;
    },
    delete: async (staffId, id) => isId(id) && (await run(pool, remove, [staffId, id])).length > 0,
  };
}
