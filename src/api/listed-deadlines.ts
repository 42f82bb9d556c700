import type { Day } from '../calendar/day.ts';
import { byMark, type Called } from '../statute/called.ts';
import { deadlineWording } from '../statute/deadline-wording.ts';
import { explainedDeadlines } from '../statute/explained-deadlines.ts';
import { explanationText } from '../statute/explanation-text.ts';
import type { DeadlineExplanations } from '../statute/explanation.ts';
import type { DeadlineName } from '../statute/names.ts';
import type { Wording } from '../statute/wording.ts';

/**
 * Deadlines in words, each with its explanation.
 * @param settled what was done about one
 * @param awaitsService whether one runs from a service not recorded yet; none of a dispute does
 * @param called what a consultation is called; a dispute has none
 */
export function listedDeadlines(
  explanations: DeadlineExplanations,
  settled: (name: DeadlineName, due: Day) => Wording | undefined,
  awaitsService: (name: DeadlineName) => boolean = () => false,
  called: Called = byMark,
) {
  return explainedDeadlines(explanations).map(({ name, explanation }) => ({
    name,
    ...titleOf(name, called),
    on: explanation.due,
    explanation,
    text: explanationText(name, explanation, called),
    settled: settled(name, explanation.due) ?? null,
    awaitsService: awaitsService(name),
  }));
}

function titleOf(name: DeadlineName, called: Called): Wording {
  const { zh, en } = deadlineWording(name, called);
  return { zh, en };
}
