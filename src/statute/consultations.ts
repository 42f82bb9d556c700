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
  readonly deliveredOn: Day | undefined;
  readonly answeredOn: Day | undefined;
  /** Arts. 32 and 34: the consultee's term in force; other organs have none. */
  readonly term: Dated<Term | undefined> | undefined;
  /** The last day of the term, which runs from the consultee's own receipt of the letter. */
  readonly dueOn: Day | undefined;
  /** Art. 33 ¶3: the day after which its time does not count; nothing where it counts. */
  readonly suspendsAfter: Day | undefined;
}

type Letter = Pick<Consultation, 'ref' | 'with' | 'governedOn' | 'sentOn'>;

/** 征求意见, arts. 32, 33 ¶3 and 34: as it stands once its letter is sent. */
export function consultationSent(
  law: Law,
  { ref, with: consultee, governedOn, sentOn }: Letter,
): Consultation {
  return {
    ref,
    with: consultee,
    governedOn,
    sentOn,
    deliveredOn: undefined,
    answeredOn: undefined,
    term: termOf(consultee, governedOn),
    dueOn: undefined,
    suspendsAfter: suspendsAfter(law, consultee, governedOn, sentOn, undefined),
  };
}

/** 征求意见送达, arts. 32 and 34: the consultee's term runs from its receipt of the letter; written into what was sent. */
export function deliverConsultation(
  law: Law,
  sent: { -readonly [Part in keyof Consultation]: Consultation[Part] },
  on: Day,
): void {
  sent.deliveredOn = on;
  sent.dueOn = sent.term?.value && endOfTerm(law, on, sent.term.value);
  sent.suspendsAfter = suspendsAfter(law, sent.with, sent.governedOn, sent.sentOn, on);
}

function termOf(consultee: Consultee, governedOn: Day): Dated<Term | undefined> | undefined {
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

/** 尚未结束的征求意见, art. 33 ¶3: neither answered nor bound to end by a term; its time is excluded day by day. */
export function isUnended({ suspendsAfter: after, answeredOn, dueOn }: Consultation): boolean {
  return after !== undefined && answeredOn === undefined && dueOn === undefined;
}

/**
 * 不计入期限的时间, art. 33 ¶3: from the day after sending to the opinion, or to the last day of the consultee's term
 * where that is earlier (AMB-7); one without either is excluded up to the day of asking.
 * @returns the suspensions in the order of their beginning
 */
export function suspensionsOf(consultations: readonly Consultation[], asOf: Day): Suspension[] {
  const suspensions: Suspension[] = [];
  for (const consultation of consultations) {
    const span = spanOf(consultation, asOf);
    if (span) suspensions.push({ ref: consultation.ref, ...span });
  }
  return inOrder(suspensions);
}

/** @returns nothing where no time is excluded: an opinion may be there before the day after which its time would not count */
function spanOf(
  { suspendsAfter: after, answeredOn, dueOn }: Consultation,
  asOf: Day,
): { readonly after: Day; readonly endsOn: Day } | undefined {
  if (after === undefined) return undefined;
  const endsOn = earlier(answeredOn, dueOn) ?? (asOf > after ? asOf : after);
  return endsOn < after ? undefined : { after, endsOn };
}

function inOrder<Span extends { readonly after: Day }>(spans: Span[]): Span[] {
  if (spans.length < 2) return spans;
  return spans.sort((a, b) => (a.after < b.after ? -1 : a.after > b.after ? 1 : 0));
}

/** The day after which the days do not count: the sending, or as AMB-7 is read the day before it, or the delivery. */
function suspendsAfter(
  law: Law,
  consultee: Consultee,
  governedOn: Day,
  sentOn: Day,
  deliveredOn: Day | undefined,
): Day | undefined {
  if (!suspends(law, consultee, governedOn)) return undefined;
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
  consultations: readonly Consultation[],
  asOf: Day,
): readonly SuspensionTerm[] {
  const terms: SuspensionTerm[] = [];
  for (const consultation of consultations) {
    const span = spanOf(consultation, asOf);
    if (!span) continue;
    const { deliveredOn, answeredOn } = consultation;
    const term = consultation.term?.value;
    const isSettled = answeredOn !== undefined || deliveredOn === undefined || term === undefined;
    terms.push(isSettled ? span : { after: span.after, deliveredOn, workingDays: workingDaysIn(term) });
  }
  return inOrder(terms);
}

/** Under the 2007 text (art. 24 ¶3) only the time a third party takes is not counted. */
function suspends(law: Law, consultee: Consultee, governedOn: Day): boolean {
  if (governedOn < inForceFrom.REGULATION) return consultee === 'THIRD_PARTY';
  return !readNotToSuspend(law, { with: consultee, governedOn });
}

/** 征求其他机关意见, arts. 11, 17 ¶3 and 33 ¶3: whether coordination and referrals are read to take the agency's own time (AMB-7). */
export function readNotToSuspend(
  { readings }: Law,
  { with: consultee, governedOn }: Pick<Consultation, 'with' | 'governedOn'>,
): boolean {
  if (consultee !== 'OTHER_AGENCY' || governedOn < inForceFrom.REGULATION) return false;
  return readingOn(readings, 'AMB-7.2', governedOn) === 'NOT_EXCLUDED';
}

function earlier(a: Day | undefined, b: Day | undefined): Day | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a < b ? a : b;
}
