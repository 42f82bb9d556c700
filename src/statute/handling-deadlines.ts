import type { Day } from '../calendar/day.ts';
import { workingDaysBetween } from '../calendar/calendar.ts';
import type { Citation } from './citation.ts';
import { orDeferred, periodEnd, workingDaysOf } from './clock.ts';
import type { Clock, Suspension } from './clock.ts';
import { isUnended, suspensionsOf } from './consultations.ts';
import type { Handling } from './handling.ts';
import type { Law } from './law.ts';
import { deferredUnder, suspendedUnder } from './moves.ts';
import type { DeadlineName } from './names.ts';
import type { Notice } from './notice.ts';
import { correctionNoticeTerm, entryOn } from './parameters.ts';
import type { Reading } from './reading.ts';
import { reckon, reckoned } from './reckoning.ts';
import type { Reckoning } from './reckoning.ts';

/** 答复期限, arts. 33 and 35: the running period, what did not count in it, and the day it ends. */
export interface ReplyPeriod {
  readonly clock: Clock;
  readonly suspensions: readonly Suspension[];
  /** Refs of the consultations excluded only up to the day of asking. */
  readonly open: readonly string[];
  readonly excludedWorkingDays: number;
  readonly due: Day;
}

const none: readonly string[] = [];

/** 答复期限, arts. 33 and 35: the period as it stands on a day, or at the reply, the withdrawal or the lapse that ended it. */
export function replyPeriodOf(law: Law, handling: Handling, asOf: Day): ReplyPeriod | undefined {
  const { clock, consultations, endedOn } = handling;
  if (clock === undefined) return undefined;
  const seenOn = endedOn !== undefined && endedOn < asOf ? endedOn : asOf;
  const suspensions = suspensionsOf(consultations, seenOn);
  const end = periodEnd(law, clock, suspensions);
  return {
    clock,
    suspensions,
    open: endedOn === undefined ? consultations.filter(isUnended).map(({ ref }) => ref) : none,
    excludedWorkingDays: workingDaysBetween(law, clock.startedOn, end) - workingDaysOf(clock),
    due: orDeferred(clock, end),
  };
}

/** 办理期限, arts. 30 to 35: the deadlines of the agency, the applicant and those consulted, up to the reply. */
export function handlingDeadlines(
  law: Law,
  handling: Handling,
  period: ReplyPeriod | undefined,
): Reckoning[] {
  const { receivedOn, noticeWindowFrom } = handling;
  const reckonings: Reckoning[] = [];

  // Art. 30: seven working days to give a correction notice.
  if (noticeWindowFrom !== undefined) {
    const entry = entryOn(correctionNoticeTerm, receivedOn ?? noticeWindowFrom);
    if (entry.value)
      reckonings.push(reckon(law, 'CORRECTION_NOTICE_DUE', noticeWindowFrom, entry, entry.value));
  }
  // Art. 30 and the fee measures: the applicant's terms to correct and to pay.
  pushNotice(reckonings, 'CORRECTION_DUE', handling.correctionNotice);
  pushNotice(reckonings, 'PAYMENT_DUE', handling.feeNotice);
  // Arts. 32 and 34: fifteen working days for a third party and for a co-producing organ.
  for (const { ref, term: entry, deliveredOn, dueOn } of handling.consultations) {
    if (entry?.value === undefined || deliveredOn === undefined || dueOn === undefined) continue;
    reckonings.push(reckoned(consultationDeadline(ref), deliveredOn, entry, entry.value, dueOn));
  }
  // Arts. 33 and 35: the reply.
  if (period !== undefined) reckonings.push(replyDeadline(period, receivedOn ?? period.clock.startedOn));
  return reckonings;
}

/** The names in use, for refs are C1, C2 … in every case: making and filing a name anew for each is a tenth of all the counting. */
const names = new Map<string, DeadlineName>();
const namesKept = 1_000;

function consultationDeadline(ref: string): DeadlineName {
  const known = names.get(ref);
  if (known !== undefined) return known;
  if (names.size === namesKept) names.clear();
  const name: DeadlineName = `CONSULTATION_REPLY_DUE:${ref}`;
  names.set(ref, name);
  return name;
}

function pushNotice(reckonings: Reckoning[], name: DeadlineName, notice: Notice | undefined): void {
  if (notice?.term === undefined || notice.dueOn === undefined) return;
  reckonings.push(reckoned(name, notice.runsFrom, notice.entry, notice.term, notice.dueOn));
}

function replyDeadline({ clock, suspensions, open, due }: ReplyPeriod, governedOn: Day): Reckoning {
  const { startedOn, term, restartedUnder, deferredUntil, doubts } = clock;
  const counting: Suspension[] = [];
  for (const one of suspensions) if (one.endsOn > startedOn && one.after < due) counting.push(one);
  const basis: Citation[] = [term.source];
  const readings: Reading[] = [...term.readings, ...doubts];
  if (restartedUnder !== undefined) basis.push(restartedUnder);
  if (counting.length > 0) {
    basis.push(suspendedUnder(term.source));
    if (!readings.includes('AMB-7')) readings.push('AMB-7');
  }
  if (deferredUntil === due) basis.push(deferredUnder);
  const reckoning: Reckoning = {
    name: 'REPLY_DUE',
    startedOn,
    governedOn,
    term: { length: workingDaysOf(clock), unit: 'WORKING_DAYS' },
    due,
    basis,
    readings,
    suspensions: counting,
    clock,
    open,
  };
  return deferredUntil === due ? { ...reckoning, deferredUntil } : reckoning;
}
