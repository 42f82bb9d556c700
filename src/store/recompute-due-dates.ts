import type { PoolClient } from 'pg';
import type { Calendar } from '../calendar/calendar.ts';
import { unitedReach } from '../calendar/calendar-difference.ts';
import type { Calendars } from '../calendar/calendars.ts';
import type { Day } from '../calendar/day.ts';
import { recounted } from '../case-file/clock-columns.ts';
import { fold } from '../case-file/fold.ts';
import { type CaseRow, rowOf } from '../case-file/row.ts';
import type { CaseMove, MovedDeadline, RowDeadline } from '../usecases/ports/calendar-register.ts';
import { type ChangeInUse, type ChangesInUse, changesInUse } from './calendar-changes-in-use.ts';
import { caseRowMembers, caseRowSelect, withUndefined } from './case-row-columns.ts';
import { readJournals } from './read-journals.ts';
import { writeDueDays, writeRows } from './write-rows.ts';

/** Cases read, recounted and written at a time. */
const batchSize = 10_000;

export interface Recomputation {
  readonly after: Calendars;
  /** The calendar of an edition that open rows were folded with. */
  readonly calendarOfEdition: (edition: string) => Promise<Calendar>;
  /** All agencies when left out. */
  readonly agencyIds?: readonly string[];
  /** Whether the rows are written, or only looked at. */
  readonly write: boolean;
}

/**
 * 重新计算期限: recounts the due days of open cases by other calendars, from their clock columns, and writes the rows that
 * come out differently; the others keep their edition. A case whose last fact lies on or after the first day that changes
 * is folded again from its journal, because its facts were judged by days that are others now.
 * @param client in a transaction that no act runs beside
 * @returns the cases touched, batch by batch
 */
export async function* recomputeDueDates(
  client: PoolClient,
  { after, calendarOfEdition, agencyIds, write }: Recomputation,
): AsyncGenerator<readonly CaseMove[]> {
  const changes = await changesInUse(client, after, calendarOfEdition, agencyIds);
  if (changes.all.length === 0) return;
  await client.query(`declare touched no scroll cursor for ${touchedBy(changes)}`);
  for (let more = true; more;) {
    const { rows } = await client.query<CaseRow>(`fetch ${batchSize} from touched`);
    more = rows.length === batchSize;
    const { recounts, refolds } = await recount(client, rows, changes);
    if (write) {
      await writeDueDays(
        client,
        recounts.map(({ now }) => now),
      );
      await writeRows(
        client,
        refolds.map(({ now }) => now),
      );
    }
    yield [...recounts, ...refolds].flatMap(moveOf);
  }
  await client.query('close touched');
}

interface Recounted {
  readonly was: CaseRow;
  readonly now: CaseRow;
}

/** Open cases with a term that begins before the change ends and ends after it begins; the days are written by the program. */
function touchedBy({ all }: ChangesInUse): string {
  const reach = unitedReach(all.map((change) => change.reach));
  const [firstDay] = all.flatMap((change) => change.firstDay ?? []).toSorted();
  const refolded = firstDay === undefined ? '' : `or last_fact_on >= '${firstDay}'`;
  return `select ${caseRowSelect('c')} from case_file c where closed_on is null and (
    least(correction_notice_from, correction_from, reply_from) <= '${reach?.last}'
      and greatest(correction_notice_due_on, correction_due_on, reply_due_on) >= '${reach?.first}'
    or last_fact_on is null ${refolded})`;
}

async function recount(
  client: PoolClient,
  rows: readonly CaseRow[],
  changes: ChangesInUse,
): Promise<{ readonly recounts: readonly Recounted[]; readonly refolds: readonly Recounted[] }> {
  const recounts: Recounted[] = [];
  const toFold: { readonly was: CaseRow; readonly change: ChangeInUse }[] = [];
  for (const row of rows) {
    const change = changes.of(row);
    if (!change) continue;
    const was = withUndefined(row);
    if (mustBeFolded(was, change)) toFold.push({ was, change });
    else recounts.push({ was, now: recountedRow(was, change) });
  }
  const journals = await readJournals(
    client,
    toFold.map(({ was }) => was.id),
  );
  const refolds = toFold.map(({ was, change }) => ({
    was,
    now: rowOf(fold(was.id, journals.get(was.id) ?? []), change.calendar),
  }));
  return { recounts: recounts.filter(differs), refolds: refolds.filter(differs) };
}

function mustBeFolded({ lastFactOn }: CaseRow, { firstDay }: ChangeInUse): boolean {
  // A row of before the clock columns has none.
  const last = lastFactOn as Day | undefined;
  return last === undefined || (firstDay !== undefined && last >= firstDay);
}

function recountedRow(was: CaseRow, { calendar, law }: ChangeInUse): CaseRow {
  const due = recounted(was, law);
  const dueOn = was.dueOn === undefined ? undefined : due.replyDueOn;
  return { ...was, ...due, dueOn, calendarEdition: calendar.edition };
}

function differs({ was, now }: Recounted): boolean {
  return caseRowMembers.some((member) => member !== 'calendarEdition' && was[member] !== now[member]);
}

const deadlines = [
  ['CORRECTION_NOTICE_DUE', 'correctionNoticeDueOn'],
  ['CORRECTION_DUE', 'correctionDueOn'],
  ['REPLY_DUE', 'replyDueOn'],
] as const satisfies readonly (readonly [RowDeadline, keyof CaseRow])[];

/** Nothing for a row that comes out with the same days, and as provisional as before. */
function moveOf({ was, now }: Recounted): readonly CaseMove[] {
  const days = deadlines.flatMap(([deadline, member]): readonly MovedDeadline[] => {
    const [before, after] = [was[member], now[member]];
    return before && after ? [{ deadline, before, after }] : [];
  });
  const moved = days.filter(({ before, after }) => before !== after);
  if (moved.length === 0 && was.provisional === now.provisional) return [];
  return [
    {
      caseId: was.id,
      agencyId: was.agencyId,
      applicationNo: was.applicationNo,
      deadlines: moved.length > 0 ? moved : days.slice(-1),
      provisional: { before: was.provisional, after: now.provisional },
      dueOn: { before: was.dueOn, after: now.dueOn },
      edition: { before: was.calendarEdition, after: now.calendarEdition },
    },
  ];
}
