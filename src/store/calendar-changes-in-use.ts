import type { PoolClient } from 'pg';
import type { Calendar } from '../calendar/calendar.ts';
import { calendarDifference, type Reach, reachOf, reachOfDays } from '../calendar/calendar-difference.ts';
import type { Calendars } from '../calendar/calendars.ts';
import type { Day } from '../calendar/day.ts';
import type { CaseRow } from '../case-file/row.ts';
import { type Law, lawUnder } from '../statute/law.ts';

/** What changes for the open cases of one agency that were folded with one edition. */
export interface ChangeInUse {
  readonly calendar: Calendar;
  /** The calendar as the law is read. */
  readonly law: Law;
  readonly reach: Reach;
  /** The first day that is worked in one of the calendars only; nothing when only years become final. */
  readonly firstDay: Day | undefined;
}

export interface ChangesInUse {
  readonly all: readonly ChangeInUse[];
  /** Whether an open case has a fact on or after the first day that changes for it, or no clock columns. */
  readonly touchFacts: boolean;
  /** @returns nothing where the rows stay as they are */
  of(row: Use): ChangeInUse | undefined;
}

type Use = Pick<CaseRow, 'agencyId' | 'calendarEdition'>;

interface UseOfCases extends Use {
  /** Null where a case has no clock columns. */
  readonly lastFactOn: Day | null;
}

const uses = `select agency_id as "agencyId", calendar_edition as "calendarEdition",
    case when bool_and(last_fact_on is not null) then max(last_fact_on)::text end as "lastFactOn"
  from case_file where closed_on is null group by agency_id, calendar_edition`;

/** Compares each edition that open rows were folded with, agency by agency, with the calendar to come. */
export async function changesInUse(
  client: PoolClient,
  after: Calendars,
  calendarOfEdition: (edition: string) => Promise<Calendar>,
  agencyIds: readonly string[] | undefined,
): Promise<ChangesInUse> {
  const { rows } = await client.query<UseOfCases>(uses);
  const byEditions = new Map<string, ChangeInUse | undefined>();
  const byUse = new Map<string, ChangeInUse>();
  let touchFacts = false;
  for (const row of rows) {
    if (agencyIds && !agencyIds.includes(row.agencyId)) continue;
    const calendar = after.of(row.agencyId);
    const editions = `${row.calendarEdition} ${calendar.edition}`;
    if (!byEditions.has(editions)) {
      byEditions.set(editions, changeBetween(await calendarOfEdition(row.calendarEdition), calendar));
    }
    const change = byEditions.get(editions);
    if (!change) continue;
    byUse.set(nameOf(row), change);
    const { lastFactOn } = row;
    const { firstDay } = change;
    touchFacts ||= lastFactOn === null || (firstDay !== undefined && lastFactOn >= firstDay);
  }
  return { all: [...byUse.values()], touchFacts, of: (row) => byUse.get(nameOf(row)) };
}

function changeBetween(before: Calendar, calendar: Calendar): ChangeInUse | undefined {
  const difference = calendarDifference(before, calendar);
  const reach = reachOf(difference);
  return reach && { calendar, law: lawUnder(calendar), reach, firstDay: reachOfDays(difference)?.first };
}

function nameOf({ agencyId, calendarEdition }: Use): string {
  return `${agencyId} ${calendarEdition}`;
}
