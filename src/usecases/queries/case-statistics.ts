import { type Actor, rolesAt } from '../../access/actor.ts';
import { workingDaysBetween } from '../../calendar/calendar.ts';
import { addDays, addMonths, type Day, day } from '../../calendar/day.ts';
import { caseStates, type CaseState, isOpen } from '../../case-file/states.ts';
import type { ReplyGround } from '../../statute/facts.ts';
import type { Dependencies } from '../dependencies.ts';
import { type Agency, authorityOf } from '../ports/agencies.ts';
import type { CaseGroup } from '../ports/case-groups.ts';
import type { CaseFilter } from '../ports/reading.ts';
import { caseSelection } from './case-selection.ts';

/** 统计数: a number, and the filter that opens exactly its cases. */
export interface CaseFigure {
  readonly count: number;
  readonly filter: CaseFilter;
}

/** The figures of one agency, or of all that were chosen. */
export interface CaseFigures {
  readonly received: CaseFigure;
  readonly answered: CaseFigure;
  readonly answeredInTime: CaseFigure;
  readonly answeredLate: CaseFigure;
  /** As the cases stand now, whenever they came. */
  readonly open: CaseFigure;
  readonly overdue: CaseFigure;
  /** 平均办理工作日, from the receipt to the reply, of those answered; undefined where none was. */
  readonly averageWorkingDays: number | undefined;
}

export interface MonthFigures {
  /** YYYY-MM */
  readonly month: string;
  readonly received: CaseFigure;
  readonly answered: CaseFigure;
  readonly answeredLate: CaseFigure;
}

export interface CaseStatistics {
  readonly from: Day;
  readonly to: Day;
  readonly total: CaseFigures;
  readonly byOutcome: readonly (CaseFigure & { readonly outcome: ReplyGround })[];
  readonly byState: readonly (CaseFigure & { readonly state: CaseState })[];
  readonly byMonth: readonly MonthFigures[];
  readonly byAgency: readonly (CaseFigures & { readonly agency: Agency })[];
}

export interface StatisticsQuery {
  /** All that the actor may read when left out. */
  readonly agencyIds?: readonly string[];
  readonly from: Day;
  readonly to: Day;
}

/**
 * 统计 (arts. 46, 47): what came, what was answered and how, and what is open, for a supervisor over the agencies below it,
 * for others over the agencies where they hold a role.
 * @returns undefined for those who are no staff
 */
