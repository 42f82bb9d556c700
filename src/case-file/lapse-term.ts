import { type Calendar, nextWorkingDay } from '../calendar/calendar.ts';
import type { Day } from '../calendar/day.ts';
import type { CaseFile, Correction, FeeNotice } from './case-file.ts';
import { deadlinesOf } from './deadlines.ts';
import { feeNoticeOfTheRound, openFeeNotice } from './fee-guard.ts';
import type { Refusal } from './refusals.ts';

/** 视为放弃的期限: which notice waits for the applicant, and from when its silence ends the case. */
export interface LapseTerm {
  readonly ground: 'LAPSED_CORRECTION' | 'LAPSED_FEE';
  readonly servedOn: Day | undefined;
  /** The first working day after the end of the term. */
  readonly lapsesFrom: Day;
}

/** @returns the term as known on a day; undefined while nothing is awaited of the applicant */
export function lapseTermOf(file: CaseFile, calendar: Calendar, on: Day): LapseTerm | undefined {
  const { deadlines } = deadlinesOf(file, calendar, on);
  if (file.state === 'AWAITING_CORRECTION') {
    // A late notice stops no clock (AMB-3), but the applicant who leaves it unanswered has abandoned the application all the same.
    return termOf('LAPSED_CORRECTION', file.corrections.at(-1), deadlines.CORRECTION_DUE, calendar);
  }
  const notice = file.closedOn === undefined ? feeNoticeOfTheRound(file) : undefined;
  const endsOn = deadlines.PAYMENT_DUE;
  // A payment after the term leaves the application unpaid: the organ may stop, or go on of its own accord.
  const paidInTime = notice?.paid !== undefined && endsOn !== undefined && notice.paid.on <= endsOn;
  return paidInTime ? undefined : termOf('LAPSED_FEE', notice, endsOn, calendar);
}

/** 能否视为放弃 (art. 30 and the fee measures): the notice was served, and its term is over. */
export function refusalToLapse(file: CaseFile, calendar: Calendar, on: Day): Refusal | undefined {
  const term = lapseTermOf(file, calendar, on);
  if (!term) return { code: 'NOTHING_AWAITED' };
  const ofFee = term.ground === 'LAPSED_FEE';
  const unanswered = ofFee ? undecidedObjection(file) : unconfirmedCorrection(file, term);
  if (unanswered) return unanswered;
  if (term.servedOn === undefined) return { code: 'SERVICE_PROOF_MISSING', article: ofFee ? '42' : '30' };
  const { lapsesFrom } = term;
  if (on >= lapsesFrom) return undefined;
  return ofFee
    ? { code: 'PAYMENT_TERM_RUNNING', article: '42', mayLapseFrom: lapsesFrom }
    : { code: 'CORRECTION_TERM_RUNNING', article: '30', mayLapseFrom: lapsesFrom };
}

/**
 * 可视为放弃之日, as far as it can be said ahead: none while a service is not proved, or while the office owes the applicant
 * a look at what it handed in or says that it paid.
 */
export function mayLapseFrom(file: CaseFile, calendar: Calendar, on: Day): Day | undefined {
  const from = lapseTermOf(file, calendar, on)?.lapsesFrom;
  if (from === undefined || openFeeNotice(file)?.declared) return undefined;
  return refusalToLapse(file, calendar, on > from ? on : from) ? undefined : from;
}

/** What came online within its term is no silence, though the office has not confirmed it yet (art. 31(3)). */
function unconfirmedCorrection({ corrections }: CaseFile, { lapsesFrom }: LapseTerm): Refusal | undefined {
  const submitted = corrections.at(-1)?.submitted;
  return submitted && submitted.on < lapsesFrom
    ? { code: 'CORRECTION_UNCONFIRMED', article: '30', on: submitted.on }
    : undefined;
}

/** AMB-30: the office does not take silence for an abandonment while it owes the applicant an answer about the fee. */
function undecidedObjection(file: CaseFile): Refusal | undefined {
  const { objection, review } = feeNoticeOfTheRound(file) ?? {};
  return objection && !review
    ? { code: 'FEE_OBJECTION_UNDECIDED', article: '42', on: objection.on }
    : undefined;
}

function termOf(
  ground: LapseTerm['ground'],
  notice: Correction | FeeNotice | undefined,
  endsOn: Day | undefined,
  calendar: Calendar,
): LapseTerm | undefined {
  if (!notice || endsOn === undefined) return undefined;
  return { ground, servedOn: notice.servedOn, lapsesFrom: nextWorkingDay(calendar, endsOn) };
}
