import type { Day } from '../calendar/day.ts';
import { addWorkingDays } from '../calendar/calendar.ts';
import type { Calendar } from '../calendar/calendar.ts';
import { countedDay, workingDaysIn, workingDaysOf } from './clock.ts';
import { isUnended, suspensionTermsOf } from './consultations.ts';
import type { SuspensionTerm } from './consultations.ts';
import { redoTermRead } from './dispute-steps.ts';
import { inClockOrder } from './facts.ts';
import type { ClockFact } from './facts.ts';
import { awaitsApplicant, followHandling } from './handling.ts';
import type { Law } from './law.ts';
import type { Notice } from './notice.ts';
import { correctionNoticeTerm, entryOn, parameterOn } from './parameters.ts';
import { isProvisionalReckoning } from './reckoning.ts';

/** 期间的要素, arts. 30 and 33 ¶2: the day a term runs from, itself not counted, and its length. */
export interface TermFrom {
  readonly from: Day;
  readonly workingDays: number;
}

/** 答复期限的要素, arts. 33 and 35. */
export interface ReplyTerm {
  /** Absent where a decision that ordered a new answer set its day. */
  readonly period?: TermFrom;
  /** In the order of their beginning. */
  readonly suspensions: readonly SuspensionTerm[];
  /** The day of a deferral, or the day that a decision set. */
  readonly fixedOn?: Day;
  /** Art. 33 ¶3: a consultation is out and nothing says yet when it ends. */
  readonly open: boolean;
}

/**
 * 期限的要素, arts. 30 and 33: what the due days of a case are counted from. With them and a calendar they are counted again
 * without the facts: the facts were judged by days up to the last of them, which a change of later days does not touch.
 */
export interface RunningTerms {
  readonly correctionNotice?: TermFrom;
  readonly correction?: TermFrom;
  readonly payment?: TermFrom;
  readonly reply?: ReplyTerm;
  /** Arts. 30 and 42: a notice sent in time waits for the applicant. */
  readonly awaitsApplicant: boolean;
}

/** 届满日, arts. 30 and 33. */
export interface DueDays {
  readonly correctionNoticeDue: Day | undefined;
  readonly correctionDue: Day | undefined;
  readonly paymentDue: Day | undefined;
  readonly replyDue: Day | undefined;
  /** One of these terms touches a year whose holidays the State Council has not announced. */
  readonly provisional: boolean;
}

/**
 * 期限的要素, arts. 30 and 33: from the facts of a case.
 * @param asOf the day of asking, not before the last fact
 * @param redoUntil the day that the decision ordering a new answer set, where it set one (AMB-11)
 */
export function runningTerms(
  law: Law,
  unordered: readonly ClockFact[],
  asOf: Day,
  redoUntil?: Day,
): RunningTerms {
  const facts = inClockOrder(unordered);
  const handling = followHandling(law, facts);
  const { receivedOn, noticeWindowFrom, correctionNotice, feeNotice, clock, consultations, endedOn } =
    handling;
  const window = noticeWindowFrom && entryOn(correctionNoticeTerm, receivedOn ?? noticeWindowFrom).value;
  const running = clock && {
    period: { from: clock.startedOn, workingDays: workingDaysOf(clock) },
    suspensions: suspensionTermsOf(consultations, endedOn && endedOn < asOf ? endedOn : asOf),
    ...(clock.deferredUntil && { fixedOn: clock.deferredUntil }),
    open: endedOn === undefined && consultations.some(isUnended),
  };
  const correction = correctionNotice && noticeTermOf(correctionNotice);
  const payment = feeNotice && noticeTermOf(feeNotice);
  const reply = redoTermOf(law, facts, redoUntil) ?? running;
  return {
    ...(noticeWindowFrom &&
      window && { correctionNotice: { from: noticeWindowFrom, workingDays: workingDaysIn(window) } }),
    ...(correction && { correction }),
    ...(payment && { payment }),
    ...(reply && { reply }),
    awaitsApplicant: awaitsApplicant(handling),
  };
}

/** 届满日, arts. 30 and 33: the due days by a calendar. @throws NoCalendar when a count leaves the years of the calendar */
export function dueDays(
  calendar: Calendar,
  { correctionNotice, correction, payment, reply }: RunningTerms,
): DueDays {
  const correctionNoticeDue = endOf(calendar, correctionNotice);
  const correctionDue = endOf(calendar, correction);
  const paymentDue = endOf(calendar, payment);
  const replyDue = reply && replyDueOf(calendar, reply);
  return {
    correctionNoticeDue,
    correctionDue,
    paymentDue,
    replyDue,
    provisional:
      isProvisional(calendar, correctionNotice, correctionNoticeDue) ||
      isProvisional(calendar, correction, correctionDue) ||
      isProvisional(calendar, payment, paymentDue) ||
      isProvisional(calendar, reply?.period, replyDue),
  };
}

function noticeTermOf({ runsFrom, term }: Notice): TermFrom | undefined {
  return term && { from: runsFrom, workingDays: workingDaysIn(term) };
}

/** AMB-11: after a quashing the new answer is due within the term to redo, from service, or on the day the decision set. */
function redoTermOf(law: Law, facts: readonly ClockFact[], until: Day | undefined): ReplyTerm | undefined {
  const order = facts.findLast(({ fact }) => fact === 'REDO_ORDERED');
  if (order === undefined) return undefined;
  if (until !== undefined) return { suspensions: [], fixedOn: until, open: false };
  const term = parameterOn(redoTermRead(law, order.on), order.on);
  return { period: { from: order.on, workingDays: workingDaysIn(term) }, suspensions: [], open: false };
}

function endOf(calendar: Calendar, term: TermFrom | undefined): Day | undefined {
  return term && addWorkingDays(calendar, term.from, term.workingDays);
}

function replyDueOf(calendar: Calendar, { period, suspensions, fixedOn }: ReplyTerm): Day | undefined {
  if (period === undefined) return fixedOn;
  const counted =
    suspensions.length === 0 ? [] : suspensions.map((suspension) => countedSuspension(calendar, suspension));
  const end = countedDay(calendar, period.from, period.workingDays, counted);
  return fixedOn !== undefined && fixedOn > end ? fixedOn : end;
}

function countedSuspension(calendar: Calendar, suspension: SuspensionTerm): { after: Day; endsOn: Day } {
  if ('endsOn' in suspension) return suspension;
  const { after, deliveredOn, workingDays } = suspension;
  return { after, endsOn: addWorkingDays(calendar, deliveredOn, workingDays) };
}

function isProvisional(calendar: Calendar, term: TermFrom | undefined, due: Day | undefined): boolean {
  return (
    term !== undefined && due !== undefined && isProvisionalReckoning(calendar, { startedOn: term.from, due })
  );
}
