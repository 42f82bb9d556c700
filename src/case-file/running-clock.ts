import type { Calendar } from '../calendar/calendar.ts';
import type { Day } from '../calendar/day.ts';
import type { Clock } from '../statute/clock.ts';
import { inClockOrder } from '../statute/facts.ts';
import { followHandling } from '../statute/handling.ts';
import { lawUnder } from '../statute/law.ts';
import type { CaseFile } from './case-file.ts';
import { deadlinesOf } from './deadlines.ts';

/** 答复期限之钟: the running period, as everything that happened so far has left it. */
export function runningClock(file: CaseFile, calendar: Calendar): Clock | undefined {
  return followHandling(lawUnder(calendar), inClockOrder(file.clockFacts)).clock;
}

/** 答复期限, judged as known on a day: the due day, where it has passed. */
export function expiredOn(file: CaseFile, calendar: Calendar, on: Day): Day | undefined {
  const due = deadlinesOf(file, calendar, on).deadlines.REPLY_DUE;
  return due !== undefined && on > due ? due : undefined;
}

/**
 * What moves the reply period happens in the order of its days: a new extension, deferral or fee notice follows the state
 * the case is in and whatever moved the period before.
 */
export function lastMoveOn(file: CaseFile): Day {
  const moves = [
    file.stateSince,
    file.extensions.at(-1)?.notifiedOn,
    file.deferral?.notifiedOn,
    file.feeNotices.at(-1)?.sentOn,
    file.feeNotices.at(-1)?.paid?.on,
    file.feeNotices.at(-1)?.review?.on,
    file.withdrawnFeeNotices.at(-1)?.review?.on,
  ];
  return moves.reduce<Day>((last, on) => (on !== undefined && on > last ? on : last), file.stateSince);
}
