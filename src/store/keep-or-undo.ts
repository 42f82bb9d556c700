import type { Pool, PoolClient } from 'pg';

/** A piece of work in a transaction, and whether what it wrote is to be kept. */
export interface Judged<T> {
  readonly keep: boolean;
  readonly value: T;
}

/**
 * Runs one piece of work in a transaction of its own. A fault undoes it and is thrown on.
 * @param begin the statement that begins the transaction, or what sends it
 */
export async function keepOrUndo<T>(
  pool: Pool,
  begin: string | ((client: PoolClient) => Promise<void>),
  work: (client: PoolClient) => Promise<Judged<T>>,
): Promise<T> {
  const client = await pool.connect();
  try {
    await (typeof begin === 'string' ? client.query(begin) : begin(client));
    const { keep, value } = await work(client);
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
