import type { Day } from '../calendar/day.ts';
import type { DeadlineName } from '../statute/names.ts';
import type { Wording } from '../statute/wording.ts';
import { dayWording } from './day-wording.ts';
import { deadlineAnchor } from './deadline-view.ts';

/** A day that is the end of a term, and where on the page that is explained. */
export interface ExplainedDayView {
  readonly day: Wording;
  readonly why: string;
}

/** @returns null where the day is not known yet */
export function dayExplained(name: DeadlineName, on: Day | undefined): ExplainedDayView | null {
  return on === undefined ? null : { day: dayWording(on), why: deadlineAnchor(name) };
}
