import type { Pool, PoolClient } from 'pg';

/** Runs statements in one transaction. A fault rolls them back and is thrown on. */
export async function inTransaction<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const result = await work(client);
    await client.query('commit');
    client.release();
    return result;
  } catch (fault) {
    // A connection whose rollback fails is broken: it is destroyed, and its transaction dies with it.
    await client.query('rollback').then(
      () => client.release(),
      () => client.release(true),
    );
    throw fault;
  }
}
