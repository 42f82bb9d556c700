import { type Day, parseDay } from '../calendar/day.ts';
import { deadlineNames } from '../case-file/names.ts';
import type { DeadlineExplanation, DeadlineExplanations } from '../statute/explanation.ts';
import { chineseDayWithWeekday, chineseDay } from '../calendar/chinese-day.ts';
import { explainedRuns } from './explained-runs.ts';

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
  return Object.entries(explanations)
    .flatMap(([name, explanation]) => (explanation ? [{ name, explanation }] : []))
    .toSorted((a, b) => (a.explanation.due < b.explanation.due ? -1 : 1))
    .map(({ name, explanation }) => deadlineView(name, explanation));
}

const whose: Readonly<Record<string, string>> = {
  CORRECTION_NOTICE_DUE: '机关认为申请内容不明确的，最迟在这一天一次性告知您补正。',
  CORRECTION_DUE: '您最迟在这一天补正。',
  REPLY_DUE: '机关最迟在这一天答复您。',
  PAYMENT_DUE: '您最迟在这一天缴纳信息处理费。',
  RECONSIDERATION_APPLY_BY: '您最迟在这一天申请行政复议。',
  LITIGATION_FILE_BY: '您最迟在这一天向人民法院提起行政诉讼。',
};

function deadlineView(name: string, explanation: DeadlineExplanation): DeadlineView {
  const { due, zh, articles, law } = explanation;
  return {
    name,
    title: deadlineNames[name]?.zh ?? '期限',
    day: chineseDayWithWeekday(due),
    whose: whose[name] ?? '',
    sentence: zh.replace(/\d{4}-\d{2}-\d{2}/g, inChinese),
    runs: explainedRuns(explanation),
    articles: articles.join('、'),
    law,
  };
}

function inChinese(text: string): string {
  const on: Day | undefined = parseDay(text);
  return on ? chineseDay(on) : text;
}
