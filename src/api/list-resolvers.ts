import { waitNames } from '../case-file/task-names.ts';
import { exportCases } from '../usecases/exports/export-cases.ts';
import { type LettersToPrint, printLetters } from '../usecases/exports/print-letters.ts';
import { countCases } from '../usecases/queries/count-cases.ts';
import { deskMatters } from '../usecases/queries/desk-matters.ts';
import { deskMatterWords, deskQueueWords } from '../usecases/queries/desk-words.ts';
import { deskSummary } from '../usecases/queries/desk-summary.ts';
import { listCases, orderKey } from '../usecases/queries/list-cases.ts';
import { letterTitle } from '../usecases/letters/letter-title.ts';
import { searchCases } from '../usecases/queries/search-cases.ts';
import { deleteSavedFilter } from '../usecases/lists/delete-saved-filter.ts';
import { saveFilter } from '../usecases/lists/save-filter.ts';
import { cursorOf, readCursor } from './cursor.ts';
import type {
  CaseExportResolvers,
  CaseFileConnectionResolvers,
  DeskMatterResolvers,
  DeskSummaryResolvers,
  LettersToPrintInput,
  MutationResolvers,
  QueryResolvers,
  SearchHitResolvers,
} from './schema.generated.ts';
import { refusalMember } from './refusal-member.ts';
import { withoutNulls } from './without-nulls.ts';

/** 案件列表和工作台首页. */
export const listQueries: Pick<
  QueryResolvers,
  'caseFiles' | 'searchCases' | 'savedFilters' | 'exports' | 'deskSummary'
> = {
  caseFiles: async (_, { filter: given, orderBy, first, after }, { deps, actor }) => {
    const filter = withoutNulls(given ?? {});
    const cursor = after === undefined || after === null ? undefined : readCursor(after);
    // An explicit null passes by the defaults of the contract.
    const order = orderBy ?? 'REPLY_DUE_SOONEST_FIRST';
    const page = { filter, order, first: first ?? 20, ...(cursor ? { after: cursor } : {}) };
    const { rows, hasNextPage } = await listCases(deps, actor, page);
    const edges = rows.map((node) => ({ node, cursor: cursorOf(orderKey(node, order), node.id) }));
    return {
      filter,
      edges,
      pageInfo: pageInfoOf(edges, hasNextPage, cursor !== undefined),
    };
  },
  searchCases: async (_, { text, first, after }, { deps, actor }) => {
    const cursor = after === undefined || after === null ? undefined : readCursor(after);
    const query = { text, first: first ?? 20, ...(cursor ? { after: cursor } : {}) };
    const { found, hasNextPage } = await searchCases(deps, actor, query);
    const edges = found.map(({ row, hits }) => ({
      node: row,
      hits,
      cursor: cursorOf(row.submittedOn, row.id),
    }));
    return { edges, pageInfo: pageInfoOf(edges, hasNextPage, cursor !== undefined) };
  },
  savedFilters: (_, __, { deps, actor }) => (actor.kind === 'STAFF' ? deps.savedFilters.of(actor.id) : []),
  exports: (_, __, { deps, actor }) => (actor.kind === 'STAFF' ? deps.exports.of(actor.id) : []),
  deskSummary: async (_, { agencyId }, { deps, actor }) => {
    const summary = await deskSummary(deps, actor, agencyId ?? undefined);
    return summary ? { ...summary, agencyId: agencyId ?? undefined } : null;
  },
};

/** What is beside the cases is read where it is asked for. */
export const deskSummaryResolvers: DeskSummaryResolvers = {
  queues: ({ queues }) => queues.map((queue) => ({ ...queue, ...deskQueueWords[queue.name] })),
  waits: ({ waits }) =>
    waits.map(({ waitingFrom: since, ...wait }) => ({ ...wait, since, ...waitNames[wait.kind] })),
  matters: ({ agencyId }, _, { deps, actor }) => deskMatters(deps, actor, agencyId),
};

export const deskMatterResolvers: DeskMatterResolvers = {
  zh: ({ name }) => deskMatterWords[name].zh,
  en: ({ name }) => deskMatterWords[name].en,
  agency: ({ agencyId }, _, { agencies }) => agencies.load(agencyId),
};

export const listMutations: Pick<
  MutationResolvers,
  'saveFilter' | 'deleteSavedFilter' | 'exportCases' | 'printLetters'
> = {
  saveFilter: async (_, { name, filter, orderBy }, { deps, actor }) => {
    const order = orderBy ?? 'REPLY_DUE_SOONEST_FIRST';
    const outcome = await saveFilter(deps, actor, { name, filter: withoutNulls(filter), order });
    return outcome.ok
      ? { __typename: 'SavedFilter', ...outcome.value }
      : (refusalMember(outcome.refusal) as never);
  },
  exportCases: async (_, { input }, { deps, actor }) => {
    const outcome = await exportCases(deps, actor, withoutNulls(input));
    return outcome.ok
      ? { __typename: 'CaseExport', ...outcome.value }
      : (refusalMember(outcome.refusal) as never);
  },
  printLetters: async (_, { input }, { deps, actor }) => {
    const { clientMutationId, letters } = input;
    const outcome = await printLetters(deps, actor, { clientMutationId, letters: lettersOf(letters) });
    return outcome.ok
      ? { __typename: 'CaseExport', ...outcome.value }
      : (refusalMember(outcome.refusal) as never);
  },
  deleteSavedFilter: async (_, { id }, { deps, actor }) => {
    const outcome = await deleteSavedFilter(deps, actor, id);
    return outcome.ok
      ? { __typename: 'SavedFilterDeleted', id: outcome.value }
      : (refusalMember(outcome.refusal) as never);
  },
};

function lettersOf({ ofCases, listed }: LettersToPrintInput): LettersToPrint {
  // One of them is there: the contract sees to it.
  if (!ofCases) return { listed: listed ?? [] };
  return { ofCases: { filter: withoutNulls(ofCases.filter), order: ofCases.orderBy } };
}

/** Where the file is, while there is one. */
export const caseExportResolvers: CaseExportResolvers = {
  url: ({ id, state, format, sha256 }) => {
    const isThere = state === 'DONE' && (format !== 'LETTERS' || sha256 !== undefined);
    return isThere ? `/exports/${id}` : null;
  },
};

export const caseFileConnectionResolvers: CaseFileConnectionResolvers = {
  totalCount: async ({ filter }, _, { deps, actor }) => (await countCases(deps, actor, filter)).count,
};

/** The title of a letter that was hit is read with the letters of its case. */
export const searchHitResolvers: SearchHitResolvers = {
  letterId: ({ field, source }) => (field === 'LETTER' ? source : null),
  title: async ({ field, source }, _, { deps }) => {
    const letter = field === 'LETTER' ? await deps.reader.letter(source) : undefined;
    return letter ? letterTitle(letter.kind) : null;
  },
};

function pageInfoOf(
  edges: readonly { readonly cursor: string }[],
  hasNextPage: boolean,
  hasPreviousPage: boolean,
) {
  const [startCursor, endCursor] = [edges[0]?.cursor ?? null, edges.at(-1)?.cursor ?? null];
  return { hasNextPage, hasPreviousPage, startCursor, endCursor };
}
