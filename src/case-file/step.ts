import { firstDay, workingDaysBetween } from '../calendar/calendar.ts';
import type { Day } from '../calendar/day.ts';
import { type ActionName, actionRow } from './actions.ts';
import type { CaseFile } from './case-file.ts';
import type { ActFrame, Circumstances } from './decision.ts';
import { firstRefusal, paragraphLimit, refusalOfOptionalText } from './input-text.ts';
import type { Refusal } from './refusals.ts';
import { unmetCondition } from './unmet-condition.ts';

/**
 * The guards that every act on an existing case shares: the state, the legal day, and what the case must hold already.
 * @param follows the day of the step it follows: the latest step of the case, or the letter that a child record answers
 * @returns the refusal, or undefined when the act may go on to its own guards
 */
export function refusalOfStep(
  action: ActionName,
  file: CaseFile,
  act: ActFrame,
  here: Circumstances,
  follows: Day = file.lastStepOn,
): Refusal | undefined {
  const { from } = actionRow(action);
  if (!from.includes(file.state)) return { code: 'WRONG_STATE', action, state: file.state, from };
  return firstRefusal(
    refusalOfEarlier(act, follows),
    refusalOfDay(act, here),
    unmetCondition(action, file, here.calendar, act.on),
  );
}

/** Nothing happens before what it follows, be it in this case or in another that the act touches. */
export function refusalOfEarlier({ on }: ActFrame, follows: Day): Refusal | undefined {
  if (on >= follows) return undefined;
  return { code: 'DAY_REFUSED', path: 'on', problem: 'BEFORE_THE_STEP_IT_FOLLOWS', on, bound: follows };
}

/**
 * A day in the future has not happened; one more than a working day ago needs a reason, because the
 * window may register Friday's letter on Monday, but nobody back-dates silently. Before 2018 there is no calendar to
 * count with.
 */
export function refusalOfDay(act: ActFrame, here: Circumstances): Refusal | undefined {
  if (act.on < firstDay) {
    return { code: 'DAY_REFUSED', path: 'on', problem: 'BEFORE_THE_CALENDAR', on: act.on, bound: firstDay };
  }
  if (act.on > here.today) {
    return { code: 'DAY_REFUSED', path: 'on', problem: 'IN_THE_FUTURE', on: act.on, bound: here.today };
  }
  const unreadable = refusalOfOptionalText('lateEntryReason', act.lateEntryReason, paragraphLimit);
  if (unreadable) return unreadable;
  const reasonGiven = (act.lateEntryReason ?? '').trim() !== '';
  if (!reasonGiven && workingDaysBetween(here.calendar, act.on, here.today) > 1) {
    return { code: 'LATE_ENTRY_REASON_MISSING', on: act.on, recordedOn: here.today };
  }
  return undefined;
}
