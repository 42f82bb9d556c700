import type { Pool, PoolClient } from 'pg';
import { type Judged, keepOrUndo } from './keep-or-undo.ts';

/**
 * Runs one change in a transaction of its own while no other of the same key is made: so whoever writes next has read all
 * that was written before.
 * @param key of an advisory lock
 * @param change what is done, and whether it is kept
 */
export function inTurn<T>(
  pool: Pool,
  key: number,
  change: (client: PoolClient) => Promise<Judged<T>>,
): Promise<T> {
  return keepOrUndo(pool, `begin; select pg_advisory_xact_lock(${key})`, change);
}
