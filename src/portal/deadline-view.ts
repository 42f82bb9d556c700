import { explainedDeadlines } from '../statute/explained-deadlines.ts';
import { explainedRuns, runText } from '../statute/explained-runs.ts';
import type { DeadlineExplanation, DeadlineExplanations } from '../statute/explanation.ts';
import { explanationWords } from '../statute/explanation-words.ts';
import type { DeadlineName } from '../statute/names.ts';

/** 期限, as pages show it: the day, whom it binds, and why it is that day. */
export interface DeadlineView {
  readonly name: string;
  readonly title: string;
  readonly day: string;
  readonly whose: string;
  readonly sentence: string;
  readonly runs: readonly string[];
  readonly articles: string;
  readonly law: string;
}

/** Every deadline with its reasons, the earliest first. */
export function deadlineViews(explanations: DeadlineExplanations): readonly DeadlineView[] {
  return explainedDeadlines(explanations).map(({ name, explanation }) => deadlineView(name, explanation));
}

const whose: Readonly<Record<string, string>> = {
  CORRECTION_NOTICE_DUE: '机关认为申请内容不明确的，最迟在这一天一次性告知您补正。',
  CORRECTION_DUE: '您最迟在这一天补正。',
  REPLY_DUE: '机关最迟在这一天答复您。',
  CONSULTATION_REPLY_DUE: '被征求意见的一方最迟在这一天提出意见；征求意见的时间不计入答复期限。',
  PAYMENT_DUE: '您最迟在这一天缴纳信息处理费。',
  RECONSIDERATION_APPLY_BY: '您最迟在这一天申请行政复议。',
  LITIGATION_FILE_BY: '您最迟在这一天向人民法院提起行政诉讼。',
};

function deadlineView(name: DeadlineName, explanation: DeadlineExplanation): DeadlineView {
  const { title, due, sentence } = explanationWords(name, explanation);
  return {
    name,
    title,
    day: due,
    whose: whose[name.split(':')[0] ?? ''] ?? '',
    sentence,
    runs: explainedRuns(explanation).map(runText),
    articles: explanation.articles.join('、'),
    law: explanation.law,
  };
}
