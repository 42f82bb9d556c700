import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import { startEmbeddedPostgres } from '../store/embedded/start-embedded-postgres.ts';

export type DatabaseLocation = Pick<Config, 'dataDir' | 'database'>;

/** Where the database answers, for each of its roles. */
export interface LocatedDatabase {
  readonly ownerUrl: string;
  readonly serviceUrl: string;
  /** Stops the embedded database; one outside is left alone. */
  stop(): Promise<void>;
}

/** The operator's database, or the embedded one, which is started. */
export async function locateDatabase(
  { dataDir, database }: DatabaseLocation,
  log: Logger,
): Promise<LocatedDatabase> {
  if (database.kind === 'EMBEDDED') return startEmbeddedPostgres({ dataDir, log: (line) => log.debug(line) });
  const { ownerUrl, serviceUrl } = database;
  return { ownerUrl, serviceUrl, stop: () => Promise.resolve() };
}
