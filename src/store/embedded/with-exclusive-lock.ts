import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** How long a starter waits for another one, which may be making the database (about a second) or stopping it. */
const waitSeconds = 120;

/**
 * Runs a piece of work while holding an exclusive lock on a file.
 * The lock is the kernel's (flock): it ends with this process, however that dies, so no stale lock is ever left.
 * Node has no flock call; util-linux's `flock` holds it for as long as its standard input stays open.
 * @throws Error when the lock is not had within two minutes, or `flock` is not installed
 */
export async function withExclusiveLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  const holder = spawn(
    'flock',
    ['--exclusive', '--timeout', String(waitSeconds), file, 'sh', '-c', 'echo held; exec cat'],
    {
      stdio: ['pipe', 'pipe', 'inherit'],
      detached: true,
    },
  );
  const ended = once(holder, 'close');
  await Promise.race([
    once(holder.stdout, 'data'),
    ended.then(([code]) => {
      // flock(1): 1 is the timeout; other numbers come with its own words on standard error.
      const why =
        code === 1 ? `another process has held it for ${waitSeconds} s` : `flock ended with ${code}`;
      throw new Error(`cannot lock ${file}: ${why}`);
    }),
  ]).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT')
      throw new Error('flock (package util-linux) is not installed; install it or set DATABASE_URL');
    throw error;
  });
  try {
    return await work();
  } finally {
    holder.stdin.end();
    await ended;
  }
}
