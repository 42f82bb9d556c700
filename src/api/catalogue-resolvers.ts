import type { Outcome } from '../case-file/outcome.ts';
import {
  historyOfCatalogueEntry,
  listCatalogueEntries,
  readCatalogueEntry,
} from '../usecases/catalogue/list-catalogue-entries.ts';
import { publishCatalogueEntry } from '../usecases/catalogue/publish-catalogue-entry.ts';
import { saveCatalogueEntry } from '../usecases/catalogue/save-catalogue-entry.ts';
import { withdrawCatalogueEntry } from '../usecases/catalogue/withdraw-catalogue-entry.ts';
import type { Context } from './context.ts';
import { connectionOf, listRequestOf } from './public-page.ts';
import { refusalMember } from './refusal-member.ts';
import type {
  CatalogueEntryResolvers,
  CatalogueEntryVersionResolvers,
  MutationResolvers,
  QueryResolvers,
} from './schema.generated.ts';
import { withoutNulls } from './without-nulls.ts';

/** 依申请公开目录: read by anybody, kept by the agencies. */
export const catalogueQueries: Pick<QueryResolvers, 'catalogueEntries' | 'catalogueEntry'> = {
  catalogueEntries: async (_, list, { deps, actor }) =>
    connectionOf(await listCatalogueEntries(deps, actor, listRequestOf(list)), ({ madeOn }) => madeOn, list),
  catalogueEntry: async (_, { id }, { deps, actor }) => (await readCatalogueEntry(deps, actor, id)) ?? null,
};

type CatalogueMutation = 'saveCatalogueEntry' | 'publishCatalogueEntry' | 'withdrawCatalogueEntry';

export const catalogueMutations: Pick<MutationResolvers, CatalogueMutation> = {
  saveCatalogueEntry: async (_, { input }, context) =>
    changed(context, await saveCatalogueEntry(context.deps, context.actor, withoutNulls(input))),
  publishCatalogueEntry: async (_, { input }, context) =>
    changed(context, await publishCatalogueEntry(context.deps, context.actor, input)),
  withdrawCatalogueEntry: async (_, { input }, context) =>
    changed(context, await withdrawCatalogueEntry(context.deps, context.actor, input)),
};

export const catalogueEntryResolvers: CatalogueEntryResolvers = {
  agency: ({ agencyId }, _, { agencies }) => agencies.load(agencyId),
  publishedOn: ({ publishedOn }) => publishedOn ?? null,
  history: (entry, _, { deps, actor }) => historyOfCatalogueEntry(deps, actor, entry),
};

export const catalogueEntryVersionResolvers: CatalogueEntryVersionResolvers = {
  recordedBy: async ({ recordedBy }, _, { staff }) => (await staff.load(recordedBy)) ?? null,
};

/** The entry as it stands after the change. */
async function changed<Member>({ deps, actor }: Context, outcome: Outcome<string>): Promise<Member> {
  if (!outcome.ok) return refusalMember(outcome.refusal) as Member;
  const entry = await readCatalogueEntry(deps, actor, outcome.value);
  if (!entry) throw new Error(`the entry ${outcome.value} of the catalogue is gone`);
  return { __typename: 'CatalogueEntry', ...entry } as Member;
}
