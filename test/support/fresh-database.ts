import { randomBytes } from 'node:crypto';

import pg from 'pg';

import { databaseAccessStatements } from '../../src/store/embedded/initialise-cluster.ts';

/** A database of one test file. */
export interface FreshDatabase {
  /** Connection of the owner role: migrations. */
  readonly ownerUrl: string;
  /** Connection of the service role, which has only what the migrations grant. */
  readonly serviceUrl: string;
  /** Removes the database and ends the connections to it. */
  drop(): Promise<void>;
}

/** Makes an empty database in the run's PostgreSQL, owned and shut to others as the product's own database is. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const maintenanceUrl = environmentUrl('TEST_OWNER_URL');
  const name = `test_${randomBytes(8).toString('hex')}`;
  await asOwner(maintenanceUrl, [`CREATE DATABASE ${name}`, ...databaseAccessStatements(name)]);
  return {
    ownerUrl: withDatabase(maintenanceUrl, name),
    serviceUrl: withDatabase(environmentUrl('TEST_SERVICE_URL'), name),
    drop: () => asOwner(maintenanceUrl, [`DROP DATABASE ${name} WITH (FORCE)`]),
  };
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
