import type { Day } from '../calendar/day.ts';
import type { DeadlineExplanation, DeadlineExplanations } from './explanation.ts';
import type { DeadlineName } from './names.ts';

/** 期限说明: one deadline of a case with its explanation. */
export interface ExplainedDeadline {
  readonly name: DeadlineName;
  readonly explanation: DeadlineExplanation;
}

/** 期限说明: the deadlines of a case, the earliest first. */
export function explainedDeadlines(explanations: DeadlineExplanations): readonly ExplainedDeadline[] {
  return Object.entries(explanations)
    .flatMap(([name, explanation]) => (explanation ? [{ name: name as DeadlineName, explanation }] : []))
    .toSorted((a, b) => byDay(a.explanation.due, b.explanation.due));
}

function byDay(a: Day, b: Day): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
