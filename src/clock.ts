import dayjs from 'dayjs';
import utc from 'dayjs/plugin/utc.js';
import { day } from './calendar/day.ts';
import type { Clock } from './usecases/ports/clock.ts';

dayjs.extend(utc);

/** Asia/Shanghai is UTC+8 the whole year. */
const shanghaiOffsetHours = 8;

/** 时钟: the machine's, read as a date in Asia/Shanghai wherever the machine stands. */
export function systemClock(): Clock {
  return clockOf(() => Date.now());
}

/** @param milliseconds since 1970, as `Date.now` */
export function clockOf(milliseconds: () => number): Clock {
  return {
    now: () => new Date(milliseconds()).toISOString(),
    today: () => day(dayjs.utc(milliseconds()).utcOffset(shanghaiOffsetHours).format('YYYY-MM-DD')),
  };
}
