import { describe, expect, it } from '@jest/globals';
import { oneAtATime } from '../../src/web/one-at-a-time.ts';

describe('限流', () => {
  it('one piece of work for each, and so many at once for all; what failed leaves its place', async () => {
    const gate = oneAtATime(2);
    const held = Promise.withResolvers<string>();
    const first = gate('a', () => held.promise);
    expect(await gate('a', () => Promise.resolve('again'))).toBe('BUSY');
    await expect(gate('b', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    const second = gate('b', () => held.promise);
    expect(await gate('c', () => Promise.resolve('too many'))).toBe('BUSY');
    held.resolve('done');
    expect(await Promise.all([first, second])).toEqual(['done', 'done']);
    expect(await gate('a', () => Promise.resolve('later'))).toBe('later');
  });
});
