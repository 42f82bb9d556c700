import { countCases } from '../usecases/queries/count-cases.ts';
import { deskQueueWords, waitWords } from '../usecases/queries/desk-words.ts';
import { deskSummary } from '../usecases/queries/desk-summary.ts';
import { listCases, orderKey } from '../usecases/queries/list-cases.ts';
import { cursorOf, readCursor } from './cursor.ts';
import type { CaseFileConnectionResolvers, QueryResolvers } from './schema.generated.ts';
import { withoutNulls } from './without-nulls.ts';

/** 案件列表和工作台首页. */
export const listQueries: Pick<QueryResolvers, 'caseFiles' | 'deskSummary'> = {
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
      pageInfo: {
        hasNextPage,
        hasPreviousPage: cursor !== undefined,
        startCursor: edges[0]?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      },
    };
  },
  deskSummary: async (_, { agencyId }, { deps, actor }) => {
    const summary = await deskSummary(deps, actor, agencyId ?? undefined);
    if (!summary) return null;
    return {
      queues: summary.queues.map((queue) => ({ ...queue, ...deskQueueWords[queue.name] })),
      waits: summary.waits.map(({ waitingFrom: since, ...wait }) => ({
        ...wait,
        since,
        ...waitWords[wait.kind],
      })),
    };
  },
};

export const caseFileConnectionResolvers: CaseFileConnectionResolvers = {
  totalCount: async ({ filter }, _, { deps, actor }) => (await countCases(deps, actor, filter)).count,
};
