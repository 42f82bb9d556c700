import type { Calendars } from '../calendar/calendars.ts';
import type { Day } from '../calendar/day.ts';
import { missingNotices } from '../calendar/missing-notices.ts';
import { startRepeating } from './start-repeating.ts';

/** How long a notice applied by another process may wait to be seen by readers; acts see it at once. */
const intervalMs = 2000;

export interface CalendarWatch {
  readonly refresh: () => Promise<void>;
  readonly calendars: () => Calendars;
  readonly today: () => Day;
  /** Called once a day while a year's notice is missing. */
  readonly onMissing: (years: readonly number[]) => void;
  readonly onFault: (fault: unknown) => void;
}

/** 日历守望: follows the register, and says once a day which year's notice is missing. @returns how to stop */
export function startWatchingCalendars(watch: CalendarWatch): () => Promise<void> {
  let saidOn: Day | undefined;
  async function look(): Promise<void> {
    await watch.refresh();
    const today = watch.today();
    if (saidOn === today) return;
    saidOn = today;
    const years = missingNotices(watch.calendars().general, today);
    if (years.length > 0) watch.onMissing(years);
  }
  return startRepeating(intervalMs, look, watch.onFault);
}
