import { describe, expect, it } from '@jest/globals';
import { evidencePurposes, purposeOf } from '../../src/dispute/evidence-purposes.ts';

describe('证明目的', () => {
  it('each kind of evidence proves something, and something else than every other', () => {
    const purposes = Object.values(evidencePurposes);
    expect(purposes.length).toBeGreaterThan(20);
    expect(new Set(purposes).size).toBe(purposes.length);
    // The list prints them without a stop, in a column of its own.
    for (const purpose of purposes) expect(purpose).toMatch(/^[^。\s]{6,40}$/);
  });

  it("is what the agency writes, else what the list says of the item's kind", () => {
    expect(purposeOf({ proves: 'SEARCH', purpose: '已经检索三个年度的目录' })).toBe('已经检索三个年度的目录');
    expect(purposeOf({ proves: 'SEARCH' })).toBe('已经尽到合理检索义务');
  });
});
