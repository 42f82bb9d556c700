import type { Pool } from 'pg';
import { type Calendar, calendarFrom } from '../calendar/calendar.ts';
import { type Calendars, calendarsFrom } from '../calendar/calendars.ts';
import { shippedNotices } from '../calendar/notices/shipped.ts';
import { keepEdition, noticesOfEdition } from './calendar-editions.ts';
import { loadedNotices } from './calendar-notices.ts';
import { type Prepared, run, type Runner } from './prepared.ts';

/** 日历架: the calendars in force, read again whenever the register has gone on, and those of earlier editions. */
export interface CalendarShelf {
  inForce(): Calendars;
  /**
   * @param runner the transaction in hand: it must not wait for a second connection
   * @throws Error when the edition was never kept
   */
  ofEdition(edition: string, runner?: Runner): Promise<Calendar>;
  /** Reads the notices again if the register is at another version than they were read at. */
  bringTo(version: number, runner: Runner): Promise<void>;
  /** Asks the register for its version first. */
  refresh(): Promise<void>;
}

const registerVersion: Prepared = {
  name: 'calendar-version',
  text: 'select coalesce(max(seq), 0) as version from calendar_notice',
};

export async function openCalendarShelf(pool: Pool): Promise<CalendarShelf> {
  const editions = new Map<string, Calendar>();
  /** Editions that are in the database for good: what a transaction writes may be rolled back. */
  const kept = new Set<string>();
  let current = await read(pool);

  async function read(runner: Runner): Promise<{ calendars: Calendars; version: number }> {
    const { notices, version } = await loadedNotices(runner);
    return { calendars: calendarsFrom(shippedNotices, notices), version };
  }
  async function bringTo(version: number, runner: Runner): Promise<void> {
    if (version !== current.version) current = await read(runner);
    for (const calendar of current.calendars.all) {
      if (kept.has(calendar.edition)) continue;
      await keepEdition(runner, calendar);
      if (runner === pool) kept.add(calendar.edition);
    }
  }
  await bringTo(current.version, pool);

  return {
    inForce: () => current.calendars,
    bringTo,
    refresh: async () => {
      const [row] = await run<{ version: number }>(pool, registerVersion, []);
      await bringTo(row?.version ?? 0, pool);
    },
    ofEdition: async (edition, runner = pool) => {
      const known = current.calendars.all.find((one) => one.edition === edition) ?? editions.get(edition);
      if (known) return known;
      const calendar = calendarFrom(await noticesOfEdition(runner, edition));
      editions.set(edition, calendar);
      return calendar;
    },
  };
}
