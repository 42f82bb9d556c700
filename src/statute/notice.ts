import type { Day } from '../calendar/day.ts';
import { endOfTerm } from './clock.ts';
import type { Law } from './law.ts';
import type { Dated, Term } from './parameters.ts';
import type { Reading } from './reading.ts';

/** 告知书, art. 30 and the fee measures: a notice that sets the applicant a term. */
export interface Notice {
  readonly sentOn: Day;
  /** The day the term runs from: service, or the sending day where service is not known. */
  readonly runsFrom: Day;
  readonly served: boolean;
  readonly entry: Dated<Term | undefined>;
  readonly term: Term | undefined;
  readonly dueOn: Day | undefined;
  /** Sent after the term the law gives the agency for it, and so without effect (AMB-3); or a second one read so (AMB-2). */
  readonly ineffective: boolean;
  /** The doubtful points that decide what an answer to it does. */
  readonly doubts: readonly Reading[];
  readonly answered: boolean;
}

/** 告知书, art. 30 and the fee measures: its term runs from service, or from sending while service is not known. */
export function notice(
  law: Law,
  given: Omit<Notice, 'runsFrom' | 'served' | 'dueOn' | 'answered'> & { readonly servedOn: Day | undefined },
): Notice {
  const { sentOn, servedOn, entry, term, ineffective, doubts } = given;
  const runsFrom = servedOn ?? sentOn;
  const dueOn = term === undefined ? undefined : endOfTerm(law, runsFrom, term);
  const served = servedOn !== undefined;
  return { sentOn, runsFrom, served, entry, term, dueOn, ineffective, doubts, answered: false };
}

/** 未答复的告知书, art. 30 and the fee measures: the applicant has not yet acted on it. */
export function isOpen(one: Notice | undefined): one is Notice {
  return one !== undefined && !one.answered;
}

/** 有约束力的告知书, art. 30 (AMB-3) and the fee measures: unanswered, sent in time, under a law that gives it a term. */
export function bindsApplicant(one: Notice | undefined): boolean {
  return isOpen(one) && !one.ineffective && one.entry.value !== undefined;
}
