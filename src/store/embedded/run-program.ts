import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { basename } from 'node:path';

import type { Cluster } from './cluster.ts';
import { serverEnvironment } from './server-account.ts';

/**
 * Runs one of PostgreSQL's programs to its end under the cluster's account; it is killed when this process dies.
 * @param input what it reads from standard input
 * @returns what it wrote to standard error
 * @throws Error with that text when it fails
 */
export async function runProgram(
  cluster: Pick<Cluster, 'account' | 'libraries'>,
  program: string,
  args: readonly string[],
  input = '',
): Promise<string> {
  const [command = 'setpriv', ...prefix] = cluster.account.prefix('KILL');
  const child = spawn(command, [...prefix, program, ...args], {
    cwd: '/',
    env: serverEnvironment(cluster.libraries),
    stdio: ['pipe', 'ignore', 'pipe'],
    detached: true,
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  // A program that ends early closes its input: its exit code tells, not EPIPE.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
  if (code !== 0) throw new Error(`${basename(program)} ended with ${code ?? signal}: ${said.trim()}`);
  return said;
}
