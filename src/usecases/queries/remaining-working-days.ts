import { type Calendar, workingDaysBetween } from '../../calendar/calendar.ts';
import type { Day } from '../../calendar/day.ts';

/** 剩余工作日: 0 on the due day itself, negative when it is late. */
export function remainingWorkingDays(calendar: Calendar, today: Day, due: Day): number {
  return today <= due ? workingDaysBetween(calendar, today, due) : -workingDaysBetween(calendar, due, today);
}
