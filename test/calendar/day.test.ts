import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  addMonths,
  day,
  dayFromNumber,
  dayNumber,
  parseDay,
  weekdayOf,
  yearOf,
} from '../../src/calendar/day.ts';

describe('dates that do not exist are no days', () => {
  it.each([
    '2026-02-30',
    '2025-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-1-5',
    '1899-12-31',
    '2200-01-01',
    '2026-01-00',
    '2026-01-32',
    '2100-02-29',
    '又2026-01-01',
    '2026-01-01T00:00',
  ])('%s', (text) => {
    expect(parseDay(text)).toBeUndefined();
    expect(() => day(text)).toThrow(new RangeError(`no such day: ${text}`));
  });
});

it.each(['1900-01-01', '2199-12-31', '2024-02-29', '2000-02-29'])('%s is a day', (text) => {
  expect(parseDay(text)).toBe(text);
});

describe('months (民法典 art. 202): the same day number, else the last day of the month', () => {
  it.each([
    ['2025-08-31', 6, '2026-02-28'],
    ['2023-08-31', 6, '2024-02-29'],
    ['2026-03-30', 6, '2026-09-30'],
    ['2026-11-15', 2, '2027-01-15'],
  ])('%s and %i months → %s', (from, n, to) => {
    expect(addMonths(day(from), n)).toBe(to);
  });
});

describe('civil arithmetic', () => {
  it.each([
    ['2026-11-23', 1],
    ['2026-02-14', 6],
    ['2018-01-01', 1],
    ['2000-02-29', 2],
  ])('%s is weekday %i', (on, weekday) => {
    expect(weekdayOf(day(on))).toBe(weekday);
  });

  it('numbers days as the proleptic Gregorian calendar does', () => {
    const first = Date.UTC(1900, 0, 1) / 86_400_000;
    const last = Date.UTC(2199, 11, 31) / 86_400_000;
    fc.assert(
      fc.property(fc.integer({ min: first, max: last }), (number) => {
        const on = dayFromNumber(number);
        expect(on).toBe(new Date(number * 86_400_000).toISOString().slice(0, 10));
        expect(dayNumber(on)).toBe(number);
        expect(parseDay(on)).toBe(on);
        expect(String(yearOf(on))).toBe(on.slice(0, 4));
      }),
    );
  });

  it('adding days goes there and back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 40_000 }),
        fc.integer({ min: -9_000, max: 9_000 }),
        (number, n) => {
          const on = dayFromNumber(number);
          expect(addDays(addDays(on, n), -n)).toBe(on);
        },
      ),
    );
  });
});
