import type { Router } from 'express';
import { searchBeforeAsking, type SuggestionOfAgency } from '../usecases/catalogue/search-before-asking.ts';
import type { PortalRoom } from './portal-room.ts';
import { typedFields } from './typed-fields.ts';

/** 先查一查: the part of a page that the script puts under the description while somebody types. */
export function suggestionsPage({ deps, showPage }: PortalRoom, router: Router): void {
  router.get('/suggestions', async (request, response) => {
    const { q = '', look } = typedFields(request.query);
    const suggestions = suggestionViews(await searchBeforeAsking(deps, q));
    await showPage(
      request,
      response,
      'suggestions',
      { suggestions, looked: look !== undefined },
      { personal: true },
    );
  });
}

export interface SuggestionView {
  readonly url: string;
  readonly title: string;
  readonly kind: { readonly zh: string; readonly en: string };
  readonly agencyName: string;
}

export function suggestionViews(found: readonly SuggestionOfAgency[]): readonly SuggestionView[] {
  return found.map(({ kind, id, title, agencyName }) => ({ ...kinds[kind](id), title, agencyName }));
}

const kinds = {
  PUBLISHED_ANSWER: answerAt,
  CATALOGUE_ENTRY: entryAt,
} as const;

function answerAt(id: string) {
  return { url: `/answers/${id}`, kind: { zh: '公开答复', en: 'published answer' } };
}

function entryAt(id: string) {
  return { url: `/catalogue/${id}`, kind: { zh: '目录', en: 'catalogue' } };
}
