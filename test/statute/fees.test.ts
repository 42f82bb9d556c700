import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { day } from '../../src/calendar/day.ts';
import { feeByItems, feeByPages } from '../../src/statute/fees.ts';

const march = day('2026-03-02');

function yuanForItems(earlier: number, items: number): number {
  return feeByItems(earlier, items, march).amountInFen / 100;
}

function yuanForPages(pages: number): number {
  return feeByPages(pages, march).amountInFen / 100;
}

describe('按件计收 (信息处理费管理办法): F(n) for n items in the month', () => {
  it.each([
    [1, 0],
    [10, 0],
    [11, 100],
    [20, 1_000],
    [30, 2_000],
    [31, 2_200],
    [40, 4_000],
    [41, 4_300],
    [50, 7_000],
    [51, 7_400],
    [60, 11_000],
    [61, 11_500],
    [70, 16_000],
    [80, 22_000],
    [90, 29_000],
    [100, 37_000],
    [101, 37_900],
  ])('%s items: %s yuan', (items, yuan) => {
    expect(yuanForItems(0, items)).toBe(yuan);
  });

  it.each([
    [9, 3, 200],
    [28, 5, 800],
    [0, 45, 5_500],
    [10, 1, 100],
    [0, 10, 0],
    [3, 7, 0],
    [30, 1, 200],
  ])('after %s items in the month, %s more: %s yuan', (earlier, items, yuan) => {
    expect(yuanForItems(earlier, items)).toBe(yuan);
  });

  it('is told tier by tier, each with its part', () => {
    expect(feeByItems(28, 5, march)).toEqual({
      lines: [
        { from: 29, to: 30, eachInFen: 10_000, sumInFen: 20_000 },
        { from: 31, to: 33, eachInFen: 20_000, sumInFen: 60_000 },
      ],
      amountInFen: 80_000,
    });
  });
});

describe('按量计收 (信息处理费管理办法): pages of one application', () => {
  it.each([
    [1, 0],
    [30, 0],
    [31, 10],
    [68, 380],
    [70, 400],
    [100, 700],
    [101, 720],
    [150, 1_700],
    [200, 2_700],
    [201, 2_740],
    [300, 6_700],
    [1_000, 34_700],
  ])('%s pages: %s yuan', (pages, yuan) => {
    expect(yuanForPages(pages)).toBe(yuan);
  });

  it('is told tier by tier', () => {
    expect(feeByPages(201, march).lines).toEqual([
      { from: 1, to: 30, eachInFen: 0, sumInFen: 0 },
      { from: 31, to: 100, eachInFen: 1_000, sumInFen: 70_000 },
      { from: 101, to: 200, eachInFen: 2_000, sumInFen: 200_000 },
      { from: 201, to: 201, eachInFen: 4_000, sumInFen: 4_000 },
    ]);
  });
});

describe('the measures came into force on 2021-01-01', () => {
  it('the first day has a tariff, the day before has none', () => {
    expect(feeByItems(0, 11, day('2021-01-01')).amountInFen).toBe(10_000);
    expect(() => feeByItems(0, 11, day('2020-12-31'))).toThrow('no law in force on 2020-12-31');
    expect(() => feeByPages(31, day('2020-12-31'))).toThrow('no law in force on 2020-12-31');
  });
});

describe('laws of the tariffs', () => {
  const count = fc.integer({ min: 1, max: 400 });
  const earlier = fc.nat({ max: 400 });

  it('an item more never costs less, nor does an earlier one', () => {
    fc.assert(
      fc.property(earlier, count, (before, items) => {
        expect(yuanForItems(before, items + 1)).toBeGreaterThanOrEqual(yuanForItems(before, items));
        expect(yuanForItems(before + 1, items)).toBeGreaterThanOrEqual(yuanForItems(before, items));
      }),
    );
  });

  it('it makes no difference how the items of a month are divided among applications', () => {
    fc.assert(
      fc.property(earlier, count, count, (before, first, second) => {
        const together = yuanForItems(before, first + second);
        expect(yuanForItems(before, first) + yuanForItems(before + first, second)).toBe(together);
      }),
    );
  });

  it('a page more never costs less', () => {
    fc.assert(
      fc.property(count, (pages) => {
        expect(yuanForPages(pages + 1)).toBeGreaterThanOrEqual(yuanForPages(pages));
      }),
    );
  });

  it('the tiers follow each other without a gap, and their sum is the fee', () => {
    fc.assert(
      fc.property(earlier, count, (before, items) => {
        const { lines, amountInFen } = feeByItems(before, items, march);
        expect(lines[0]?.from).toBe(before + 1);
        expect(lines.at(-1)?.to).toBe(before + items);
        for (const [index, line] of lines.entries()) {
          expect(line.from).toBe((lines[index - 1]?.to ?? before) + 1);
          expect(line.sumInFen).toBe((line.to - line.from + 1) * line.eachInFen);
        }
        expect(lines.reduce((sum, line) => sum + line.sumInFen, 0)).toBe(amountInFen);
      }),
    );
  });
});
