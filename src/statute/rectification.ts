import type { Calendar } from '../calendar/calendar.ts';
import type { Day } from '../calendar/day.ts';
import { lawUnder } from './law.ts';
import { entryOn, fallbackRectificationTerm, rectificationTerm } from './parameters.ts';
import { readingOn, shippedReadings } from './readings.ts';
import type { Readings } from './readings.ts';
import { reckon } from './reckoning.ts';
import type { Reckoning } from './reckoning.ts';

/**
 * 更正期限, art. 41, which sets none: a record about the applicant is corrected within the reply term of 20 working days, or
 * read otherwise within the general term for an agency to act (AMB-13).
 * @param requestedOn the day the request for rectification was received
 */
export function rectificationDeadline(
  calendar: Calendar,
  requestedOn: Day,
  readings: Readings = shippedReadings,
): Reckoning {
  const asReply = readingOn(readings, 'AMB-13', requestedOn) === 'TWENTY_WORKING_DAYS';
  const entry = entryOn(asReply ? rectificationTerm : fallbackRectificationTerm, requestedOn);
  return reckon(lawUnder(calendar, readings), 'RECTIFICATION_DUE', requestedOn, entry, entry.value);
}
