import type { Actor } from '../../access/actor.ts';
import { mayReadUnpublished } from '../../access/may-publish.ts';
import type { Dependencies } from '../dependencies.ts';
import type { CatalogueEntry, CatalogueEntryVersion, PublicListQuery } from '../ports/catalogue.ts';
import { pageOf, type PublicPage } from './public-page.ts';

export type ListRequest = Omit<PublicListQuery, 'insideOf'>;

/** 目录: what is published, for anybody; drafts and what was withdrawn too, for the staff of the agency. The latest made first. */
export async function listCatalogueEntries(
  { catalogue }: Pick<Dependencies, 'catalogue'>,
  actor: Actor,
  request: ListRequest,
): Promise<PublicPage<CatalogueEntry>> {
  return pageOf(actor, request, (query) => catalogue.list(query));
}

/** @returns undefined alike when there is no such entry and when it is not public and not the actor's to read */
export async function readCatalogueEntry(
  { catalogue }: Pick<Dependencies, 'catalogue'>,
  actor: Actor,
  id: string,
): Promise<CatalogueEntry | undefined> {
  const entry = await catalogue.entry(id);
  if (!entry) return undefined;
  return entry.status === 'PUBLISHED' || mayReadUnpublished(actor, entry.agencyId) ? entry : undefined;
}

/** 目录条目的历次版本, the latest first; none for those who are not of the agency. */
export async function historyOfCatalogueEntry(
  { catalogue }: Pick<Dependencies, 'catalogue'>,
  actor: Actor,
  { id, agencyId }: Pick<CatalogueEntry, 'id' | 'agencyId'>,
): Promise<readonly CatalogueEntryVersion[]> {
  return mayReadUnpublished(actor, agencyId) ? (await catalogue.history(id)).toReversed() : [];
}
