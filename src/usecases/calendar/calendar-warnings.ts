import { missingNotices } from '../../calendar/missing-notices.ts';
import type { Dependencies } from '../dependencies.ts';

/** 日历提示: a year whose notice should be loaded by now. */
export interface CalendarWarning {
  readonly code: 'HOLIDAY_NOTICE_MISSING';
  readonly year: number;
  readonly zh: string;
  readonly en: string;
}

/** 日历提示: from 1 November on while next year's national notice is missing, and all of this year. */
export function calendarWarnings({
  calendars,
  clock,
}: Pick<Dependencies, 'calendars' | 'clock'>): readonly CalendarWarning[] {
  return missingNotices(calendars().general, clock.today()).map((year) => ({
    code: 'HOLIDAY_NOTICE_MISSING',
    year,
    zh: `${year}年的放假安排通知尚未载入，涉及该年的期限均为暂定。`,
    en: `The holiday notice for ${year} is not loaded; deadlines that touch it are provisional.`,
  }));
}
