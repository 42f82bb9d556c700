import { addDays, parseDay } from '../calendar/day.ts';
import type { Day } from '../calendar/day.ts';
import type { ClockFact } from './facts.ts';

const instantPattern =
  /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(?:Z|([+-])(\d{2}):(\d{2}))$/;
const minutesOfDay = 24 * 60;
/** Asia/Shanghai is UTC+8 all year, and has been for every year with a calendar. */
const shanghaiOffset = 8 * 60;

/**
 * 当地日期, art. 31 with 民法典 art. 203 ¶2: the date in Asia/Shanghai on which an instant falls, 00:00 to 24:00.
 * @param instant RFC 3339 with an offset
 * @returns undefined when the text is no instant, or has no offset
 */
export function localDateOf(instant: string): Day | undefined {
  const match = instantPattern.exec(instant);
  if (!match) return undefined;
  const [, date = '', hours, minutes, seconds = '0', sign, offsetHours = '0', offsetMinutes = '0'] = match;
  const written = parseDay(date);
  if (written === undefined || Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 60)
    return undefined;
  if (Number(offsetHours) > 14 || Number(offsetMinutes) > 59) return undefined;
  const offset = (sign === '-' ? -1 : 1) * (Number(offsetHours) * 60 + Number(offsetMinutes));
  const local = Number(hours) * 60 + Number(minutes) - offset + shanghaiOffset;
  return addDays(written, Math.floor(local / minutesOfDay));
}

/**
 * 收到申请之日, art. 31: in person the day of submission, signed mail the day the organ signs, ordinary mail the day of
 * contact, internet and fax the day both sides confirmed. A platform's receipt page confirms at once (AUTO, AMB-5).
 * @returns undefined while no fact fixes the day
 */
export function receivedOn(facts: readonly ClockFact[]): Day | undefined {
  let found: Day | undefined;
  for (const fact of facts) {
    if (fact.fact === 'RECEIVED') return fact.on;
    if (fact.fact === 'SUBMITTED' && fact.confirmation === 'AUTO') found ??= fact.on;
    if (fact.fact === 'CONFIRMED') found ??= fact.on;
  }
  return found;
}
