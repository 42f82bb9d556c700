import type { Day } from '../calendar/day.ts';
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
 */
export function listedDeadlines(
  explanations: DeadlineExplanations,
  settled: (name: DeadlineName, due: Day) => Wording | undefined,
  awaitsService: (name: DeadlineName) => boolean = () => false,
) {
  return explainedDeadlines(explanations).map(({ name, explanation }) => ({
    name,
    zh: deadlineWording(name).zh,
    en: deadlineWording(name).en,
    on: explanation.due,
    explanation,
    text: explanationText(name, explanation),
    settled: settled(name, explanation.due) ?? null,
    awaitsService: awaitsService(name),
  }));
}
