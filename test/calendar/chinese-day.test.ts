import { describe, expect, it } from '@jest/globals';
import {
  chineseDay,
  chineseDayWithWeekday,
  chineseSpan,
  chineseWeekday,
  shortChineseDayWithWeekday,
} from '../../src/calendar/chinese-day.ts';
import { day } from '../../src/calendar/day.ts';

describe('a day in Chinese, as letters and pages print it', () => {
  it.each([
    ['2026-03-02', '2026年3月2日', '2026年3月2日（周一）', '3月2日（周一）'],
    ['2026-10-10', '2026年10月10日', '2026年10月10日（周六）', '10月10日（周六）'],
    ['2024-02-29', '2024年2月29日', '2024年2月29日（周四）', '2月29日（周四）'],
  ])('%s → %s', (on, plain, long, short) => {
    expect(chineseDay(day(on))).toBe(plain);
    expect(chineseDayWithWeekday(day(on))).toBe(long);
    expect(shortChineseDayWithWeekday(day(on))).toBe(short);
  });

  it.each([
    ['2026-05-01', '2026-06-29', '2026年5月1日至6月29日'],
    ['2026-12-31', '2027-01-03', '2026年12月31日至2027年1月3日'],
    ['2026-05-01', '2026-05-01', '2026年5月1日'],
  ])('%s to %s → %s', (first, last, span) => {
    expect(chineseSpan(day(first), day(last))).toBe(span);
  });

  it('a Saturday is 周六', () => expect(chineseWeekday(day('2026-02-28'))).toBe('周六'));
});
