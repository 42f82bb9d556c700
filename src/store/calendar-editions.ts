import type { Pool } from 'pg';
import type { Calendar } from '../calendar/calendar.ts';
import type { HolidayNotice } from '../calendar/notice.ts';
import { type Prepared, run, type Runner } from './prepared.ts';

const keep: Prepared = {
  name: 'keep-edition',
  text: 'insert into calendar_edition (edition, notices) values ($1, $2::json) on conflict (edition) do nothing',
};
const all: Prepared = { name: 'editions', text: 'select edition, notices from calendar_edition' };
const one: Prepared = { name: 'edition', text: 'select notices from calendar_edition where edition = $1' };

/** Keeps the notices of an edition, so that a row folded with it can be folded again when notices have changed. */
export async function keepEdition(runner: Runner, calendar: Calendar): Promise<void> {
  await run(runner, keep, [calendar.edition, JSON.stringify(calendar.notices)]);
}

/** The notices of every edition that was ever in force, by edition. */
export async function keptEditions(pool: Pool): Promise<ReadonlyMap<string, readonly HolidayNotice[]>> {
  const rows = await run<{ edition: string; notices: readonly HolidayNotice[] }>(pool, all, []);
  return new Map(rows.map((row) => [row.edition, row.notices]));
}

/** @throws Error when the edition was never kept */
export async function noticesOfEdition(runner: Runner, edition: string): Promise<readonly HolidayNotice[]> {
  const [row] = await run<{ notices: readonly HolidayNotice[] }>(runner, one, [edition]);
  if (!row) throw new Error(`the calendar edition ${edition} was not kept`);
  return row.notices;
}
