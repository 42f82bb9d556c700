import type { Dependencies } from '../dependencies.ts';
import type { Suggestion } from '../ports/suggestions.ts';

export interface SuggestionOfAgency extends Suggestion {
  readonly agencyName: string;
}

/** More would be in the way of asking. */
const mostSuggestions = 3;

/** What somebody wants stands in the first sentences. */
const charactersRead = 300;

/** 先查一查: published answers and catalogue entries for the words that somebody has typed so far. */
export async function searchBeforeAsking(
  { suggestions, directory }: Pick<Dependencies, 'suggestions' | 'directory'>,
  text: string,
): Promise<readonly SuggestionOfAgency[]> {
  const read = [...text.toWellFormed()].slice(0, charactersRead).join('');
  const found = await suggestions.forText(read, mostSuggestions);
  if (found.length === 0) return [];
  const names = new Map((await directory.agencies()).map(({ id, name }) => [id, name]));
  return found.map((one) => ({ ...one, agencyName: names.get(one.agencyId) ?? '' }));
}
