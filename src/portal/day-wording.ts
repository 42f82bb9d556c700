import { chineseDayWithWeekday } from '../calendar/chinese-day.ts';
import { type Day, weekdayOf } from '../calendar/day.ts';
import type { Wording } from '../statute/wording.ts';

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** A day as pages say it: 2026年3月2日（周一）, Mon 2 March 2026. */
export function dayWording(on: Day): Wording {
  return { zh: chineseDayWithWeekday(on), en: `${weekdays[weekdayOf(on) - 1]} ${englishDay(on)}` };
}

/** 2 March 2026. */
export function englishDay(on: Day): string {
  return `${Number(on.slice(8, 10))} ${months[Number(on.slice(5, 7)) - 1]} ${on.slice(0, 4)}`;
}
