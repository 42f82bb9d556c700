import pg from 'pg';
import type { Calendar } from '../src/calendar/calendar.ts';
import { type Calendars, calendarsFrom, type LoadedNotice } from '../src/calendar/calendars.ts';
import type { HolidayNotice } from '../src/calendar/notice.ts';
import { shippedNotices } from '../src/calendar/notices/shipped.ts';
import { fold } from '../src/case-file/fold.ts';
import { rowOf } from '../src/case-file/row.ts';
import { keepEdition } from '../src/store/calendar-editions.ts';
import { journalsOf } from '../src/store/unit-of-work.ts';
import { recomputeDueDates } from '../src/store/recompute-due-dates.ts';
import { writeDueDays } from '../src/store/write-rows.ts';
import { fillCalendar, updateByHand } from './calendar-change/by-hand.ts';
import { caseCount, journalledCount, openCases } from './calendar-change/open-cases.ts';
import type { BenchDatabase } from './database.ts';
import type { Comparison } from './measure.ts';

export interface CalendarChanges {
  readonly comparisons: readonly Comparison[];
  close(): Promise<void>;
}

/** Invented: no notice for 2027 was out when this was written. */
const notices: readonly (readonly [what: string, notice: HolidayNotice])[] = [
  [
    'a whole notice for 2027',
    national('清政办〔2026〕99号', [
      { name: '元旦', off: '2027-01-01..2027-01-03', worked: [] },
      { name: '春节', off: '2027-02-05..2027-02-11', worked: ['2027-01-31', '2027-02-13'] },
      { name: '清明节', off: '2027-04-03..2027-04-05', worked: [] },
    ]),
  ],
  ['one day off, which few cases reach', local([{ name: '防汛停工', off: '2027-03-01', worked: [] }])],
];

/**
 * 日历变动: open cases per second through a change of the calendar, from clock columns, with the list of who changed,
 * against the same rule as one UPDATE over a calendar table written by hand. Each run goes from one calendar to the
 * other and the next one back, so that all begin with the same rows; the table is vacuumed in between.
 */
export async function calendarChanges(database: BenchDatabase): Promise<CalendarChanges> {
  const client = new pg.Client({ connectionString: database.ownerUrl });
  await client.connect();
  const shipped = calendarsFrom(shippedNotices, []);
  await keepEdition(client as unknown as pg.PoolClient, shipped.general);
  await fillCalendar(client, shipped.general);
  await openCases(client, shipped.general.edition);
  const comparisons: Comparison[] = [];
  for (const [what, notice] of notices) comparisons.push(await comparison(client, what, shipped, notice));
  return { comparisons, close: () => client.end() };
}

async function comparison(
  client: pg.Client,
  what: string,
  shipped: Calendars,
  notice: HolidayNotice,
): Promise<Comparison> {
  const loaded: LoadedNotice = { id: 'bench', notice, source: 'bench', approver: 'bench' };
  const with2027 = calendarsFrom(shippedNotices, [loaded]);
  const byEdition = new Map([shipped.general, with2027.general].map((one) => [one.edition, one]));
  await keepEdition(client as unknown as pg.PoolClient, with2027.general);
  let turn = 0;

  /** The way there or back, timed to its commit; then the table is made ready for the next. */
  async function change(run: (to: Calendars) => Promise<number>): Promise<number> {
    const to = turn++ % 2 === 0 ? with2027 : shipped;
    await fillCalendar(client, to.general);
    const begin = performance.now();
    await client.query('begin');
    const changed = await run(to);
    await client.query('commit');
    const seconds = (performance.now() - begin) / 1000;
    if (turn <= 2) console.log(`${what}: ${changed} of ${caseCount} cases change, ${seconds.toFixed(2)} s`);
    await client.query('vacuum analyze case_file');
    return caseCount / seconds;
  }

  async function fromColumns(to: Calendars): Promise<number> {
    const who = [];
    const recomputation = {
      after: to,
      calendarOfEdition: async (edition: string) => byEdition.get(edition) as Calendar,
      write: true,
    };
    for await (const { moves } of recomputeDueDates(client as unknown as pg.PoolClient, recomputation)) {
      for (const move of moves) who.push(move);
    }
    return who.length;
  }

  /** Rolled back: these cases are among the others. */
  async function fromJournals(): Promise<number> {
    const to = turn % 2 === 0 ? with2027 : shipped;
    const begin = performance.now();
    await client.query('begin');
    const cases = await foldEach(client, to.general);
    await client.query('rollback');
    return (cases * 1000) / (performance.now() - begin);
  }

  return {
    title: `Change of calendar: ${what}, ${caseCount.toLocaleString('en')} open cases`,
    contestants: [
      { name: 'mingda, with the list of who changed', run: () => change(fromColumns) },
      { name: 'one UPDATE by hand', run: () => change((to) => updateByHand(client, to.general.edition)) },
      { name: `from ${journalledCount.toLocaleString('en')} journals`, run: fromJournals },
    ],
    aims: { 'one UPDATE by hand': 1 / 1.5 },
  };
}

async function foldEach(client: pg.Client, calendar: Calendar): Promise<number> {
  const { rows } = await client.query<{ id: string }>('select distinct case_id as id from case_fact');
  for (let first = 0; first < rows.length; first += 1000) {
    const ids = rows.slice(first, first + 1000).map(({ id }) => id);
    const journals = await journalsOf(client as unknown as pg.PoolClient, ids);
    const folded = ids.map((id) => rowOf(fold(id, journals.get(id) ?? []), calendar));
    await writeDueDays(client as unknown as pg.PoolClient, folded);
  }
  return rows.length;
}

function national(documentNo: string, holidays: HolidayNotice['holidays']): HolidayNotice {
  return { documentNo, year: 2027, scope: 'NATIONAL', numberKnownFrom: 'READ', holidays };
}

function local(holidays: HolidayNotice['holidays']): HolidayNotice {
  return { ...national('清防汛〔2027〕3号', holidays), scope: 'LOCAL' };
}
