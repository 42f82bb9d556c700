import type { PoolClient } from 'pg';
import type { Calendar } from '../calendar/calendar.ts';
import { unitedReach } from '../calendar/calendar-difference.ts';
import type { Calendars } from '../calendar/calendars.ts';
import type { Day } from '../calendar/day.ts';
import { type DueColumns, recounted } from '../case-file/clock-columns.ts';
import { fold } from '../case-file/fold.ts';
import { type CaseRow, rowOf } from '../case-file/row.ts';
import type { CaseMove } from '../usecases/ports/calendar-register.ts';
import { type ChangeInUse, type ChangesInUse, changesInUse } from './calendar-changes-in-use.ts';
import { differs, type Due, moveBetween } from './case-moves.ts';
import { caseRowSelect, undefinedForNull } from './case-row-columns.ts';
import { type ClockGroup, clockGroups, clockMembers, membersOf, type MovedGroup } from './clock-groups.ts';
import { type Pages, stretchesOf, within } from './table-pages.ts';
import { journalsOf } from './unit-of-work.ts';
import { type DueRow, dueRowMembers, writeDueDays, writeRows } from './write-rows.ts';

export interface Recomputation {
  readonly after: Calendars;
  /** The calendar of an edition that open rows were folded with. */
  readonly calendarOfEdition: (edition: string) => Promise<Calendar>;
  /** All agencies when left out. */
  readonly agencyIds?: readonly string[];
  /** Whether the rows are written, or only looked at. */
  readonly write: boolean;
  /** How much of the table is done at a time. */
  readonly stretchPages?: number;
}

/** A part of the work. */
export interface Recomputed {
  readonly moves: readonly CaseMove[];
  /** How much of the table is gone through, 1 when all is. */
  readonly share: number;
}

/**
 * 重新计算期限: recounts the due days of open cases by other calendars, from their clock columns, and writes the rows that
 * come out differently; the others keep their edition. A case whose last fact lies on or after the first day that changes
 * is folded again from its journal, because its facts were judged by days that are others now.
 * @param client in a transaction that no act runs beside
 * @returns the cases touched, stretch by stretch of the table
 */
export async function* recomputeDueDates(
  client: PoolClient,
  { after, calendarOfEdition, agencyIds, write, stretchPages }: Recomputation,
): AsyncGenerator<Recomputed> {
  const changes = await changesInUse(client, after, calendarOfEdition, agencyIds);
  if (changes.all.length === 0) return;
  const { counted, judged } = conditionsOf(changes);
  const recount = recounter();
  // A row that is written lies in another page from then on; met there again, its new edition has nothing left to change.
  const stretches = await stretchesOf(client, 'case_file', stretchPages);
  for (const [index, pages] of stretches.entries()) {
    const moved: MovedGroup[] = [];
    for (const was of await clockGroups(client, pages, counted)) {
      const change = changes.of(was);
      const now = change && recount(was, change);
      if (now && differs(was, now)) moved.push({ was, now });
    }
    const moves = moved.map(({ was, now }) => moveBetween(was, now));
    const members = await membersOf(client, pages, counted, moved, write);
    const ofGroups = members.flatMap(({ id, applicationNo, place }) => {
      const move = moves[place - 1];
      return move ? [{ caseId: id, applicationNo: applicationNo ?? undefined, ...move }] : [];
    });
    const single = changes.touchFacts
      ? await oneByOne(client, await rowsIn(client, pages, judged), changes, recount, write)
      : [];
    yield { moves: [...ofGroups, ...single], share: (index + 1) / stretches.length };
  }
}

type JudgedRow = DueRow &
  Pick<CaseRow, (typeof clockMembers)[number] | 'agencyId' | 'applicationNo' | 'lastFactOn'>;

interface Recounted {
  readonly was: JudgedRow;
  readonly now: DueRow;
}

