import type { Pool, PoolClient } from 'pg';

/**
 * Runs one change in a transaction of its own while no other of the same key is made: so whoever writes next has read all
 * that was written before.
 * @param key of an advisory lock
 * @param change what is done, and whether it is kept
 */
export async function inTurn<T>(
  pool: Pool,
  key: number,
  change: (client: PoolClient) => Promise<{ readonly keep: boolean; readonly value: T }>,
): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query(`begin; select pg_advisory_xact_lock(${key})`);
    const { keep, value } = await change(client);
    await client.query(keep ? 'commit' : 'rollback');
    client.release();
    return value;
  } catch (fault) {
    // A connection whose rollback fails is broken: it is destroyed, and its transaction dies with it.
    await client.query('rollback').then(
      () => client.release(),
      () => client.release(true),
    );
    throw fault;
  }
}
