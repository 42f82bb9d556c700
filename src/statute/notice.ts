import type { Day } from '../calendar/day.ts';
import type { Calendar } from '../calendar/calendar.ts';
import { endOfTerm } from './clock.ts';
import type { Dated, Term } from './parameters.ts';

/** 告知书, art. 30 and the fee measures: a notice that sets the applicant a term. */
export interface Notice {
  readonly sentOn: Day;
  /** The day the term runs from: service, or the sending day where service is not known. */
  readonly runsFrom: Day;
  readonly served: boolean;
  readonly entry: Dated<Term | undefined>;
  readonly term: Term | undefined;
  readonly dueOn: Day | undefined;
  /** Sent after the term the law gives the agency for it. */
  readonly late: boolean;
  readonly answered: boolean;
}

/** 告知书, art. 30 and the fee measures: its term runs from service, or from sending while service is not known. */
export function notice(
  calendar: Calendar,
  given: Pick<Notice, 'sentOn' | 'entry' | 'term' | 'late'> & { readonly servedOn: Day | undefined },
): Notice {
  const { sentOn, servedOn, entry, term, late } = given;
  const runsFrom = servedOn ?? sentOn;
  const dueOn = term === undefined ? undefined : endOfTerm(calendar, runsFrom, term);
  return { sentOn, runsFrom, served: servedOn !== undefined, entry, term, dueOn, late, answered: false };
}

/** 未答复的告知书, art. 30 and the fee measures: the applicant has not yet acted on it. */
export function isOpen(one: Notice | undefined): one is Notice {
  return one !== undefined && !one.answered;
}

/** 有约束力的告知书, art. 30 (AMB-3) and the fee measures: unanswered, sent in time, under a law that gives it a term. */
export function bindsApplicant(one: Notice | undefined): boolean {
  return isOpen(one) && !one.late && one.entry.value !== undefined;
}
