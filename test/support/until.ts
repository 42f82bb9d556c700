import { setTimeout as delay } from 'node:timers/promises';

/** Waits until a condition holds, asking every 10 ms. @throws Error naming it after 20 s */
export async function until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 20_000;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(`waited 20 s in vain until ${what}`);
    await delay(10);
  }
}
