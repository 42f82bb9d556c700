import { mkdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

import pg from 'pg';

import { postgresBinaries } from './binaries.ts';
import type { Cluster } from './cluster.ts';
import {
  databaseName,
  initialiseCluster,
  ownerRole,
  resetPasswords,
  serviceRole,
} from './initialise-cluster.ts';
import { launchServer } from './launch-server.ts';
import { libraryLinks } from './library-links.ts';
import { keepRolePasswords, rolePasswords } from './role-passwords.ts';
import type { RolePasswords } from './role-passwords.ts';
import { runningServer } from './running-server.ts';
import type { RunningServer } from './running-server.ts';
import { refuseForeignCluster, serverAccount } from './server-account.ts';
import { withExclusiveLock } from './with-exclusive-lock.ts';

export interface EmbeddedPostgresOptions {
  /** Folder of the product's data; made if missing. The cluster lies in its subfolder `postgres`. */
  readonly dataDir: string;
  /** Takes the server's log, line by line. */
  readonly log?: (line: string) => void;
  /** False only where a power cut may lose everything (test runs). Default true. */
  readonly durable?: boolean;
  /** Lets the owner role create databases; read when the cluster is made. Default false. */
  readonly ownerMayCreateDatabases?: boolean;
}

export interface EmbeddedPostgres {
  /** Connection of the role that owns the database and runs migrations. */
  readonly ownerUrl: string;
  /** Connection of the service, which may do what the migrations grant it. */
  readonly serviceUrl: string;
  readonly port: number;
  /** False when the server was running already: then it ends with the process that started it. */
  readonly startedHere: boolean;
  /** Stops the server if it was started here. May be called more than once. */
  stop(): Promise<void>;
}

const waitForOtherMs = 60_000;

/**
 * Starts the PostgreSQL that comes with the program, making its cluster, roles and database the first time,
 * or attaches to it when another process has started it. Starters on the same folder take turns.
 * @throws Error when the platform has no binaries, the folder is another user's, no account to run under can be found,
 * or the server does not start
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const binaries = postgresBinaries(process.platform, process.arch);
  // Others may pass through the folder (the server's account must), not list it.
  await mkdir(options.dataDir, { recursive: true, mode: 0o711 });
  const dataDir = await realpath(options.dataDir);
  const clusterDir = join(dataDir, 'postgres');
  await refuseForeignCluster(clusterDir);
  const lockFile = join(dataDir, 'postgres.lock');
  return withExclusiveLock(lockFile, async () => {
    const passwordFile = join(dataDir, 'postgres-passwords.json');
    const { passwords, fresh } = await rolePasswords(passwordFile);
    const found = await answeringServer(clusterDir, passwords);
    if (found !== undefined) {
      return { ...urls(found, passwords), port: found, startedHere: false, stop: () => Promise.resolve() };
    }
    const libraries = await libraryLinks(binaries.native, join(dataDir, 'postgres-libraries'));
    const account = await serverAccount(dataDir, clusterDir, binaries, libraries);
    const durable = options.durable ?? true;
    const log = options.log ?? (() => undefined);
    const cluster: Cluster = { dataDir, clusterDir, binaries, libraries, account, durable, log };
    const made = await initialiseCluster(cluster, passwords, options.ownerMayCreateDatabases ?? false);
    if (fresh && !made) await resetPasswords(cluster, passwords);
    if (fresh) await keepRolePasswords(passwordFile, passwords);
    const server = await launchServer(cluster);
    return {
      ...urls(server.port, passwords),
      port: server.port,
      startedHere: true,
      // Under the lock, so that no starter attaches to a server on its way out.
      stop: () => withExclusiveLock(lockFile, server.stop),
    };
  });
}

/**
 * Waits out a server that is starting or stopping, and ends one whose starter has died.
 * @returns the port of a server that answers; undefined when none runs
 */
async function answeringServer(clusterDir: string, passwords: RolePasswords): Promise<number | undefined> {
  const deadline = Date.now() + waitForOtherMs;
  for (;;) {
    const server = await runningServer(clusterDir);
    if (server === undefined) return undefined;
    if (server.orphaned) endOrphan(server);
    else if (
      server.ready &&
      server.port !== undefined &&
      (await answers(urls(server.port, passwords).serviceUrl))
    ) {
      return server.port;
    }
    if (Date.now() > deadline) {
      throw new Error(
        `PostgreSQL (process ${server.pid}) holds ${clusterDir} and neither answers nor ends: stop it`,
      );
    }
    await delay(20);
  }
}

function endOrphan(server: RunningServer): void {
  try {
    process.kill(server.pid, 'SIGINT');
  } catch (error) {
    // It ended by itself, as it does when its starter dies.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** PostgreSQL's "cannot connect now" (57P03): starting up or shutting down. */
const cannotConnectNow = '57P03';

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    return true;
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === cannotConnectNow || code === 'ECONNREFUSED' || code === 'ECONNRESET') return false;
    throw error;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function urls(
  port: number,
  passwords: RolePasswords,
): { readonly ownerUrl: string; readonly serviceUrl: string } {
  const at = `127.0.0.1:${port}/${databaseName}`;
  return {
    ownerUrl: `postgresql://${ownerRole}:${passwords.owner}@${at}`,
    serviceUrl: `postgresql://${serviceRole}:${passwords.service}@${at}`,
  };
}
