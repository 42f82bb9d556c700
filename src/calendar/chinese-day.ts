import { type Day, weekdayOf, yearOf } from './day.ts';

const weekdays = ['一', '二', '三', '四', '五', '六', '日'] as const;

/** 2026年3月2日: Arabic digits, no leading zeros (GB/T 9704-2012, 7.3.5.4). */
export function chineseDay(on: Day): string {
  return `${Number(on.slice(0, 4))}年${monthAndDay(on)}`;
}

/** 2026年5月1日至6月29日; one day by itself. */
export function chineseSpan(first: Day, last: Day): string {
  if (first === last) return chineseDay(first);
  return `${chineseDay(first)}至${yearOf(first) === yearOf(last) ? monthAndDay(last) : chineseDay(last)}`;
}

/** 周一. */
export function chineseWeekday(on: Day): string {
  return `周${weekdays[weekdayOf(on) - 1]}`;
}

/** 2026年3月2日（周一）. */
export function chineseDayWithWeekday(on: Day): string {
  return `${chineseDay(on)}（${chineseWeekday(on)}）`;
}

/** 3月2日（周一）: where the year was said before. */
export function shortChineseDayWithWeekday(on: Day): string {
  return `${monthAndDay(on)}（${chineseWeekday(on)}）`;
}

function monthAndDay(on: Day): string {
  return `${Number(on.slice(5, 7))}月${Number(on.slice(8, 10))}日`;
}
