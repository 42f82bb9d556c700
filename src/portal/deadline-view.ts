import { chineseDay } from '../calendar/chinese-day.ts';
import { day } from '../calendar/day.ts';
import { byMark, type Called } from '../statute/called.ts';
import { deadlineWording } from '../statute/deadline-wording.ts';
import { explainedDeadlines } from '../statute/explained-deadlines.ts';
import { type ExplainedRun, explainedRuns, runText } from '../statute/explained-runs.ts';
import type { DeadlineExplanation, DeadlineExplanations } from '../statute/explanation.ts';
import type { DeadlineName } from '../statute/names.ts';
import type { Wording } from '../statute/wording.ts';
import { dayWording, englishDay } from './day-wording.ts';

/** 期限, as pages show it: the day, whom it binds, and why it is that day. */
export interface DeadlineView {
  /** By which a date elsewhere on the page leads to its explanation. */
  readonly anchor: string;
  readonly title: Wording;
  readonly day: Wording;
  readonly whose: Wording;
  readonly sentence: Wording;
  readonly runs: readonly Wording[];
  readonly articles: string;
  readonly law: string;
  /** 暂定: days are counted in a year whose holidays are not announced yet. */
  readonly provisional: boolean;
  /** What was done about it, in place of whom it binds; null while it is to be met. */
  readonly settled: Wording | null;
  /** A day that was told before and stands no more; null where there is none. */
  readonly replaced: Wording | null;
  /** 暂定（送达后起算）: no service of the notice it runs from is recorded yet. */
  readonly awaitsService: boolean;
  /** 暂不计: its time does not count today, and the day moves. */
  readonly standsStill: boolean;
}

/** What a case knows of its deadlines besides the days; nothing where deadlines are of no case. */
export interface OfTheCase {
  /** What was done about one. */
  readonly settled?: (name: DeadlineName) => Wording | undefined;
  /** Whether one runs from a service not recorded yet. */
  readonly awaitsService?: (name: DeadlineName) => boolean;
  /** What one is called, where the case says it better than the law. */
  readonly title?: (name: DeadlineName) => Wording | undefined;
  /** Whether its time does not count today. */
  readonly standsStill?: (name: DeadlineName) => boolean;
}

/** Every deadline with its reasons, the earliest first. */
export function deadlineViews(
  explanations: DeadlineExplanations,
  { settled, awaitsService, title, standsStill }: OfTheCase = {},
): readonly DeadlineView[] {
  return explainedDeadlines(explanations).map(({ name, explanation }) => {
    const view = deadlineView(name, explanation, title ? unnamed : byMark);
    return {
      ...view,
      title: title?.(name) ?? view.title,
      settled: settled?.(name) ?? null,
      awaitsService: awaitsService?.(name) ?? false,
      ...(standsStill?.(name) ? { standsStill: true, whose: moving } : {}),
    };
  });
}

/** Of a day that does not count it is enough that somebody is consulted. */
function unnamed(): Wording {
  return nobodys;
}

/** Where on the page a deadline is explained. */
export function deadlineAnchor(name: DeadlineName): string {
  return `why-${name.toLowerCase().replace(/[^a-z\d]/g, '-')}`;
}

const whose: Readonly<Record<string, Wording>> = {
  CORRECTION_NOTICE_DUE: {
    zh: '机关认为申请内容不明确的，最迟在这一天一次性告知您补正。',
    en: 'Should the request be unclear, the agency tells you so by this day, once and completely.',
  },
  CORRECTION_DUE: { zh: '您最迟在这一天补正。', en: 'Your last day to correct the request.' },
  REPLY_DUE: { zh: '机关最迟在这一天答复您。', en: 'The agency replies to you by this day.' },
  REDO_DUE: { zh: '机关最迟在这一天重新答复您。', en: 'The agency replies to you anew by this day.' },
  CONSULTATION_REPLY_DUE: {
    zh: '被征求意见的一方最迟在这一天提出意见；征求意见的时间不计入答复期限。',
    en: 'Whoever is consulted answers by this day; the time this takes is not counted in the reply period.',
  },
  PAYMENT_DUE: { zh: '您最迟在这一天缴纳信息处理费。', en: 'Your last day to pay the processing fee.' },
  RECONSIDERATION_APPLY_BY: {
    zh: '您最迟在这一天申请行政复议。',
    en: 'Your last day to apply for reconsideration.',
  },
  LITIGATION_FILE_BY: {
    zh: '您最迟在这一天向人民法院提起行政诉讼。',
    en: 'Your last day to bring the case to the people’s court.',
  },
};

const moving: Wording = {
  zh: '期限现在暂不计算，征求意见结束后接着计算；这一天是按目前情况推算的，届时会变动。',
  en: 'The period stands still and runs on after the consultation: this day is reckoned as things stand, and will move.',
};

const nobodys: Wording = { zh: '', en: '' };

function deadlineView(name: DeadlineName, explanation: DeadlineExplanation, called: Called): DeadlineView {
  return {
    anchor: deadlineAnchor(name),
    title: { zh: deadlineWording(name).zh, en: capitalised(deadlineWording(name).en) },
    whose: whose[name.split(':')[0] ?? ''] ?? nobodys,
    ...describedDeadline(explanation, called),
  };
}

/** Which day it is and why, whatever the deadline is called. */
export function describedDeadline(
  explanation: DeadlineExplanation,
  called: Called = byMark,
): Omit<DeadlineView, 'anchor' | 'title' | 'whose'> {
  const { replaced } = explanation;
  return {
    day: dayWording(explanation.due),
    sentence: { zh: datesInChinese(explanation.zh), en: datesInEnglish(explanation.en) },
    runs: explainedRuns(explanation, called).map((run) => ({ zh: runText(run), en: englishRun(run) })),
    articles: explanation.articles.join('、'),
    law: explanation.law,
    provisional: explanation.provisional === true,
    replaced: replaced ? { zh: replaced.zh, en: datesInEnglish(replaced.en) } : null,
    settled: null,
    awaitsService: false,
    standsStill: false,
  };
}

/** The reasons of days, of which festivals and documents keep their names. */
const englishReasons: Readonly<Record<string, string>> = {
  周末: 'weekend',
  调休上班: 'weekend day worked instead of a holiday',
  征求意见: 'consultation',
};

function englishRun({ first, last, reason, source, counts, numbers, unit }: ExplainedRun): string {
  const why =
    reason === '' ? [] : [`${englishReasons[reason] ?? reason}${source === '' ? '' : ` (${source})`}`];
  const notCounted = unit === 'WORKING_DAYS' ? 'not counted' : 'moved on';
  const parts = [...why, counts ? `counted${numbers ? `: ${numbersInEnglish(numbers)}` : ''}` : notCounted];
  const span = first === last ? dayWording(first).en : `${dayWording(first).en} to ${dayWording(last).en}`;
  return `${span}: ${parts.join(', ')}.`;
}

function numbersInEnglish([first, last]: readonly [number, number]): string {
  return first === last ? `day ${first}` : `days ${first} to ${last}`;
}

function datesInEnglish(text: string): string {
  return text.replace(/\d{4}-\d{2}-\d{2}/g, (date) => englishDay(day(date)));
}

function datesInChinese(text: string): string {
  return text.replace(/\d{4}-\d{2}-\d{2}/g, (date) => chineseDay(day(date)));
}

function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