export async function caseStatistics(
  deps: Dependencies,
  actor: Actor,
  { agencyIds, from, to }: StatisticsQuery,
): Promise<CaseStatistics | undefined> {
  if (actor.kind !== 'STAFF') return undefined;
  const agencies = (await deps.directory.agencies()).filter(
    (agency) => maySee(actor, agency) && (agencyIds === undefined || agencyIds.includes(agency.id)),
  );
  const chosen = agencies.map(({ id }) => id);
  const all: CaseFilter = { agencyIds: chosen };
  const [received, answered, ended, open] = await Promise.all([
    count({ ...all, receivedFrom: from, receivedTo: to }, ['agencyId', 'receivedMonth']),
    count({ ...all, repliedFrom: from, repliedTo: to }, [
      'agencyId',
      'repliedOn',
      'receivedOn',
      'repliedLate',
    ]),
    count({ ...all, closedFrom: from, closedTo: to }, ['outcome']),
    count({ ...all, states: openStates }, ['agencyId', 'state', 'overdue']),
  ]);
  return {
    from,
    to,
    total: figuresOf(chosen),
    byOutcome: ended.flatMap(({ outcome, count: n }) =>
      outcome === null
        ? []
        : [{ outcome, count: n, filter: { ...all, closedFrom: from, closedTo: to, outcomes: [outcome] } }],
    ),
    byState: openStates.map((state) => ({
      state,
      count: sum(open.filter((group) => group.state === state)),
      filter: { ...all, states: [state] },
    })),
    byMonth: monthsOf(from, to).map(monthFigures),
    byAgency: agencies.map((agency) => ({ agency, ...figuresOf([agency.id]) })),
  };

  async function count<By extends keyof CaseGroup>(filter: CaseFilter, by: readonly By[]) {
    const selection = chosen.length === 0 ? undefined : await caseSelection(deps, actor, filter);
    return selection ? deps.caseGroups.count(selection, by) : [];
  }

  function figuresOf(ids: readonly string[]): CaseFigures {
    const of: CaseFilter = { agencyIds: ids };
    const answeredFilter: CaseFilter = { ...of, repliedFrom: from, repliedTo: to };
    const mine = within(answered, ids);
    const standing = within(open, ids);
    return {
      received: {
        count: sum(within(received, ids)),
        filter: { ...of, receivedFrom: from, receivedTo: to },
      },
      answered: { count: sum(mine), filter: answeredFilter },
      answeredInTime: {
        count: sum(mine.filter(({ repliedLate }) => !repliedLate)),
        filter: { ...answeredFilter, lateness: ['REPLIED_IN_TIME'] },
      },
      answeredLate: {
        count: sum(mine.filter(({ repliedLate }) => repliedLate)),
        filter: { ...answeredFilter, lateness: ['REPLIED_LATE'] },
      },
      open: { count: sum(standing), filter: { ...of, states: openStates } },
      overdue: {
        count: sum(standing.filter(({ overdue }) => overdue)),
        filter: { ...of, lateness: ['OVERDUE'] },
      },
      averageWorkingDays: averageOf(mine),
    };
  }

  function monthFigures({ month, first, last }: Month): MonthFigures {
    const inMonth = answered.filter(({ repliedOn }) => repliedOn.startsWith(month));
    const replied: CaseFilter = { ...all, repliedFrom: first, repliedTo: last };
    return {
      month,
      received: {
        count: sum(received.filter(({ receivedMonth }) => receivedMonth === month)),
        filter: { ...all, receivedFrom: first, receivedTo: last },
      },
      answered: { count: sum(inMonth), filter: replied },
      answeredLate: {
        count: sum(inMonth.filter(({ repliedLate }) => repliedLate)),
        filter: { ...replied, lateness: ['REPLIED_LATE'] },
      },
    };
  }

  function averageOf(groups: typeof answered): number | undefined {
    const lasting = groups.flatMap(({ agencyId, receivedOn, repliedOn, count: n }) => {
      if (receivedOn === null) return [];
      return [{ n, days: workingDaysBetween(deps.calendars().of(agencyId), receivedOn, repliedOn) }];
    });
    const cases = lasting.reduce((all_, { n }) => all_ + n, 0);
    if (cases === 0) return undefined;
    return lasting.reduce((total, { n, days }) => total + n * days, 0) / cases;
  }
}

const openStates: readonly CaseState[] = caseStates.filter(isOpen);

function maySee(actor: Actor, agency: Agency): boolean {
  return rolesAt(actor, agency.id).length > 0 || rolesAt(actor, authorityOf(agency)).includes('SUPERVISOR');
}

interface Month {
  readonly month: string;
  /** Within the period. */
  readonly first: Day;
  readonly last: Day;
}

function monthsOf(from: Day, to: Day): readonly Month[] {
  const months: Month[] = [];
  for (let begin = day(`${from.slice(0, 7)}-01`); begin <= to; begin = addMonths(begin, 1)) {
    const end = addDays(addMonths(begin, 1), -1);
    months.push({ month: begin.slice(0, 7), first: begin < from ? from : begin, last: end > to ? to : end });
  }
  return months;
}

function within<Group extends { readonly agencyId: string }>(
  groups: readonly Group[],
  ids: readonly string[],
): readonly Group[] {
  return groups.filter(({ agencyId }) => ids.includes(agencyId));
}

function sum(groups: readonly { readonly count: number }[]): number {
  return groups.reduce((total, { count }) => total + count, 0);
}
