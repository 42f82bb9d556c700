import type { PoolClient } from 'pg';
import type { Calendar } from '../calendar/calendar.ts';
import { unitedReach } from '../calendar/calendar-difference.ts';
import type { Calendars } from '../calendar/calendars.ts';
import type { Day } from '../calendar/day.ts';
import { type DueColumns, recounted } from '../case-file/clock-columns.ts';
import { fold } from '../case-file/fold.ts';
import { type CaseRow, rowOf } from '../case-file/row.ts';
import type { CaseMove, MovedDeadline, RowDeadline } from '../usecases/ports/calendar-register.ts';
import { type ChangeInUse, type ChangesInUse, changesInUse } from './calendar-changes-in-use.ts';
import { caseRowSelect, undefinedForNull } from './case-row-columns.ts';
import { journalsOf } from './unit-of-work.ts';
import { type DueRow, dueRowMembers, writeDueDays, writeRows } from './write-rows.ts';

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
  const recount = recounter();
  for (let more = true; more;) {
    const { rows } = await client.query<TouchedRow>(`fetch ${batchSize} from touched`);
    more = rows.length === batchSize;
    const recounts: Recounted<DueRow>[] = [];
    const toFold: Recounted<ChangeInUse>[] = [];
    for (const row of rows) {
      const change = changes.of(row);
      if (!change) continue;
      const was = undefinedForNull(row);
      if (mustBeFolded(was, change)) toFold.push({ was, now: change });
      else recounts.push({ was, now: recount(was, change) });
    }
    const moved = recounts.filter(differs);
    const refolds = (await foldedAgain(client, toFold)).filter(({ was, now }) => clockDiffers(was, now));
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
    yield [...moved, ...refolds].flatMap(moveOf);
  }
  await client.query('close touched');
}

const clockMembers = [
  'lastFactOn',
  'correctionNoticeFrom',
  'correctionNoticeWorkingDays',
  'correctionFrom',
  'correctionWorkingDays',
  'paymentFrom',
  'paymentWorkingDays',
  'replyFrom',
  'replyWorkingDays',
  'replyFixedOn',
  'suspensions',
] as const satisfies readonly (keyof CaseRow)[];

type TouchedRow = DueRow & Pick<CaseRow, (typeof clockMembers)[number] | 'agencyId' | 'applicationNo'>;

interface Recounted<Now> {
  readonly was: TouchedRow;
  readonly now: Now;
}

/** Open cases with a term that begins before the change ends and ends after it begins; the days are written by the program. */
function touchedBy({ all }: ChangesInUse): string {
  const reach = unitedReach(all.map((change) => change.reach));
  const [firstDay] = all.flatMap((change) => change.firstDay ?? []).toSorted();
  const refolded = firstDay === undefined ? '' : `or last_fact_on >= '${firstDay}'`;
  const select = caseRowSelect('c', ['agencyId', 'applicationNo', ...clockMembers, ...dueRowMembers]);
  return `select ${select} from case_file c where closed_on is null and (
    least(correction_notice_from, correction_from, payment_from, reply_from) <= '${reach?.last}'
      and greatest(correction_notice_due_on, correction_due_on, payment_due_on, reply_due_on) >= '${reach?.first}'
    or last_fact_on is null ${refolded})`;
}

function mustBeFolded({ lastFactOn }: TouchedRow, { firstDay }: ChangeInUse): boolean {
  // A row of before the clock columns has none.
  const last = lastFactOn as Day | undefined;
  return last === undefined || (firstDay !== undefined && last >= firstDay);
}

/** Counts each clock once: thousands of cases are received on one day and asked nothing since. */
function recounter(): (row: TouchedRow, change: ChangeInUse) => DueRow {
  const known = new Map<string, DueColumns>();
  return (row, { calendar, law }) => {
    const clock = `${calendar.edition} ${row.correctionNoticeFrom} ${row.correctionNoticeWorkingDays} ${row.correctionFrom} ${row.correctionWorkingDays} ${row.paymentFrom} ${row.paymentWorkingDays} ${row.replyFrom} ${row.replyWorkingDays} ${row.replyFixedOn} ${row.suspensions}`;
    let due = known.get(clock);
    if (due === undefined) known.set(clock, (due = recounted(row, law)));
    const { correctionNoticeDueOn, correctionDueOn, paymentDueOn, replyDueOn, provisional } = due;
    return {
      id: row.id,
      correctionNoticeDueOn,
      correctionDueOn,
      paymentDueOn,
      replyDueOn,
      dueOn: row.dueOn === undefined ? undefined : replyDueOn,
      provisional,
      calendarEdition: calendar.edition,
    };
  };
}

async function foldedAgain(
  client: PoolClient,
  toFold: readonly Recounted<ChangeInUse>[],
): Promise<readonly Recounted<CaseRow>[]> {
  const journals = await journalsOf(
    client,
    toFold.map(({ was }) => was.id),
  );
  return toFold.map(({ was, now: { calendar } }) => ({
    was,
    now: rowOf(fold(was.id, journals.get(was.id) ?? []), calendar),
  }));
}

function differs({ was, now }: Recounted<DueRow>): boolean {
  return (
    was.replyDueOn !== now.replyDueOn ||
    was.correctionNoticeDueOn !== now.correctionNoticeDueOn ||
    was.correctionDueOn !== now.correctionDueOn ||
    was.paymentDueOn !== now.paymentDueOn ||
    was.dueOn !== now.dueOn ||
    was.provisional !== now.provisional
  );
}

function clockDiffers(was: TouchedRow, now: CaseRow): boolean {
  return differs({ was, now }) || clockMembers.some((member) => was[member] !== now[member]);
}

const deadlines = [
  ['CORRECTION_NOTICE_DUE', 'correctionNoticeDueOn'],
  ['CORRECTION_DUE', 'correctionDueOn'],
  ['PAYMENT_DUE', 'paymentDueOn'],
  ['REPLY_DUE', 'replyDueOn'],
] as const satisfies readonly (readonly [RowDeadline, keyof DueRow])[];

/** Nothing for a row that comes out with the same days, and as provisional as before. */
function moveOf({ was, now }: Recounted<DueRow>): readonly CaseMove[] {
  const moved: MovedDeadline[] = [];
  let stays: MovedDeadline | undefined;
  for (const [deadline, member] of deadlines) {
    const [before, after] = [was[member], now[member]];
    if (before === undefined || after === undefined) continue;
    if (before === after) stays = { deadline, before, after };
    else moved.push({ deadline, before, after });
  }
  if (moved.length === 0 && was.provisional === now.provisional) return [];
  return [
    {
      caseId: was.id,
      agencyId: was.agencyId,
      applicationNo: was.applicationNo,
      deadlines: moved.length === 0 && stays ? [stays] : moved,
      provisional: { before: was.provisional, after: now.provisional },
      dueOn: { before: was.dueOn, after: now.dueOn },
      edition: { before: was.calendarEdition, after: now.calendarEdition },
    },
  ];
}
