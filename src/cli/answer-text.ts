import type { CaseAnswer, CaseError } from '../statute/answer.ts';
import { explainedDeadlines } from '../statute/explained-deadlines.ts';
import { explanationText } from '../statute/explanation-text.ts';

/** One answered case for people: each deadline with its explanation, or what is wrong and where. */
export function answerText(answer: CaseAnswer | CaseError): string {
  const paragraphs = 'error' in answer ? [errorText(answer)] : deadlineTexts(answer);
  return [`【${answer.id ?? '没有编号'}】`, paragraphs.join('\n\n'), ''].join('\n');
}

function errorText({ error: { zh, path, article } }: CaseError): string {
  const place = path === '' ? '' : `位置：${path}。`;
  return `不能计算：${zh}${place}${article === undefined ? '' : `依据：${article}。`}`;
}

function deadlineTexts({ explanations, warnings }: CaseAnswer): readonly string[] {
  const texts = explainedDeadlines(explanations).map(({ name, explanation }) =>
    explanationText(name, explanation),
  );
  if (texts.length === 0) texts.push('由这些事实算不出期限。');
  return warnings.length === 0 ? texts : [...texts, `提示：${warnings.join('、')}`];
}
