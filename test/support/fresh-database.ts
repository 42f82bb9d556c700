import { randomBytes } from 'node:crypto';

import pg from 'pg';

import { databaseAccessStatements } from '../../src/store/embedded/initialise-cluster.ts';
import { until } from './until.ts';

/** A database of one test file. */
export interface FreshDatabase {
  readonly name: string;
  /** Connection of the owner role: migrations. */
  readonly ownerUrl: string;
  /** Connection of the service role, which has only what the migrations grant. */
  readonly serviceUrl: string;
  /** Waits for connections that are on their way out. @throws when some stay */
  connectionsGone(): Promise<void>;
  /** Waits for connections that are on their way out, ends those that stay, and removes the database. */
  drop(): Promise<void>;
}

/**
 * Makes a database in the run's PostgreSQL, owned and shut to others as the product's own database is.
 * @param template the name of one that it begins as a copy of; else it is empty
 */
export async function freshDatabase(template = 'template1'): Promise<FreshDatabase> {
  const maintenanceUrl = environmentUrl('TEST_OWNER_URL');
  const name = `test_${randomBytes(8).toString('hex')}`;
  await asOwner(maintenanceUrl, [
    `CREATE DATABASE ${name} TEMPLATE ${template}`,
    ...databaseAccessStatements(name),
  ]);
  return {
    name,
    ownerUrl: withDatabase(maintenanceUrl, name),
    serviceUrl: withDatabase(environmentUrl('TEST_SERVICE_URL'), name),
    connectionsGone: () => connectionsGone(maintenanceUrl, name),
    drop: async () => {
      // A pool says that it has ended before its sockets have: whom the server cuts off then has a fault nobody catches.
      await connectionsGone(maintenanceUrl, name).catch(() => undefined);
      await asOwner(maintenanceUrl, [`DROP DATABASE ${name} WITH (FORCE)`]);
    },
  };
}

async function connectionsGone(maintenanceUrl: string, name: string): Promise<void> {
  const pool = new pg.Pool({ connectionString: maintenanceUrl, max: 1 });
  try {
    const sql = 'select count(*)::int as n from pg_stat_activity where datname = $1';
    await until(
      'nobody is connected',
      async () => (await pool.query<{ n: number }>(sql, [name])).rows[0]?.n === 0,
      2000,
    );
  } finally {
    await pool.end();
  }
}

async function asOwner(url: string, statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

function withDatabase(url: string, name: string): string {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.href;
}

function environmentUrl(name: string): string {
  const url = process.env[name];
  if (url === undefined) throw new Error(`${name} is not set: test/support/start-postgres.mjs sets it`);
  return url;
}
