import { randomUUID } from 'node:crypto';
import { chown, lchown, mkdir, open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

import type { Cluster } from './cluster.ts';
import type { RolePasswords } from './role-passwords.ts';
import { runProgram } from './run-program.ts';

/** Name of the database. */
export const databaseName = 'mingda';
/** Owns the database and runs the migrations. */
export const ownerRole = 'mingda_owner';
/** Reads and writes for the service; the migrations say what. */
export const serviceRole = 'mingda_service';

/** Who may connect, and how: two roles, from this machine, with a password. The superuser may not connect at all. */
const hostBasedAuthentication = [
  `host all ${ownerRole},${serviceRole} 127.0.0.1/32 scram-sha-256`,
  'host all all all reject',
  '',
].join('\n');

/**
 * Makes the cluster, its two roles and its database, if they are not there.
 * Everything is made in a draft folder that takes its name at the very end: a cluster that exists is a finished one,
 * and what a killed attempt left is removed by the next.
 * @param ownerMayCreateDatabases true in test runs, where each test file has a database of its own
 * @returns whether it was made now, with these passwords
 */
export async function initialiseCluster(
  cluster: Cluster,
  passwords: RolePasswords,
  ownerMayCreateDatabases: boolean,
): Promise<boolean> {
  await removeDrafts(cluster);
  if (await exists(cluster.clusterDir)) {
    await giveToAccount(cluster);
    return false;
  }
  const draft = `${draftPrefix(cluster)}${randomUUID()}`;
  await mkdir(draft, { mode: 0o700 });
  const { owner } = cluster.account;
  if (owner) await chown(draft, owner.uid, owner.gid);
  await runProgram(cluster, cluster.binaries.initdb, [
    '--pgdata',
    draft,
    '--username=postgres',
    // With plain C, to_tsvector and pg_trgm take no Chinese character for a letter.
    '--locale=C.UTF-8',
    '--encoding=UTF8',
    '--auth=trust',
    '--no-instructions',
    ...(cluster.durable ? [] : ['--no-sync']),
  ]);
  await writeFile(join(draft, 'pg_hba.conf'), hostBasedAuthentication);
  await runAlone(cluster, draft, [...structure(ownerMayCreateDatabases), ...passwordStatements(passwords)]);
  await rename(draft, cluster.clusterDir);
  if (cluster.durable) await syncFolder(cluster.dataDir);
  return true;
}

/** Gives the two roles the passwords, while no server runs: after the file that kept them was lost. */
export async function resetPasswords(cluster: Cluster, passwords: RolePasswords): Promise<void> {
  await runAlone(cluster, cluster.clusterDir, passwordStatements(passwords));
}

/** The statements that shut a database to everyone but its owner and the service. */
export function databaseAccessStatements(database: string): readonly string[] {
  return [
    `REVOKE ALL ON DATABASE ${database} FROM PUBLIC`,
    `GRANT CONNECT ON DATABASE ${database} TO ${serviceRole}`,
  ];
}

function structure(ownerMayCreateDatabases: boolean): readonly string[] {
  const createdb = ownerMayCreateDatabases ? 'CREATEDB' : 'NOCREATEDB';
  return [
    `CREATE ROLE ${ownerRole} LOGIN NOSUPERUSER NOCREATEROLE ${createdb}`,
    `CREATE ROLE ${serviceRole} LOGIN NOSUPERUSER NOCREATEROLE NOCREATEDB`,
    // A test's database is dropped while the service's connections may still be open.
    ...(ownerMayCreateDatabases ? [`GRANT pg_signal_backend TO ${ownerRole}`] : []),
    `CREATE DATABASE ${databaseName} OWNER ${ownerRole}`,
    ...databaseAccessStatements(databaseName),
  ];
}

function passwordStatements(passwords: RolePasswords): readonly string[] {
  return [
    `ALTER ROLE ${ownerRole} PASSWORD '${passwords.owner}'`,
    `ALTER ROLE ${serviceRole} PASSWORD '${passwords.service}'`,
  ];
}

/** Runs statements in PostgreSQL's single-user mode, which has no network and no password. */
async function runAlone(cluster: Cluster, clusterDir: string, statements: readonly string[]): Promise<void> {
  const args = ['--single', '-D', clusterDir, '-c', `fsync=${cluster.durable ? 'on' : 'off'}`, 'postgres'];
  const said = await runProgram(cluster, cluster.binaries.postgres, args, `${statements.join(';\n')};\n`);
  // Single-user mode ends with 0 even after a statement has failed.
  if (/\b(ERROR|FATAL|PANIC): /.test(said))
    throw new Error(`PostgreSQL could not make its roles: ${said.trim()}`);
}

async function removeDrafts(cluster: Cluster): Promise<void> {
  const prefix = basename(draftPrefix(cluster));
  for (const name of await readdir(cluster.dataDir)) {
    if (!name.startsWith(prefix)) continue;
    // The last process of a killed initdb may still be writing for a moment: what stays now goes at the next start.
    await rm(join(cluster.dataDir, name), { recursive: true, force: true, maxRetries: 5 }).catch(
      (error: Error) => {
        cluster.log(`cannot remove ${name} yet: ${error.message}`);
      },
    );
  }
}

function draftPrefix(cluster: Cluster): string {
  return join(dirname(cluster.clusterDir), `${basename(cluster.clusterDir)}.draft-`);
}

/** A cluster made by root in a user namespace, and now run under another uid, changes its owner. */
async function giveToAccount(cluster: Cluster): Promise<void> {
  const { owner } = cluster.account;
  if (!owner || (await stat(cluster.clusterDir)).uid === owner.uid) return;
  for (const name of await readdir(cluster.clusterDir, { recursive: true })) {
    await lchown(join(cluster.clusterDir, name), owner.uid, owner.gid);
  }
  await chown(cluster.clusterDir, owner.uid, owner.gid);
}

async function exists(folder: string): Promise<boolean> {
  return stat(folder).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false;
      throw error;
    },
  );
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
