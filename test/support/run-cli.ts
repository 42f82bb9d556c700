import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface CliRun {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly env?: NodeJS.ProcessEnv;
  readonly input?: string;
  readonly cwd?: string;
}

/** Runs the administration command as a person would, in a process of its own. */
export function runCli(args: readonly string[], options: RunOptions = {}): Promise<CliRun> {
  return runScript('src/cli.mjs', args, options);
}

/** @param script path from the root of the project */
export function runScript(
  script: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<CliRun> {
  const entry = fileURLToPath(new URL(`../../${script}`, import.meta.url));
  return new Promise((resolve, reject) => {
    const { NODE_OPTIONS: _flags, ...inherited } = process.env;
    const child = spawn(process.execPath, [entry, ...args], {
      env: { ...inherited, ...options.env },
      ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
    });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    child.on('error', reject);
    child.on('close', (exitCode) =>
      resolve({
        exitCode,
        stdout: Buffer.concat(stdout).toString(),
        stderr: Buffer.concat(stderr).toString(),
      }),
    );
    child.stdin.end(options.input ?? '');
  });
}
