import type { Pool, PoolClient } from 'pg';
import { fold } from '../case-file/fold.ts';
import { rowOf } from '../case-file/row.ts';
import { beginAct } from './begin-act.ts';
import type { CalendarShelf } from './calendar-shelf.ts';
import { inTransaction } from './in-transaction.ts';
import { journalsOf } from './unit-of-work.ts';
import { writeRows } from './write-rows.ts';

const batchSize = 500;

/** Locked, so that no act and no other process folds them at the same time. */
const incomplete = `select id, calendar_edition as "calendarEdition" from case_file c
  where last_fact_on is null and exists (select from case_fact f where f.case_id = c.id)
  order by id limit ${batchSize} for update skip locked`;

/** Folds rows again that were written before the clock columns were there, each with its own edition. */
export async function completeRows(pool: Pool, shelf: CalendarShelf): Promise<void> {
  while ((await inTransaction(pool, (client) => completeBatch(client, shelf), beginAct)) === batchSize);
}

async function completeBatch(client: PoolClient, shelf: CalendarShelf): Promise<number> {
  const { rows } = await client.query<{ id: string; calendarEdition: string }>(incomplete);
  const journals = await journalsOf(
    client,
    rows.map(({ id }) => id),
  );
  const completed = [];
  for (const { id, calendarEdition } of rows) {
    completed.push(rowOf(fold(id, journals.get(id) ?? []), await shelf.ofEdition(calendarEdition, client)));
  }
  await writeRows(client, completed);
  return rows.length;
}
