import { competenceQuestions } from './competence-questions.ts';
import { correctionQuestions } from './correction-questions.ts';
import { disclosureQuestions } from './disclosure-questions.ts';
import { existenceQuestions } from './existence-questions.ts';
import { formQuestions } from './form-questions.ts';
import type { Question, QuestionId } from './question.ts';

export const firstQuestion: QuestionId = 'STANDS';

/** 答复决策树 (arts. 30 to 40; rule A9): each question, why it is asked, and where each choice leads. */
export const advisorTree: Readonly<Record<QuestionId, Question>> = {
  ...correctionQuestions,
  ...competenceQuestions,
  ...existenceQuestions,
  ...disclosureQuestions,
  ...formQuestions,
};
