import { type Day, weekdayOf } from './day.ts';

const weekdays = ['一', '二', '三', '四', '五', '六', '日'] as const;

/** 2026年3月2日: Arabic digits, no leading zeros (GB/T 9704-2012, 7.3.5.4). */
export function chineseDay(on: Day): string {
  return `${Number(on.slice(0, 4))}年${monthAndDay(on)}`;
}

/** 2026年3月2日（周一）. */
export function chineseDayWithWeekday(on: Day): string {
  return `${chineseDay(on)}（周${weekdays[weekdayOf(on) - 1]}）`;
}

/** 3月2日（周一）: where the year was said before. */
export function shortChineseDayWithWeekday(on: Day): string {
  return `${monthAndDay(on)}（周${weekdays[weekdayOf(on) - 1]}）`;
}

function monthAndDay(on: Day): string {
  return `${Number(on.slice(5, 7))}月${Number(on.slice(8, 10))}日`;
}
