import { day } from '../calendar/day.ts';
import { chineseDay, chineseDayWithWeekday } from '../calendar/chinese-day.ts';
import { assertNever } from './assert-never.ts';
import { byMark, type Called } from './called.ts';
import { deadlineWording } from './deadline-wording.ts';
import type { DeadlineExplanation } from './explanation.ts';
import type { Move } from './moves.ts';
import type { DeadlineName } from './names.ts';
import type { Reading } from './reading.ts';
import type { Presumption } from './reckoning.ts';
import type { TakenReading } from './readings.ts';

/** 期限说明, in sentences of Chinese: what a page or a sheet says of a deadline besides its days. */
export interface ExplanationWords {
  readonly title: string;
  /** 届满日. */
  readonly due: string;
  /** The whole in one sentence. */
  readonly sentence: string;
  readonly start: string;
  readonly term: string;
  readonly basis: string;
  readonly law: string;
  readonly moves: readonly string[];
  /** 口径: the doubtful points that decided it, by number, each as it was read. */
  readonly readings: readonly string[];
  /** 暂定; empty where every year of the count has its notice. */
  readonly provisional: string;
}

/** 期限说明, arts. 30 to 35 and the remedies: which deadline, from which day, under which law, and what moved it. */
export function explanationWords(
  name: DeadlineName,
  explanation: DeadlineExplanation,
  called: Called = byMark,
): ExplanationWords {
  const { due, startedOn, presumed, days, zh, articles, law, moves, readings, taken, provisional, replaced } =
    explanation;
  const { zh: title, from } = deadlineWording(name, called);
  const restarted = moves.some(({ move }) => move === 'RESTARTED');
  const sentence = datesInChinese(zh);
  const recorded = restarted ? '重新起算之日' : `${from}之日`;
  const startIs = presumed === undefined ? recorded : presumptions[presumed];
  return {
    title,
    due: chineseDayWithWeekday(due),
    start: `${chineseDayWithWeekday(startedOn)}，${startIs}；当日不计，自次日起算。`,
    // Where a decision set the day itself there is no term to count.
    term: days.length === 0 ? sentence : `${termText(explanation)}。`,
    sentence,
    basis: `${articles.join('、')}。`,
    law: `${datesInChinese(law)}。`,
    moves: [...moves.map((move) => moveText(move, explanation, called)), ...(replaced ? [replaced.zh] : [])],
    readings: readings.map((reading) => readingText(reading, taken)),
    provisional: provisional === true ? '涉及尚无国务院办公厅放假通知的年份，日期可能变动。' : '',
  };
}

const presumptions: Readonly<Record<Presumption, string>> = {
  DEEMED_ACCEPTED_AFTER_TERM: '受理日期尚未登记，按受理审查期限届满之日视为受理推算',
  DEEMED_ACCEPTED_ON_RECEIPT: '受理日期尚未登记，按收到复议申请之日即为受理推算',
};

function termText({ term, moves }: DeadlineExplanation): string {
  const { length, unit } = term;
  switch (unit) {
    case 'WORKING_DAYS': {
      const extension = moves.find((move) => move.move === 'EXTENDED');
      if (extension === undefined) return `${length}个工作日`;
      const { workingDays } = extension;
      return `${length - workingDays}个工作日，延长${workingDays}个工作日，共${length}个工作日`;
    }
    case 'CALENDAR_DAYS':
      return `${length}日，按日历日计算；最后一日是休息日的，顺延至休息日后的第一日`;
    case 'MONTHS':
      return `${length}个月，至届满月的对应日；最后一日是休息日的，顺延至休息日后的第一日`;
    default:
      return assertNever(unit);
  }
}

function moveText(move: Move, { days }: DeadlineExplanation, called: Called): string {
  switch (move.move) {
    case 'RESTARTED':
      return `${chineseDay(move.on)}重新起算，此前经过的日子和延长不再计入（${move.article}）。`;
    case 'EXTENDED':
      return `延长${move.workingDays}个工作日（${move.article}）。`;
    case 'SUSPENDED': {
      const { ref, from, to, open, article } = move;
      const excluded = days.filter((one) => 'skipped' in one && one.refs?.includes(ref) === true).length;
      const until = open ? `尚未答复，暂算至${chineseDay(to)}` : `至${chineseDay(to)}`;
      return `征求意见（${called(ref).zh}），自${chineseDay(from)}起，${until}，其间${excluded}个工作日不计（${article}）。`;
    }
    case 'DEFERRED':
      return `已告知申请人延迟至${chineseDay(move.until)}答复（${move.article}）。`;
    default:
      return assertNever(move);
  }
}

function readingText(reading: Reading, taken: readonly TakenReading[]): string {
  const words = taken.filter((one) => one.reading === reading || one.reading.startsWith(`${reading}.`));
  const read = words.length === 0 ? '由机关的设置或者个案的事实决定' : words.map(({ zh }) => zh).join('；');
  return `${reading}：${read}。`;
}

function datesInChinese(text: string): string {
  return text.replace(/\d{4}-\d{2}-\d{2}/g, (date) => chineseDay(day(date)));
}
