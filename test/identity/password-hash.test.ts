import { describe, expect, it } from '@jest/globals';
import { parseOptions } from '@node-rs/argon2';

import { hashPassword, verifyPassword } from '../../src/identity/password-hash.ts';

describe('a stored password', () => {
  it('is Argon2id with the parameters OWASP names, and a salt of its own', async () => {
    const [one, other] = await Promise.all([hashPassword('河清海晏2026'), hashPassword('河清海晏2026')]);
    expect(one).toMatch(/^\$argon2id\$/);
    expect(parseOptions(one)).toMatchObject({ memoryCost: 19_456, timeCost: 2, parallelism: 1, saltLen: 16 });
    expect(one).not.toBe(other);
  });

  it.each([
    ['the same', '河清海晏2026', true],
    ['typed in full width', '河清海晏２０２６', true],
    ['another', '河清海晏2027', false],
    ['none', '', false],
  ])('compared with %s: %s → %s', async (_what, password, matches) => {
    expect(await verifyPassword(await hashPassword('河清海晏2026'), password)).toBe(matches);
  });

  it('of an unknown user costs as much work as a wrong one', async () => {
    const stored = await hashPassword('河清海晏2026');
    const known = await fastest(() => verifyPassword(stored, 'wrong password'));
    const unknown = await fastest(() => verifyPassword(undefined, 'wrong password'));
    expect(await verifyPassword(undefined, 'wrong password')).toBe(false);
    expect(unknown).toBeGreaterThan(known / 3);
  });
});

/** Milliseconds of the fastest of five, which other work on the machine disturbs least. */
async function fastest(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return Math.min(...times);
}
