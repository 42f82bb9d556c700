import { addWorkingDays } from '../../calendar/calendar.ts';
import { defaultAlertThresholds } from '../../case-file/step-times.ts';
import type { Dependencies } from '../dependencies.ts';

/**
 * 到期提醒: cases that fall due within the days in which a warning is shown, and those that are overdue, each told of once for
 * each due day; the days are worked days of the agency's own calendar.
 */
export async function tellOfDueDates({
  directory,
  calendars,
  clock,
  staffNotices,
  noticeSignal,
}: Pick<Dependencies, 'directory' | 'calendars' | 'clock' | 'staffNotices' | 'noticeSignal'>): Promise<void> {
  const today = clock.today();
  let told = 0;
  for (const { id } of await directory.agencies()) {
    const soon = addWorkingDays(calendars().of(id), today, defaultAlertThresholds.warningBefore);
    told += await staffNotices.tellOfDueDates(id, today, soon, clock.now());
  }
  if (told > 0) noticeSignal.nudge();
}
