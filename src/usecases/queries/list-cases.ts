import type { Actor } from '../../access/actor.ts';
import type { Day } from '../../calendar/day.ts';
import type { Dependencies } from '../dependencies.ts';
import type { CaseFilter, CaseOrder, CasePageQuery, ListedCase } from '../ports/reading.ts';
import { caseSelection } from './case-selection.ts';

export interface CaseListQuery {
  readonly filter: CaseFilter;
  readonly order: CaseOrder;
  /** 1 to 100. */
  readonly first: number;
  readonly after?: CasePageQuery['after'];
}

export interface CasePage {
  readonly rows: readonly ListedCase[];
  readonly hasNextPage: boolean;
}

/** The cases an actor may read, a page at a time; empty for those who hold no role anywhere. */
export async function listCases(deps: Dependencies, actor: Actor, query: CaseListQuery): Promise<CasePage> {
  const selection = await caseSelection(deps, actor, query.filter);
  if (!selection) return { rows: [], hasNextPage: false };
  const { order, after } = query;
  const limit = Math.min(Math.max(query.first, 1), 100);
  const rows = await deps.reader.page({ ...selection, order, limit: limit + 1, ...(after && { after }) });
  return { rows: rows.slice(0, limit), hasNextPage: rows.length > limit };
}

const orderedBy = {
  REPLY_DUE_SOONEST_FIRST: 'dueOn',
  SUBMITTED_NEWEST_FIRST: 'submittedOn',
  RECEIVED_NEWEST_FIRST: 'receivedOn',
  REPLIED_NEWEST_FIRST: 'repliedOn',
  WAITING_LONGEST_FIRST: 'waitingFrom',
} as const satisfies Record<CaseOrder, keyof ListedCase>;

/** Where a row stands in its order, to go on from there. */
export function orderKey(row: ListedCase, order: CaseOrder): Day | undefined {
  return row[orderedBy[order]];
}
