import type { Pool, PoolClient } from 'pg';
import { keepOrUndo } from './keep-or-undo.ts';

/** Runs statements in one transaction. A fault rolls them back and is thrown on. */
export function inTransaction<T>(
  pool: Pool,
  work: (client: PoolClient) => Promise<T>,
  begin = 'begin',
): Promise<T> {
  return keepOrUndo(pool, begin, async (client) => ({ keep: true, value: await work(client) }));
}
