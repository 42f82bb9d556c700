import type { Actor } from '../../access/actor.ts';
import type { CaseStep } from '../../case-file/office-settings.ts';
import { lateSpells, type StepSpell, stepTimes } from '../../case-file/step-times.ts';
import type { Dependencies } from '../dependencies.ts';
import type { CasePageQuery, ListedCase } from '../ports/reading.ts';

export interface LateStepsQuery {
  readonly agencyId?: string;
  readonly unitId?: string;
  readonly step?: CaseStep;
  /** How many cases are looked at: 1 to 100. */
  readonly first: number;
  readonly after?: CasePageQuery['after'];
}

export interface LateStep {
  readonly row: ListedCase;
  readonly spell: StepSpell;
}

/** A page of cases, and what was late in them; a page without any is no end. */
export interface LateStepsPage {
  readonly steps: readonly LateStep[];
  readonly lastRow: ListedCase | undefined;
  readonly hasNextPage: boolean;
}

/**
 * 环节超时 (arts. 46, 47), for the supervising authority: computed from the journals of a page of cases, the newest first;
 * nothing of it is stored.
 */
export async function lateSteps(
  deps: Dependencies,
  actor: Actor,
  query: LateStepsQuery,
): Promise<LateStepsPage> {
  const grants = actor.kind === 'STAFF' ? actor.grants : [];
  const agencyIds = grants.filter(({ role }) => role === 'SUPERVISOR').map(({ agencyId }) => agencyId);
  if (agencyIds.length === 0) return { steps: [], lastRow: undefined, hasNextPage: false };
  const { agencyId, after, first } = query;
  const limit = Math.min(Math.max(first, 1), 100);
  const found = await deps.reader.page({
    scope: { agencyIds, supervisingAgencyIds: agencyIds },
    today: deps.clock.today(),
    filter: agencyId === undefined ? {} : { agencyId },
    ...(after === undefined ? {} : { after }),
    order: 'SUBMITTED_NEWEST_FIRST',
    limit: limit + 1,
  });
  const rows = found.slice(0, limit);
  return {
    steps: (await lateStepsOf(deps, rows)).filter(({ spell }) => isAskedFor(spell, query)),
    lastRow: rows.at(-1),
    hasNextPage: found.length > limit,
  };
}

async function lateStepsOf(deps: Dependencies, rows: readonly ListedCase[]): Promise<readonly LateStep[]> {
  const journals = await deps.reader.journals(rows.map(({ id }) => id));
  const agencies = new Map((await deps.directory.agencies()).map((agency) => [agency.id, agency]));
  return rows.flatMap((row) => {
    const [journal, agency] = [journals.get(row.id), agencies.get(row.agencyId)];
    if (!journal || !agency) return [];
    const budgets = agency.settings.stepBudgets;
    const spells = stepTimes(row.id, journal, budgets, deps.calendars().of(row.agencyId), deps.clock.today());
    return lateSpells(spells).map((spell) => ({ row, spell }));
  });
}

/** The unit asked for is the one where the days were lost, which need not have the case now. */
function isAskedFor(spell: StepSpell, { unitId, step }: LateStepsQuery): boolean {
  return (unitId === undefined || spell.unitId === unitId) && (step === undefined || spell.step === step);
}
