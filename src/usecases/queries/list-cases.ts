import type { Actor } from '../../access/actor.ts';
import type { Day } from '../../calendar/day.ts';
import type { Dependencies } from '../dependencies.ts';
import type { CasePageQuery, ListedCase, Scope } from '../ports/reading.ts';

export type CaseListQuery = Omit<CasePageQuery, 'scope' | 'limit'> & {
  /** 1 to 100. */
  readonly first: number;
};

export interface CasePage {
  readonly rows: readonly ListedCase[];
  readonly hasNextPage: boolean;
}

/** The cases an actor may read, a page at a time; empty for those who hold no role anywhere. */
export async function listCases(deps: Dependencies, actor: Actor, query: CaseListQuery): Promise<CasePage> {
  const scope = scopeOf(actor);
  if (scope.agencyIds.length === 0) return { rows: [], hasNextPage: false };
  const { first, ...rest } = query;
  const limit = Math.min(Math.max(first, 1), 100);
  const rows = await deps.reader.page({ ...narrowed(scope, rest), limit: limit + 1 });
  return { rows: rows.slice(0, limit), hasNextPage: rows.length > limit };
}

/** What an actor may list: the agencies where it holds a role, and those that they supervise for a supervisor. */
export function scopeOf(actor: Actor): Scope {
  if (actor.kind !== 'STAFF') return { agencyIds: [], supervisingAgencyIds: [] };
  const supervisor = actor.grants.filter((grant) => grant.role === 'SUPERVISOR');
  return {
    agencyIds: [...new Set(actor.grants.map((grant) => grant.agencyId))],
    supervisingAgencyIds: supervisor.map((grant) => grant.agencyId),
  };
}

/** One agency of those where the actor holds a role: the query asks for it alone, and is answered from its index. */
function narrowed(scope: Scope, query: Omit<CaseListQuery, 'first'>): Omit<CasePageQuery, 'limit'> {
  const { agencyId, ...rest } = query;
  if (agencyId === undefined || !scope.agencyIds.includes(agencyId)) return { ...query, scope };
  return { ...rest, scope: { agencyIds: [agencyId], supervisingAgencyIds: [] } };
}

/** Where a row stands in its order, to go on from there. */
export function orderKey(row: ListedCase, order: CasePageQuery['order']): Day | undefined {
  return order === 'REPLY_DUE_SOONEST_FIRST' ? row.dueOn : row.submittedOn;
}
