import type { PublicListQuery } from '../usecases/ports/catalogue.ts';
import { bigrams, runsOf } from './bigrams.ts';
import { isId } from './is-id.ts';
import { type Prepared, run, type Runner } from './prepared.ts';

/** A table of what is published, with `status`, `agency_id`, `id`, and `folded` and `pairs` to be searched by. */
export interface PublicTable {
  readonly name: string;
  readonly columns: string;
  /** The day the list is in the order of. */
  readonly day: string;
}

/**
 * Reads one page of a table of published things, and one row more where there are more. A text is looked up by its pairs of
 * characters, and what the index finds is held against the words themselves.
 */
export async function publicList<Row>(
  runner: Runner,
  table: PublicTable,
  query: PublicListQuery,
): Promise<readonly Row[]> {
  const { insideOf, agencyId, statuses, text = '', after } = query;
  const words = runsOf(text);
  if (agencyId !== undefined && !isId(agencyId)) return [];
  const values = [
    insideOf.filter(isId),
    agencyId ?? null,
    statuses ?? null,
    after?.day ?? null,
    after && isId(after.id) ? after.id : null,
    query.first + 1,
    ...(words.length > 0 ? [bigrams(text), words] : []),
  ];
  return run<Row>(runner, words.length > 0 ? searchOf(table) : listOf(table), values);
}

function listOf(table: PublicTable): Prepared {
  return { name: `list-${table.name}`, text: selection(table, '') };
}

function searchOf(table: PublicTable): Prepared {
  const found = `and pairs @> $7::text[]
    and not exists (select from unnest($8::text[]) as word where position(word in folded) = 0)`;
  return { name: `search-${table.name}`, text: selection(table, found) };
}

function selection({ name, columns, day }: PublicTable, condition: string): string {
  return `select ${columns} from ${name}
    where (status = 'PUBLISHED' or agency_id = any ($1::uuid[]))
      and ($2::uuid is null or agency_id = $2)
      and ($3::text[] is null or status = any ($3))
      and ($4::date is null or (${day}, id) < ($4, $5::uuid)) ${condition}
    order by ${day} desc, id desc limit $6`;
}
