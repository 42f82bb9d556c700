import type { Actor } from '../../access/actor.ts';
import type { Day } from '../../calendar/day.ts';
import type { Dependencies } from '../dependencies.ts';
import type { CaseFilter, CaseTally } from '../ports/reading.ts';
import { countCases } from './count-cases.ts';
import { type DeskQueue, type DeskWait, deskOf } from './desk-of.ts';
import { waitingRedos } from './waiting-redos.ts';

export interface DeskSummary {
  readonly queues: readonly (DeskQueue & CaseTally)[];
  readonly waits: readonly (DeskWait & CaseTally)[];
}

/**
 * 工作台首页: how many cases wait for this person in each of its queues, and what others owe it since when.
 * @param agencyId one agency; all where it holds a role when left out
 * @returns undefined for those who are no staff
 */
export async function deskSummary(
  deps: Dependencies,
  actor: Actor,
  agencyId: string | undefined,
): Promise<DeskSummary | undefined> {
  if (actor.kind !== 'STAFF') return undefined;
  const agencies = await deps.directory.agencies();
  const chosen = agencies.filter(({ id }) => agencyId === undefined || id === agencyId);
  const { queues, waits } = deskOf(actor, chosen);
  return {
    queues: await Promise.all(
      queues.map(async (queue) => ({
        ...queue,
        ...(await countCases(deps, actor, queue.filter)),
        ...(queue.name === 'REDO' ? { soonestDueOn: await soonestRedo(deps, queue.filter) } : {}),
      })),
    ),
    waits: await Promise.all(
      waits.map(async (wait) => ({ ...wait, ...(await countCases(deps, actor, wait.filter)) })),
    ),
  };
}

/** The term of an order to reply anew is no term of the closed case. */
async function soonestRedo(deps: Dependencies, { agencyIds = [] }: CaseFilter): Promise<Day | undefined> {
  const redos = await waitingRedos(deps, { agencyIds, supervisingAgencyIds: [] });
  return redos
    .flatMap(({ dueOn }) => dueOn ?? [])
    .sort()
    .at(0);
}
