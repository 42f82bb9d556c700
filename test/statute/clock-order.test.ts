import { describe, expect, it } from '@jest/globals';
import { ask, corrected, correctionNotice, extended, received } from './ask.ts';

describe('facts are put in clock order', () => {
  it('and those of one day keep the order given, wherever they stand in the file', () => {
    const opening = [received('2026-03-02'), correctionNotice('2026-03-06')];
    const before = ask([extended('2026-03-16', 10), corrected('2026-03-16'), ...opening]);
    const after = ask([corrected('2026-03-16'), extended('2026-03-16', 10), ...opening]);
    expect([before.deadlines.REPLY_DUE, after.deadlines.REPLY_DUE]).toEqual(['2026-04-14', '2026-04-28']);
  });

  it('out of order in the file, by date', () => {
    const facts = [received('2026-03-02'), correctionNotice('2026-03-06'), corrected('2026-03-16')];
    expect(ask(facts.toReversed())).toEqual(ask(facts));
  });

  it('on one day, in the order given: an extension before the correction is spent by it, one after stays', () => {
    const opening = [received('2026-03-02'), correctionNotice('2026-03-06')];
    const before = ask([...opening, extended('2026-03-16', 10), corrected('2026-03-16')]);
    const after = ask([...opening, corrected('2026-03-16'), extended('2026-03-16', 10)]);
    expect([before.deadlines.REPLY_DUE, after.deadlines.REPLY_DUE]).toEqual(['2026-04-14', '2026-04-28']);
  });
});