/** Cases whose last fact is not before every day that changes: folded again, or recounted where their own days stay. */
async function oneByOne(
  client: PoolClient,
  rows: readonly JudgedRow[],
  changes: ChangesInUse,
  recount: Recount,
  write: boolean,
): Promise<readonly CaseMove[]> {
  const recounts: Recounted[] = [];
  const toFold: { readonly was: JudgedRow; readonly change: ChangeInUse }[] = [];
  for (const was of rows) {
    const change = changes.of(was);
    if (!change) continue;
    if (mustBeFolded(was, change)) toFold.push({ was, change });
    else recounts.push({ was, now: { id: was.id, ...recount(was, change) } });
  }
  const moved = recounts.filter(({ was, now }) => differs(was, now));
  const journals = await journalsOf(
    client,
    toFold.map(({ was }) => was.id),
  );
  const refolds = toFold
    .map(({ was, change }) => ({
      was,
      now: rowOf(fold(was.id, journals.get(was.id) ?? []), change.calendar),
    }))
    .filter(({ was, now }) => differs(was, now) || clockDiffers(was, now));
  if (write) {
    await writeDueDays(
      client,
      moved.map(({ now }) => now),
    );
    await writeRows(
      client,
      refolds.map(({ now }) => now),
    );
  }
  return [...moved, ...refolds].flatMap(({ was, now }) => {
    const move = moveBetween(was, now);
    return move ? [{ caseId: was.id, applicationNo: was.applicationNo, ...move }] : [];
  });
}

/** Open cases with a term that begins before the change ends and ends after it begins, and among all those judged by days that change. */
function conditionsOf({ all }: ChangesInUse): { readonly counted: string; readonly judged: string } {
  const reach = unitedReach(all.map((change) => change.reach));
  const [firstDay] = all.flatMap((change) => change.firstDay ?? []).toSorted();
  const late =
    firstDay === undefined ? 'c.last_fact_on is null' : `coalesce(c.last_fact_on >= '${firstDay}', true)`;
  const reached = `least(c.correction_notice_from, c.correction_from, c.payment_from, c.reply_from) <= '${reach?.last}'
    and greatest(c.correction_notice_due_on, c.correction_due_on, c.payment_due_on, c.reply_due_on) >= '${reach?.first}'`;
  return {
    counted: `c.closed_on is null and not ${late} and ${reached}`,
    judged: `c.closed_on is null and ${late}`,
  };
}

const judgedSelect = caseRowSelect('c', [
  'agencyId',
  'applicationNo',
  'lastFactOn',
  ...clockMembers,
  ...dueRowMembers,
]);

async function rowsIn(client: PoolClient, pages: Pages, condition: string): Promise<readonly JudgedRow[]> {
  const select = `select ${judgedSelect} from case_file c where ${within(pages)} and ${condition}`;
  const { rows } = await client.query<JudgedRow>(select);
  return rows.map(undefinedForNull);
}

function mustBeFolded({ lastFactOn }: JudgedRow, { firstDay }: ChangeInUse): boolean {
  // A row of before the clock columns has none.
  const last = lastFactOn as Day | undefined;
  return last === undefined || (firstDay !== undefined && last >= firstDay);
}

type Recount = (row: Omit<ClockGroup, 'agencyId'>, change: ChangeInUse) => Due;

/** Counts each clock once, whoever has it. */
function recounter(): Recount {
  const known = new Map<string, DueColumns>();
  return (row, { calendar, law }) => {
    const clock = [calendar.edition, ...clockMembers.map((member) => row[member])].join(' ');
    let due = known.get(clock);
    if (due === undefined) known.set(clock, (due = recounted(row, law)));
    const dueOn = row.dueOn === undefined ? undefined : due.replyDueOn;
    return { ...due, dueOn, calendarEdition: calendar.edition };
  };
}

function clockDiffers(was: JudgedRow, now: CaseRow): boolean {
  return was.lastFactOn !== now.lastFactOn || clockMembers.some((member) => was[member] !== now[member]);
}
