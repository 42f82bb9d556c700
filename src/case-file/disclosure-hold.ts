import { addWorkingDays, type Calendar } from '../calendar/calendar.ts';
import type { Day } from '../calendar/day.ts';

/**
 * 公开前的等待 (art. 32; 法释〔2025〕8号 art. 13; reading AMB-8): the first day on which what a third party objected to may be
 * disclosed, so that it can ask a court before. No part of the law; the reply clock runs on meanwhile.
 * @param told the day the third party was told in writing what is disclosed and why, and the hold the office had then
 */
export function disclosableFrom(
  calendar: Calendar,
  told: { readonly notifiedOn: Day; readonly holdWorkingDays: number },
): Day {
  return addWorkingDays(calendar, told.notifiedOn, told.holdWorkingDays + 1);
}
