import { describe, expect, it } from '@jest/globals';
import { orderedIds } from '../../src/identity/ordered-ids.ts';

describe('ids in the order in which they were given out', () => {
  it('are UUIDs of version 7 that begin with the time', () => {
    // The time of the example in RFC 9562, appendix A.6.
    const id = orderedIds(() => 0x017f22e279b0)();
    expect(id).toMatch(/^017f22e2-79b0-7000-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('rise within a millisecond, past what one can hold, and while the clock goes back', () => {
    const times = [...Array<number>(9000).fill(1_800_000_000_000), 1_799_999_999_000, 1_800_000_000_009];
    const newId = orderedIds(() => times.shift() ?? Number.NaN);
    const ids = Array.from({ length: 9002 }, newId);
    expect(ids).toEqual([...ids].sort());
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('cannot be guessed from each other', () => {
    const newId = orderedIds(() => 1_800_000_000_000);
    const random = Array.from({ length: 100 }, () => newId().slice(19));
    expect(new Set(random).size).toBe(100);
  });
});
