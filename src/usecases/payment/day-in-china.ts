import { type Day, day } from '../../calendar/day.ts';

/** Asia/Shanghai is UTC+8 the whole year. */
const shanghaiOffsetMs = 8 * 3_600_000;

/** 缴费之日: the date at an instant in Asia/Shanghai. */
export function dayInChina(instant: string): Day {
  return day(new Date(Date.parse(instant) + shanghaiOffsetMs).toISOString().slice(0, 10));
}
