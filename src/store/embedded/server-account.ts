import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { promisify } from 'node:util';

import type { PostgresBinaries } from './binaries.ts';

const run = promisify(execFile);

/** The account the server runs under. PostgreSQL refuses to run as root. */
export interface ServerAccount {
  /** Words put before a program so that it runs under this account and gets the signal when this process dies. */
  readonly prefix: (signalOnDeath: 'INT' | 'KILL') => readonly string[];
  /** Who must own the cluster's files; undefined when this process itself creates them under the right account. */
  readonly owner?: { readonly uid: number; readonly gid: number };
}

const nobody = { uid: 65534, gid: 65534 };

/**
 * Chooses the account for the server. Anyone but root: his own. Root: the owner of an existing cluster, else uid 65534,
 * in the first of three ways that can enter the data folder and run the program:
 * as that uid; as that uid with CAP_DAC_OVERRIDE, where a folder above (a 0700 home) shuts it out;
 * as root under another number in a user namespace, where there is no other uid to change to.
 * @throws Error when root can take none of the three ways
 */
export async function serverAccount(
  dataDir: string,
  clusterDir: string,
  binaries: PostgresBinaries,
  libraries: string,
): Promise<ServerAccount> {
  if (process.getuid?.() !== 0) return { prefix: (signal) => ['setpriv', '--pdeathsig', signal, '--'] };
  const clusterOwner = await ownerOf(clusterDir);
  const owner = clusterOwner === undefined || clusterOwner.uid === 0 ? nobody : clusterOwner;
  const refusals: string[] = [];
  for (const account of waysForRoot(owner)) {
    const refusal = await tryOut(account, dataDir, binaries, libraries);
    if (refusal === undefined) return account;
    refusals.push(refusal);
  }
  throw new Error(
    `PostgreSQL does not run as root, and no other account could be taken: start this program as an ordinary user, ` +
      `or set DATABASE_URL.\n${refusals.join('\n')}`,
  );
}

/**
 * Refuses, with the reason, a cluster that an ordinary user cannot run because another user's start made it.
 * @throws Error naming both users and what to do
 */
export async function refuseForeignCluster(clusterDir: string): Promise<void> {
  const uid = process.getuid?.();
  const owner = await ownerOf(clusterDir);
  if (uid === 0 || owner === undefined || owner.uid === uid) return;
  throw new Error(
    `${clusterDir} 属于另一用户 / belongs to uid ${owner.uid}, while this process runs as uid ${uid}: ` +
      `start it as that user or as root, or change the owner of the data folder (chown -R)`,
  );
}

function waysForRoot(owner: { readonly uid: number; readonly gid: number }): readonly ServerAccount[] {
  const asOwner = ['setpriv', '--reuid', String(owner.uid), '--regid', String(owner.gid), '--clear-groups'];
  const passingFolders = ['--inh-caps', '+dac_override', '--ambient-caps', '+dac_override'];
  const renumbered = [
    'unshare',
    '--user',
    `--map-user=${nobody.uid}`,
    `--map-group=${nobody.gid}`,
    '--',
    'setpriv',
  ];
  return [
    { prefix: (signal) => [...asOwner, '--pdeathsig', signal, '--'], owner },
    { prefix: (signal) => [...asOwner, ...passingFolders, '--pdeathsig', signal, '--'], owner },
    { prefix: (signal) => [...renumbered, '--pdeathsig', signal, '--'], owner: { uid: 0, gid: 0 } },
  ];
}

/** @returns undefined when the account can enter the folder and run the program, else what stood in the way */
async function tryOut(
  account: ServerAccount,
  dataDir: string,
  binaries: PostgresBinaries,
  libraries: string,
): Promise<string | undefined> {
  const [command = 'setpriv', ...args] = account.prefix('KILL');
  const script = 'cd "$1" && exec "$2" --version';
  try {
    await run(command, [...args, 'sh', '-c', script, 'sh', dataDir, binaries.postgres], {
      cwd: '/',
      env: serverEnvironment(libraries),
    });
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The whole environment of the programs: no PGPORT, PGDATA or locale of the caller may reach them. */
export function serverEnvironment(libraries: string): NodeJS.ProcessEnv {
  return {
    PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
    LD_LIBRARY_PATH: libraries,
    TZ: 'UTC',
  };
}

async function ownerOf(folder: string): Promise<{ readonly uid: number; readonly gid: number } | undefined> {
  const found = await stat(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  return found === undefined ? undefined : { uid: found.uid, gid: found.gid };
}
