import { setTimeout as delay } from 'node:timers/promises';

/** Waits until a condition holds, asking every 10 ms. @throws Error naming it after 20 s, or as long as is said */
export async function until(
  what: string,
  holds: () => boolean | Promise<boolean>,
  patienceMs = 20_000,
): Promise<void> {
  const deadline = Date.now() + patienceMs;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(`waited ${patienceMs / 1000} s in vain until ${what}`);
    await delay(10);
  }
}
