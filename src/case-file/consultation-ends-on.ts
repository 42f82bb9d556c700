import type { Calendar } from '../calendar/calendar.ts';
import type { Day } from '../calendar/day.ts';
import { consultationDue } from '../statute/consultations.ts';
import { lawUnder } from '../statute/law.ts';
import type { CaseFile, Consultation } from './case-file.ts';

/** 征求意见期限 (arts. 32 and 34): the last day of a consultee's term; none before the letter was delivered, nor for other organs. */
export function consultationEndsOn(
  { ref, sentOn, deliveredOn, with: consultee }: Consultation,
  { receivedOn, submittedOn }: Pick<CaseFile, 'receivedOn' | 'submittedOn'>,
  calendar: Calendar,
): Day | undefined {
  if (deliveredOn === undefined) return undefined;
  const governedOn = receivedOn ?? submittedOn;
  return consultationDue(lawUnder(calendar), { ref, with: consultee, governedOn, sentOn, deliveredOn });
}
