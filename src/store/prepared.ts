import type { Pool, PoolClient, QueryConfig } from 'pg';

/** A statement that PostgreSQL parses and plans once per connection. */
export interface Prepared {
  readonly name: string;
  readonly text: string;
}

export type Runner = Pool | PoolClient;

/** Runs a prepared statement. @returns its rows */
export async function run<Row>(
  runner: Runner,
  statement: Prepared,
  values: readonly unknown[],
): Promise<readonly Row[]> {
  const query: QueryConfig = { name: statement.name, text: statement.text, values: [...values] };
  const result = await runner.query(query);
  return result.rows as readonly Row[];
}
