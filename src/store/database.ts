import { Migrator } from '@mikro-orm/migrations';
import { MikroORM } from '@mikro-orm/postgresql';
import type { Pool } from 'pg';
import { organisationEntities } from './entities/organisation.ts';
import { migrations } from './migrations.ts';

/** The database as the service sees it: entities for the organisation, and the same pool for prepared statements. */
export interface Database {
  readonly orm: MikroORM;
  readonly pool: Pool;
  close(): Promise<void>;
}

/**
 * Connects as the service's role, which may not touch the schema.
 * @param url postgresql://…
 * @param connections size of the pool
 */
export async function openDatabase(url: string, connections = 10): Promise<Database> {
  const orm = await MikroORM.init({
    clientUrl: url,
    entities: organisationEntities,
    pool: { min: 0, max: connections },
    debug: false,
  });
  const pool = (await orm.em.getConnection().getNativeClient()) as Pool;
  return { orm, pool, close: () => orm.close(true) };
}

/**
 * Brings the schema up to date, as its owner.
 * @returns the names of the migrations that were run
 */
export async function migrate(ownerUrl: string): Promise<readonly string[]> {
  const orm = await MikroORM.init({
    clientUrl: ownerUrl,
    entities: organisationEntities,
    extensions: [Migrator],
    migrations: {
      migrationsList: [...migrations],
      snapshot: false,
      silent: true,
      tableName: 'schema_migration',
    },
    pool: { min: 0, max: 1 },
    debug: false,
  });
  try {
    const run = await orm.migrator.up();
    return run.map((migration) => migration.name);
  } finally {
    await orm.close(true);
  }
}
