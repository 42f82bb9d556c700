import { entryOn, thirdPartyTerm } from '../statute/parameters.ts';
import { type Calendar, workingDaysBetween } from '../calendar/calendar.ts';
import type { Day } from '../calendar/day.ts';
import type { CaseFile, Consultation } from './case-file.ts';
import type { OpenMatter } from './refusals.ts';

/** 未了结的事项: letters of the case whose answer, payment or reasons are still awaited. */
export function openMatters(file: CaseFile, calendar: Calendar, on: Day): readonly OpenMatter[] {
  const { consultations, feeNotices, reasons } = file;
  const asking = consultations.some((one) => isAwaited(one, calendar, on));
  const charging = feeNotices.some(({ paid }) => paid === undefined);
  const explaining = reasons !== undefined && reasons.given === undefined;
  return [
    ...(asking ? ['CONSULTATION' as const] : []),
    ...(charging ? ['FEE_NOTICE' as const] : []),
    ...(explaining ? ['REASONS' as const] : []),
  ];
}

/** A co-producer or third party that stays silent for its term is awaited no longer. */
function isAwaited(
  { answer, submitted, deliveredOn, with: consultee }: Consultation,
  calendar: Calendar,
  on: Day,
): boolean {
  if (answer) return false;
  if (deliveredOn === undefined || consultee === 'OTHER_AGENCY') return true;
  const term = entryOn(thirdPartyTerm, deliveredOn).value;
  return term === undefined || workingDaysBetween(calendar, deliveredOn, submitted?.on ?? on) <= term.length;
}
