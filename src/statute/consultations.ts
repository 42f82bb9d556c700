import { addDays } from '../calendar/day.ts';
import type { Day } from '../calendar/day.ts';
import { assertNever } from './assert-never.ts';
import { endOfTerm, workingDaysIn } from './clock.ts';
import type { Suspension } from './clock.ts';
import type { Consultee } from './facts.ts';
import type { Law } from './law.ts';
import { coProducerTerm, entryOn, inForceFrom, thirdPartyTerm } from './parameters.ts';
import type { Dated, Term } from './parameters.ts';
import { readingOn } from './readings.ts';

/** 征求意见, arts. 32, 33 ¶3 and 34: one letter asking for an opinion, and what has become of it. */
export interface Consultation {
  readonly ref: string;
  readonly with: Consultee;
  /** The day whose law applies: the receipt of the application. */
  readonly governedOn: Day;
  readonly sentOn: Day;
  readonly deliveredOn?: Day;
  readonly answeredOn?: Day;
}

/** 征求意见答复期限, arts. 32 and 34: the consultee's term in force; other organs have none. */
export function consultationTerm({
  with: consultee,
  governedOn,
}: Consultation): Dated<Term | undefined> | undefined {
  switch (consultee) {
    case 'THIRD_PARTY':
      return entryOn(thirdPartyTerm, governedOn);
    case 'CO_PRODUCER':
      return entryOn(coProducerTerm, governedOn);
    case 'OTHER_AGENCY':
      return undefined;
    default:
      return assertNever(consultee);
  }
}

/** 征求意见届满日, arts. 32 and 34: the last day of the term, which runs from the consultee's own receipt of the letter. */
export function consultationDue(law: Law, consultation: Consultation): Day | undefined {
  const term = consultationTerm(consultation)?.value;
  if (term === undefined || consultation.deliveredOn === undefined) return undefined;
  return endOfTerm(law, consultation.deliveredOn, term);
}

/** 尚未结束的征求意见, art. 33 ¶3: neither answered nor bound to end by a term; its time is excluded day by day. */
export function isUnended(law: Law, consultation: Consultation): boolean {
  return (
    suspendsAfter(law, consultation) !== undefined &&
    consultation.answeredOn === undefined &&
    consultationDue(law, consultation) === undefined
  );
}

/**
 * 不计入期限的时间, art. 33 ¶3: from the day after sending to the opinion, or to the last day of the consultee's term
 * where that is earlier (AMB-7); one without either is excluded up to the day of asking.
 * @returns the suspensions in the order of their beginning
 */
export function suspensionsOf(law: Law, consultations: readonly Consultation[], asOf: Day): Suspension[] {
  const suspensions: Suspension[] = [];
  for (const consultation of consultations) {
    const after = suspendsAfter(law, consultation);
    if (after === undefined) continue;
    const { ref, answeredOn } = consultation;
    const dueOn = consultationDue(law, consultation);
    const endsOn = earlier(answeredOn, dueOn) ?? (asOf > after ? asOf : after);
    suspensions.push({ ref, after, endsOn });
  }
  if (suspensions.length < 2) return suspensions;
  return suspensions.sort((a, b) => (a.after < b.after ? -1 : a.after > b.after ? 1 : 0));
}

/** The day after which the days do not count: the sending, or as AMB-7 is read the day before it, or the delivery. */
function suspendsAfter(law: Law, consultation: Consultation): Day | undefined {
  if (!suspends(law, consultation)) return undefined;
  const { sentOn, deliveredOn, governedOn } = consultation;
  const read = readingOn(law.readings, 'AMB-7', governedOn);
  switch (read) {
    case 'AFTER_SENDING':
      return sentOn;
    case 'SENDING_DAY_TOO':
      return addDays(sentOn, -1);
    case 'FROM_DELIVERY':
      return deliveredOn;
    default:
      return assertNever(read);
  }
}

/** 中止的要素, art. 33 ¶3: a suspension by what it is counted from: its last day, or the consultee's term from receipt. */
export type SuspensionTerm =
  | { readonly after: Day; readonly endsOn: Day }
  | { readonly after: Day; readonly deliveredOn: Day; readonly workingDays: number };

/** 中止的要素, art. 33 ¶3: as suspensionsOf, with the end that a term still running only projects left to the calendar. */
export function suspensionTermsOf(
  law: Law,
  consultations: readonly Consultation[],
  asOf: Day,
): readonly SuspensionTerm[] {
  return suspensionsOf(law, consultations, asOf).map(({ ref, after, endsOn }) => {
    const consultation = consultations.find((one) => one.ref === ref);
    const term = consultation && consultationTerm(consultation)?.value;
    const deliveredOn = consultation?.deliveredOn;
    const ended = consultation?.answeredOn !== undefined;
    if (ended || deliveredOn === undefined || term === undefined) return { after, endsOn };
    return { after, deliveredOn, workingDays: workingDaysIn(term) };
  });
}

/** Under the 2007 text (art. 24 ¶3) only the time a third party takes is not counted. */
function suspends(law: Law, consultation: Consultation): boolean {
  if (consultation.governedOn < inForceFrom.REGULATION) return consultation.with === 'THIRD_PARTY';
  return !readNotToSuspend(law, consultation);
}

/** 征求其他机关意见, arts. 11, 17 ¶3 and 33 ¶3: whether coordination and referrals are read to take the agency's own time (AMB-7). */
export function readNotToSuspend({ readings }: Law, { with: consultee, governedOn }: Consultation): boolean {
  if (consultee !== 'OTHER_AGENCY' || governedOn < inForceFrom.REGULATION) return false;
  return readingOn(readings, 'AMB-7.2', governedOn) === 'NOT_EXCLUDED';
}

function earlier(a: Day | undefined, b: Day | undefined): Day | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a < b ? a : b;
}
