import type { Day } from '../calendar/day.ts';
import type { PublicPage } from '../usecases/catalogue/public-page.ts';
import type { ListRequest } from '../usecases/catalogue/list-catalogue-entries.ts';
import { cursorOf, readCursor } from './cursor.ts';
import type { PublicationFilter } from './schema.generated.ts';

interface ListArguments {
  readonly filter?: PublicationFilter | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

/** @throws GraphQLError BAD_USER_INPUT when the cursor is none of such a list */
export function listRequestOf({ filter, first, after }: ListArguments): ListRequest {
  const { agencyId, statuses, text } = filter ?? {};
  const { key, id } = after ? readCursor(after) : {};
  return {
    first: first ?? 20,
    ...(agencyId ? { agencyId } : {}),
    ...(statuses ? { statuses } : {}),
    ...(text ? { text } : {}),
    ...(key && id ? { after: { day: key, id } } : {}),
  };
}

/** 分页: a page as the contract shows it. */
export function connectionOf<Item extends { readonly id: string }>(
  { items, hasNextPage }: PublicPage<Item>,
  dayOf: (item: Item) => Day,
  { after }: ListArguments,
) {
  const edges = items.map((node) => ({ node, cursor: cursorOf(dayOf(node), node.id) }));
  return {
    edges,
    pageInfo: {
      hasNextPage,
      hasPreviousPage: Boolean(after),
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
