import { describe, expect, it } from '@jest/globals';
import { typedDay } from '../../workbench/src/format/typed-day.ts';

describe('a day as it is typed', () => {
  it.each([
    ['20260320', '2026年3月20日'],
    ['2026-3-20', '2026年3月20日'],
    ['2026-03-20', '2026年3月20日'],
    ['2026/03/20', '2026年3月20日'],
    ['2026.3.5', '2026年3月5日'],
    [' 2026年3月20日 ', '2026年3月20日'],
    ['2024-02-29', '2024年2月29日'],
    ['2026-02-29', undefined],
    ['2026-13-01', undefined],
    ['2026-04-31', undefined],
    ['20261301', undefined],
    ['26-03-20', undefined],
    ['昨天', undefined],
    ['', undefined],
    ['2026-03-20 09:30', undefined],
  ])('%s', (text, day) => {
    expect(typedDay(text)).toBe(day);
  });

  it.each([
    ['2026-03-20 9:05', '2026年3月20日 09:05'],
    ['2026年3月20日 23:59', '2026年3月20日 23:59'],
    ['20260320 14：30', '2026年3月20日 14:30'],
    ['2026-03-20 24:00', undefined],
    ['2026-03-20', undefined],
  ])('with its time: %s', (text, moment) => {
    expect(typedDay(text, true)).toBe(moment);
  });
});
