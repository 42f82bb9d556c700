import type { Day } from '../calendar/day.ts';
import { awaitsService } from '../case-file/awaits-service.ts';
import type { CaseFile } from '../case-file/case-file.ts';
import type { DeadlineName } from '../statute/names.ts';
import type { Wording } from '../statute/wording.ts';
import { dayWording } from './day-wording.ts';
import { deadlineAnchor } from './deadline-view.ts';

/** A day that is the end of a term, and where on the page that is explained. */
export interface ExplainedDayView {
  readonly day: Wording;
  readonly why: string;
}

/** The last day of a term, which is said to move where it runs from a service that is not recorded yet. */
export function lastDayWording(name: DeadlineName, file: CaseFile, on: Day): Wording {
  const { zh, en } = dayWording(on);
  return awaitsService(name, file)
    ? { zh: `${zh}（暂定，送达后起算）`, en: `${en} (may move: it is counted from the service)` }
    : { zh, en };
}

/** @returns null where the day is not known yet */
export function lastDayExplained(
  name: DeadlineName,
  file: CaseFile,
  on: Day | undefined,
): ExplainedDayView | null {
  return on === undefined ? null : { day: lastDayWording(name, file, on), why: deadlineAnchor(name) };
}

/** @returns null where the day is not known yet */
export function dayExplained(name: DeadlineName, on: Day | undefined): ExplainedDayView | null {
  return on === undefined ? null : { day: dayWording(on), why: deadlineAnchor(name) };
}
