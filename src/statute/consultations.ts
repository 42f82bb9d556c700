import type { Day } from '../calendar/day.ts';
import type { Calendar } from '../calendar/calendar.ts';
import { assertNever } from './assert-never.ts';
import { endOfTerm } from './clock.ts';
import type { Suspension } from './clock.ts';
import type { Consultee } from './facts.ts';
import { coProducerTerm, entryOn, inForceFrom, thirdPartyTerm } from './parameters.ts';
import type { Dated, Term } from './parameters.ts';

/** 征求意见, arts. 32, 33 ¶3 and 34: one letter asking for an opinion, and what has become of it. */
export interface Consultation {
  readonly ref: string;
  readonly with: Consultee;
  /** The day whose law applies: the receipt of the application. */
  readonly law: Day;
  readonly sentOn: Day;
  readonly deliveredOn?: Day;
  readonly answeredOn?: Day;
}

/** 征求意见答复期限, arts. 32 and 34: the consultee's term in force; other organs have none. */
export function consultationTerm({
  with: consultee,
  law,
}: Consultation): Dated<Term | undefined> | undefined {
  switch (consultee) {
    case 'THIRD_PARTY':
      return entryOn(thirdPartyTerm, law);
    case 'CO_PRODUCER':
      return entryOn(coProducerTerm, law);
    case 'OTHER_AGENCY':
      return undefined;
    default:
      return assertNever(consultee);
  }
}

/** 征求意见届满日, arts. 32 and 34: the last day of the term, which runs from the consultee's own receipt of the letter. */
export function consultationDue(calendar: Calendar, consultation: Consultation): Day | undefined {
  const term = consultationTerm(consultation)?.value;
  if (term === undefined || consultation.deliveredOn === undefined) return undefined;
  return endOfTerm(calendar, consultation.deliveredOn, term);
}

/** 尚未结束的征求意见, art. 33 ¶3: neither answered nor bound to end by a term; its time is excluded day by day. */
export function isUnended(calendar: Calendar, consultation: Consultation): boolean {
  return (
    suspends(consultation) &&
    consultation.answeredOn === undefined &&
    consultationDue(calendar, consultation) === undefined
  );
}

/**
 * 不计入期限的时间, art. 33 ¶3: from the day after sending to the opinion, or to the last day of the consultee's term
 * where that is earlier (AMB-7); one without either is excluded up to the day of asking.
 */
export function suspensionsOf(
  calendar: Calendar,
  consultations: readonly Consultation[],
  asOf: Day,
): Suspension[] {
  const suspensions: Suspension[] = [];
  for (const consultation of consultations) {
    if (!suspends(consultation)) continue;
    const { ref, sentOn, answeredOn } = consultation;
    const dueOn = consultationDue(calendar, consultation);
    const endsOn = earlier(answeredOn, dueOn) ?? (asOf > sentOn ? asOf : sentOn);
    suspensions.push({ ref, sentOn, endsOn });
  }
  return suspensions;
}

/** Under the 2007 text (art. 24 ¶3) only the time a third party takes is not counted. */
function suspends({ with: consultee, law }: Consultation): boolean {
  return law >= inForceFrom.REGULATION || consultee === 'THIRD_PARTY';
}

function earlier(a: Day | undefined, b: Day | undefined): Day | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a < b ? a : b;
}
