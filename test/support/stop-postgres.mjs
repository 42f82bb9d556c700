import { rm } from 'node:fs/promises';

/** Jest's global teardown: stops the PostgreSQL of start-postgres.mjs and removes its folder. */
export default async function stopPostgres() {
  const { server, dataDir } = globalThis.testPostgres;
  await server.stop();
  await rm(dataDir, { recursive: true, force: true });
}
