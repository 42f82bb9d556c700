import { deadlineWording } from '../statute/deadline-wording.ts';
import { explainedDeadlines } from '../statute/explained-deadlines.ts';
import { explanationText } from '../statute/explanation-text.ts';
import type { DeadlineExplanations } from '../statute/explanation.ts';

/** Deadlines in words, each with its explanation. */
export function listedDeadlines(explanations: DeadlineExplanations) {
  return explainedDeadlines(explanations).map(({ name, explanation }) => ({
    name,
    zh: deadlineWording(name).zh,
    en: deadlineWording(name).en,
    on: explanation.due,
    explanation,
    text: explanationText(name, explanation),
  }));
}
