import { startEmbeddedPostgres } from '../../src/store/embedded/start-embedded-postgres.ts';

/**
 * A process that starts the embedded PostgreSQL on the folder named in its arguments, tells what it got in one line
 * of JSON, and stays until it is killed or reads a line.
 */
const server = await startEmbeddedPostgres({ dataDir: process.argv[2] });
const { ownerUrl, serviceUrl, port, startedHere } = server;
console.log(JSON.stringify({ ownerUrl, serviceUrl, port, startedHere }));
process.stdin.once('data', async () => {
  await server.stop();
  process.exit(0);
});
