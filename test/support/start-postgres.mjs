import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { buildWorkbench } from '../../src/build-workbench.ts';
import { startEmbeddedPostgres } from '../../src/store/embedded/start-embedded-postgres.ts';
import { makeCountyDatabase } from './county-database.ts';
import stopPostgres from './stop-postgres.mjs';

/**
 * Jest's global setup: the workbench as it is now, which the sandbox of a test cannot build, and one PostgreSQL for the run.
 * The test processes inherit TEST_OWNER_URL and TEST_SERVICE_URL, connections of the two roles to the maintenance database
 * `postgres` (see fresh-database.ts), and TEST_COUNTY, the database that others begin as (see county-database.ts).
 */
export default async function startPostgres() {
  await buildWorkbench();
  const dataDir = await mkdtemp(join(tmpdir(), 'mingda-test-'));
  await chmod(dataDir, 0o711);
  const server = await startEmbeddedPostgres({ dataDir, durable: false, ownerMayCreateDatabases: true });
  globalThis.testPostgres = { server, dataDir };
  process.env.TEST_OWNER_URL = toMaintenanceDatabase(server.ownerUrl);
  process.env.TEST_SERVICE_URL = toMaintenanceDatabase(server.serviceUrl);
  try {
    process.env.TEST_COUNTY = await makeCountyDatabase();
  } catch (fault) {
    // Jest calls no teardown after a setup that failed: PostgreSQL would go on running.
    await stopPostgres();
    throw fault;
  }
}

function toMaintenanceDatabase(url) {
  const address = new URL(url);
  address.pathname = '/postgres';
  return address.href;
}
