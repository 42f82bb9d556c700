import { type Day, day } from '../calendar/day.ts';

/** Asia/Shanghai is UTC+8 the whole year. */
const shanghaiOffsetMs = 8 * 3_600_000;

/** The date at an instant (ISO 8601 with offset) in Asia/Shanghai. */
export function dayInChina(instant: string): Day {
  return day(new Date(Date.parse(instant) + shanghaiOffsetMs).toISOString().slice(0, 10));
}
