import dayjs from 'dayjs';
import utc from 'dayjs/plugin/utc.js';
import { day } from '../calendar/day.ts';
import type { Wording } from '../statute/wording.ts';
import { dayWording } from './day-wording.ts';

dayjs.extend(utc);

/** Asia/Shanghai is UTC+8 the whole year. */
const shanghaiOffsetHours = 8;

/** An instant as pages say it: 2026年3月2日（周一）10:05, by the clocks of the county. */
export function instantWording(at: string): Wording {
  const local = dayjs.utc(at).utcOffset(shanghaiOffsetHours);
  const { zh, en } = dayWording(day(local.format('YYYY-MM-DD')));
  const time = local.format('HH:mm');
  return { zh: `${zh}${time}`, en: `${en}, ${time}` };
}
