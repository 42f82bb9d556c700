import type { Actor } from '../../access/actor.ts';
import type { Dependencies } from '../dependencies.ts';
import type { CasePageQuery, ListedCase } from '../ports/reading.ts';
import type { SearchHit } from '../ports/search.ts';
import { searchPhrases } from '../search/search-terms.ts';
import { caseSelection } from './case-selection.ts';

export interface FoundCase {
  readonly row: ListedCase;
  /** Empty where the texts changed between the two looks. */
  readonly hits: readonly SearchHit[];
}

export interface FoundCases {
  readonly found: readonly FoundCase[];
  readonly hasNextPage: boolean;
}

const nothing: FoundCases = { found: [], hasNextPage: false };

/**
 * 全文检索: cases the actor may read in which all the words stand that were typed, the newest first, with where they stand.
 * Two Chinese characters suffice.
 * @param first 1 to 50
 */
export async function searchCases(
  deps: Pick<Dependencies, 'clock' | 'calendars' | 'directory' | 'disputes' | 'reader' | 'caseSearch'>,
  actor: Actor,
  query: { readonly text: string; readonly first: number; readonly after?: CasePageQuery['after'] },
): Promise<FoundCases> {
  const selection = await caseSelection(deps, actor, {});
  const phrases = searchPhrases(query.text);
  if (!selection || phrases.length === 0) return nothing;
  const limit = Math.min(Math.max(query.first, 1), 50);
  const { after } = query;
  const rows = await deps.caseSearch.cases(selection, phrases, { limit: limit + 1, ...(after && { after }) });
  const shown = rows.slice(0, limit);
  const hits = Map.groupBy(
    await deps.caseSearch.hits(
      shown.map(({ id }) => id),
      phrases,
    ),
    ({ caseId }) => caseId,
  );
  return {
    found: shown.map((row) => ({ row, hits: hits.get(row.id) ?? [] })),
    hasNextPage: rows.length > limit,
  };
}
