import type { Calendar } from '../calendar/calendar.ts';
import type { Day } from '../calendar/day.ts';
import { disputeDeadlines } from '../statute/dispute-steps.ts';
import { type ClockFact, inClockOrder } from '../statute/facts.ts';
import { type Law, lawUnder } from '../statute/law.ts';
import type { DeadlineName } from '../statute/names.ts';
import { entryOn, judgmentAppealTerm, rulingAppealTerm } from '../statute/parameters.ts';
import { reckon, type Reckoning } from '../statute/reckoning.ts';
import type { Dispute, Ruling } from './dispute.ts';
import { openingReckoning } from './opening-term.ts';
import { type DisputeResult, isOneOf, rulings } from './results.ts';

/** Deadlines that outlive the dispute: what may follow it, and what it ordered. */
const afterTheEnd: ReadonlySet<DeadlineName> = new Set(['LITIGATION_FILE_BY', 'REDO_DUE', 'DISCLOSE_BY']);

/** After these nothing is left to sue over: the applicant gave up the reconsideration, or agreed. */
const leavesNothingToSueOver: ReadonlySet<DisputeResult> = new Set([
  'APPLICATION_WITHDRAWN',
  'MEDIATED',
  'TERMINATED',
]);

/**
 * 争议期限: what is due in a dispute, by whom, and until when.
 * @param asOf the day on which the silence of the authority is judged
 */
export function disputeReckonings(dispute: Dispute, calendar: Calendar, asOf: Day): readonly Reckoning[] {
  const opening = openingReckoning(dispute, calendar);
  const law = lawUnder(calendar);
  const appeal = appealReckoning(dispute, law);
  const steps = disputeDeadlines(law, clockFactsOf(dispute), asOf, dispute.extendedByDays);
  if (dispute.state === 'VOID') return [];
  if (dispute.state !== 'ENDED') return [opening, ...steps, appeal].filter((one) => one !== undefined);
  if (dispute.ruling && leavesNothingToSueOver.has(dispute.ruling.result)) return [];
  return steps.filter(({ name }) => afterTheEnd.has(name));
}

export function dueIn(dispute: Dispute, calendar: Calendar, asOf: Day, name: DeadlineName): Day | undefined {
  return disputeReckonings(dispute, calendar, asOf).find((reckoning) => reckoning.name === name)?.due;
}

/** 本机关的期限: what the agency itself must do next in the dispute. */
export function nextDueOf(dispute: Dispute, calendar: Calendar, asOf: Day): Day | undefined {
  const { state, ruling } = dispute;
  if (state === 'ANSWER_DUE') {
    return dueIn(
      dispute,
      calendar,
      asOf,
      dispute.kind === 'LITIGATION' ? 'COURT_ANSWER_DUE' : 'RECONSIDERATION_ANSWER_DUE',
    );
  }
  if (state !== 'ENDED' || ruling?.order === undefined) return undefined;
  if (ruling.order.kind === 'DISCLOSE') return dueIn(dispute, calendar, asOf, 'DISCLOSE_BY');
  return ruling.order.until ?? dueIn(dispute, calendar, asOf, 'REDO_DUE');
}

/** What the statutory clock needs to know of a dispute, in the format of the worked deadline cases. */
function clockFactsOf(dispute: Dispute): readonly ClockFact[] {
  const { kind, openedOn, correctionNoticeServedOn, acceptedOn, procedure, copyReceivedOn, ruling } = dispute;
  const facts: ClockFact[] = [];
  if (kind === 'RECONSIDERATION') facts.push({ fact: 'RECONSIDERATION_APPLIED', on: openedOn });
  if (correctionNoticeServedOn !== undefined)
    facts.push({ fact: 'RECONSIDERATION_CORRECTION_NOTICE_SERVED', on: correctionNoticeServedOn });
  if (acceptedOn !== undefined && procedure !== undefined)
    facts.push({ fact: 'RECONSIDERATION_ACCEPTED', on: acceptedOn, procedure });
  if (copyReceivedOn !== undefined) {
    const fact = kind === 'LITIGATION' ? 'COMPLAINT_COPY_RECEIVED' : 'RECONSIDERATION_COPY_RECEIVED';
    facts.push({ fact, on: copyReceivedOn });
  }
  if (ruling) facts.push(...clockFactsOfRuling(dispute, ruling));
  return inClockOrder(facts);
}

/** A decision binds from its service; a judgment from the day it takes effect. */
function clockFactsOfRuling({ kind, effectiveOn }: Dispute, ruling: Ruling): readonly ClockFact[] {
  const { servedOn, applicantServedOn, order } = ruling;
  const bindsFrom = kind === 'LITIGATION' ? effectiveOn : servedOn;
  const facts: ClockFact[] = [];
  if (kind === 'RECONSIDERATION')
    facts.push({ fact: 'RECONSIDERATION_DECISION_SERVED', on: applicantServedOn ?? servedOn });
  if (bindsFrom === undefined || order === undefined) return facts;
  if (order.kind === 'DISCLOSE') return [...facts, { fact: 'DISCLOSURE_JUDGMENT_EFFECTIVE', on: bindsFrom }];
  return order.until === undefined ? [...facts, { fact: 'REDO_ORDERED', on: bindsFrom }] : facts;
}

/** 上诉期限, 行政诉讼法 art. 85. */
function appealReckoning({ state, ruling }: Dispute, law: Law): Reckoning | undefined {
  if (state !== 'JUDGED' || ruling === undefined) return undefined;
  const history = isOneOf(rulings, ruling.result) ? rulingAppealTerm : judgmentAppealTerm;
  const entry = entryOn(history, ruling.servedOn);
  return reckon(law, 'APPEAL_BY', ruling.servedOn, entry, entry.value);
}
