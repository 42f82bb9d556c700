import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';

import type { Cluster } from './cluster.ts';
import { starterSetting } from './running-server.ts';
import { serverEnvironment } from './server-account.ts';

/** A server this process has started. */
export interface LaunchedServer {
  readonly port: number;
  /** Ends it in order: connections are closed, changes written. Does nothing when it has ended. */
  stop(): Promise<void>;
}

/** How long the processes of a server that was killed may hold its shared memory before this is an error. */
const leftoverMs = 15_000;
const stopMs = 20_000;

/**
 * Starts the server on a free port of this machine. It ends, in order, when this process dies; called in a worker,
 * when the worker ends, for the kernel's death signal follows the thread (prctl(2), PR_SET_PDEATHSIG).
 * @returns once it accepts connections
 * @throws Error with its last lines when it ends before that
 */
export async function launchServer(cluster: Cluster): Promise<LaunchedServer> {
  const deadline = Date.now() + leftoverMs;
  for (;;) {
    const attempt = await launchOnce(cluster, await freePort());
    if (attempt.outcome === 'READY') return attempt.server;
    const leftover = attempt.lines.some((line) => line.includes('shared memory block'));
    const portTaken = attempt.lines.some((line) => line.includes('could not bind'));
    if ((!leftover && !portTaken) || Date.now() > deadline) {
      throw new Error(`PostgreSQL did not start:\n${attempt.lines.join('\n')}`);
    }
    await delay(50);
  }
}

type Attempt =
  | { readonly outcome: 'READY'; readonly server: LaunchedServer }
  | { readonly outcome: 'ENDED'; readonly lines: readonly string[] };

async function launchOnce(cluster: Cluster, port: number): Promise<Attempt> {
  const [command = 'setpriv', ...prefix] = cluster.account.prefix('INT');
  // A session of its own (detached): Ctrl-C is for the service, which stops the server when it has finished with it.
  const child = spawn(
    command,
    [...prefix, cluster.binaries.postgres, '-D', cluster.clusterDir, ...settings(cluster, port)],
    {
      cwd: '/',
      env: serverEnvironment(cluster.libraries),
      stdio: ['ignore', 'ignore', 'pipe'],
      detached: true,
    },
  );
  const lines: string[] = [];
  const ended = once(child, 'exit');
  const ready = new Promise<void>((resolve) => {
    createInterface({ input: child.stderr }).on('line', (line) => {
      lines.push(line);
      lines.splice(0, lines.length - 20);
      cluster.log(line);
      if (line.includes('database system is ready to accept connections')) resolve();
    });
  });
  const outcome = await Promise.race([
    ready.then(() => 'READY' as const),
    ended.then(() => 'ENDED' as const),
  ]);
  if (outcome === 'ENDED') return { outcome, lines };
  // Neither the server nor its log keeps this process alive: a command that has done its work may simply end.
  child.unref();
  if ('unref' in child.stderr && typeof child.stderr.unref === 'function') child.stderr.unref();
  return { outcome, server: { port, stop: () => stopServer(child, ended) } };
}

function settings(cluster: Cluster, port: number): readonly string[] {
  const durability = cluster.durable
    ? ['fsync=on', 'synchronous_commit=on', 'full_page_writes=on']
    : ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];
  return [
    'listen_addresses=127.0.0.1',
    `port=${port}`,
    'unix_socket_directories=',
    'password_encryption=scram-sha-256',
    'timezone=UTC',
    'log_timezone=UTC',
    `${starterSetting}=${process.pid}`,
    ...durability,
  ].flatMap((setting) => ['-c', setting]);
}

async function stopServer(child: ChildProcess, ended: Promise<unknown>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.ref();
  child.kill('SIGINT');
  const patience = new AbortController();
  const slow = delay(stopMs, undefined, { signal: patience.signal }).then(
    () => child.kill('SIGQUIT'),
    () => undefined,
  );
  await ended;
  patience.abort();
  await slow;
}

async function freePort(): Promise<number> {
  const probe = createServer();
  probe.listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('no free port on 127.0.0.1');
  return address.port;
}
