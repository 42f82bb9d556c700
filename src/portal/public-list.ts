import type { Request } from 'express';
import { parseDay } from '../calendar/day.ts';
import { lineLimit } from '../case-file/input-text.ts';
import type { ListRequest } from '../usecases/catalogue/list-catalogue-entries.ts';
import type { PublicPage } from '../usecases/catalogue/public-page.ts';
import type { Agency } from '../usecases/ports/agencies.ts';
import type { ListPosition } from '../usecases/ports/catalogue.ts';
import { fieldViews, typedFields } from './typed-fields.ts';

const pageLength = 20;

/** A list that people search by words and by agency: what was asked, and how its page asks on. */
export interface AskedList {
  readonly request: ListRequest;
  /** What the page shows of the question, whatever the answer. */
  readonly view: {
    readonly fields: ReturnType<typeof fieldViews<'q' | 'agency'>>;
    readonly agencies: readonly { readonly value: string; readonly label: string }[];
    readonly searched: boolean;
  };
}

/** Reads the question of a list from its address; what cannot be read is not asked. */
export function askedList({ query }: Request, agencies: readonly Agency[]): AskedList {
  const { q = '', agency: code, after } = typedFields(query);
  const text = [...q.trim()].slice(0, lineLimit).join('');
  const agency = agencies.find((one) => one.code === code);
  const position = positionOf(after);
  return {
    request: {
      first: pageLength,
      ...(agency ? { agencyId: agency.id } : {}),
      ...(text === '' ? {} : { text }),
      ...(position ? { after: position } : {}),
    },
    view: {
      fields: fieldViews(['q', 'agency'], { q: text, agency: agency?.code ?? '' }, {}),
      agencies: agencies.map((one) => ({ value: one.code, label: one.name })),
      searched: text !== '' || agency !== undefined,
    },
  };
}

/** @returns where the next page is, '' where there is none */
export function nextPage<Item extends { readonly id: string }>(
  path: string,
  { view }: AskedList,
  { items, hasNextPage }: PublicPage<Item>,
  dayOf: (item: Item) => string,
): string {
  const last = items.at(-1);
  if (!hasNextPage || !last) return '';
  const { q, agency } = view.fields;
  const search = { q: q.value, agency: agency.value, after: `${dayOf(last)}.${last.id}` };
  return `${path}?${new URLSearchParams(search)}`;
}

function positionOf(after: string | undefined): ListPosition | undefined {
  const [, typed = '', id = ''] = /^(\d{4}-\d{2}-\d{2})\.([\w-]{36})$/.exec(after ?? '') ?? [];
  const day = parseDay(typed);
  return day && { day, id };
}
