import { describe, expect, it } from '@jest/globals';
import { monthsOf } from '../../workbench/src/views/board/months-of.ts';

describe('the months of a period', () => {
  it.each([
    { period: ['2026-03-02', '2026-03-20'], months: ['2026-03-02..2026-03-20'] },
    {
      period: ['2025-12-15', '2026-02-10'],
      months: ['2025-12-15..2025-12-31', '2026-01-01..2026-01-31', '2026-02-01..2026-02-10'],
    },
    { period: ['2024-02-01', '2024-02-29'], months: ['2024-02-01..2024-02-29'] },
    { period: ['2026-03-02', '2026-03-01'], months: ['2026-03-02..2026-03-01'] },
  ])('$period', ({ period: [from = '', to = ''], months }) => {
    expect(monthsOf(from, to).map((month) => `${month.from}..${month.to}`)).toEqual(months);
  });

  it('are the last 24 of a longer one', () => {
    const months = monthsOf('2020-01-01', '2026-06-30');
    expect([months.length, months[0]?.from, months[23]?.to]).toEqual([24, '2024-07-01', '2026-06-30']);
  });
});
