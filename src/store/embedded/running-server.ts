import { readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** A PostgreSQL server that runs on a cluster. */
export interface RunningServer {
  readonly pid: number;
  readonly port: number | undefined;
  readonly ready: boolean;
  /** Its starter has died: it is shutting down, or should. */
  readonly orphaned: boolean;
}

/** Setting in which the server is told who started it; it can be read from its command line. */
export const starterSetting = 'mingda.starter';

/**
 * Finds the server that runs on a cluster, and clears away what a dead one left.
 * A number in `postmaster.pid` proves nothing: after a restart of the machine or container it may be another program's.
 * @param clusterDir PostgreSQL's folder, spelled as the server was given it
 */
export async function runningServer(clusterDir: string): Promise<RunningServer | undefined> {
  const pidFile = join(clusterDir, 'postmaster.pid');
  const lines = (await readFile(pidFile, 'utf8').catch(() => '')).split('\n');
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  const args = (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).split('\0');
  if (basename(args[0] ?? '') !== 'postgres' || args[args.indexOf('-D') + 1] !== clusterDir) {
    await rm(pidFile, { force: true });
    return undefined;
  }
  const starter = args.find((arg) => arg.startsWith(`${starterSetting}=`))?.split('=')[1];
  // Lines 4 and 8 of postmaster.pid: port and status (PostgreSQL, src/include/utils/pidfile.h).
  return {
    pid,
    port: Number(lines[3]) || undefined,
    ready: lines[7]?.trim() === 'ready',
    orphaned: String(await parentOf(pid)) !== starter,
  };
}

async function parentOf(pid: number): Promise<number | undefined> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const match = /^PPid:\s*(\d+)$/m.exec(status);
  return match ? Number(match[1]) : undefined;
}
