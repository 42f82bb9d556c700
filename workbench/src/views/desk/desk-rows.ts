import { ask } from '../../api/ask.ts';
import { type Connection, pageOf } from '../../api/connection.ts';
import type { PageOf } from '../../api/use-pages.ts';
import type { Permitted } from '../permitted.ts';

export interface DeskRow {
  readonly id: string;
  readonly version: number;
  readonly applicationNo: string | null;
  readonly applicantName: string | null;
  readonly summary: string;
  readonly agency: { readonly id: string; readonly name: string };
  readonly state: string;
  readonly replyDueOn: string | null;
  readonly remainingWorkingDays: number | null;
  readonly alertLevel: string;
  readonly draft: { readonly no: number; readonly ground: string } | null;
  readonly permittedActions: readonly Permitted[];
}

/** A case as it was when somebody looked at it: what came since has not been seen. */
export function lookedKey({ id, version }: Pick<DeskRow, 'id' | 'version'>): string {
  return `${id}:${version}`;
}

/** How many cases of a desk are shown at a time. */
export const deskAtOnce = 50;

/** What waits at a desk for the viewer, as the card of the start page counts it; undefined where nothing can. */
export async function deskFilter(tasks: readonly string[]): Promise<object | undefined> {
  const { deskSummary } = await ask<{
    readonly deskSummary: {
      readonly queues: readonly {
        readonly name: string;
        readonly filter: {
          readonly agencyIds: readonly string[] | null;
          readonly notDraftedBy: string | null;
        };
      }[];
    } | null;
  }>('{ deskSummary { queues { name filter { agencyIds notDraftedBy } } } }');
  const queues = (deskSummary?.queues ?? []).filter(({ name }) => tasks.includes(name));
  const [first] = queues;
  if (!first) return undefined;
  const { notDraftedBy } = first.filter;
  return {
    tasks: queues.map(({ name }) => name),
    agencyIds: [...new Set(queues.flatMap(({ filter }) => filter.agencyIds ?? []))],
    ...(notDraftedBy === null ? {} : { notDraftedBy }),
  };
}

/**
 * The cases of a desk, soonest due first: those in which the viewer may do one of its acts. Others lie between them, of a reviewer who
 * reviews this here and that there: it is read on until enough are found.
 */
export async function readDesk(
  filter: object,
  acts: readonly string[],
  after: string | undefined,
): Promise<PageOf<DeskRow>> {
  let found: readonly DeskRow[] = [];
  let next = after;
  do {
    const { caseFiles } = await ask<{ readonly caseFiles: Connection<DeskRow> }>(
      `query ($filter: CaseFilter, $first: Int, $after: String) {
        caseFiles(filter: $filter, first: $first, after: $after) {
          pageInfo { hasNextPage endCursor }
          edges { node {
            id version applicationNo applicantName summary state replyDueOn remainingWorkingDays alertLevel
            agency { id name } draft { no ground }
            permittedActions { action title article permitted refusal { code zh article } }
          } }
        }
      }`,
      { filter, first: deskAtOnce, after: next },
    );
    const page = pageOf(caseFiles);
    found = [...found, ...page.items.filter((row) => mayDo(row, acts))];
    next = page.next;
  } while (next !== undefined && found.length < deskAtOnce);
  return { items: found, next };
}

function mayDo({ permittedActions }: DeskRow, acts: readonly string[]): boolean {
  return permittedActions.some(({ action, permitted }) => permitted && acts.includes(action));
}
