import type { Actor } from '../../access/actor.ts';
import type { PublicListQuery } from '../ports/catalogue.ts';

export interface PublicPage<Item> {
  readonly items: readonly Item[];
  readonly hasNextPage: boolean;
}

/** As many as any list shows at a time. */
const longestPage = 100;

/** A page of a list the public reads: the staff of an agency see what is not public there too. */
export async function pageOf<Item>(
  actor: Actor,
  request: Omit<PublicListQuery, 'insideOf'>,
  list: (query: PublicListQuery) => Promise<readonly Item[]>,
): Promise<PublicPage<Item>> {
  const first = Math.min(Math.max(request.first, 1), longestPage);
  const insideOf = actor.kind === 'STAFF' ? [...new Set(actor.grants.map(({ agencyId }) => agencyId))] : [];
  const found = await list({ ...request, first, insideOf });
  return { items: found.slice(0, first), hasNextPage: found.length > first };
}
