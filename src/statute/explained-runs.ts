import { yearOf } from '../calendar/day.ts';
import type { Day } from '../calendar/day.ts';
import { chineseDayWithWeekday, shortChineseDayWithWeekday } from '../calendar/chinese-day.ts';
import type { DeadlineExplanation, ExplainedDay } from './explanation.ts';

/** 逐日说明, 民法典 arts. 201 to 203: days that follow each other and are treated alike. */
export interface ExplainedRun {
  readonly first: Day;
  readonly last: Day;
  /** 第几个工作日 or 日, as far as the unit numbers its days; what becomes of days that do not count. */
  readonly count: string;
  readonly counts: boolean;
  /** Why it is no plain working day, empty where it is one. */
  readonly reason: string;
  /** 文号 of the notice, or the consultations. */
  readonly source: string;
}

/** 逐日说明: every day from the start to the due day, those treated alike together. */
export function explainedRuns({ days, term }: DeadlineExplanation): readonly ExplainedRun[] {
  const groups: ExplainedDay[][] = [];
  for (const day of days) {
    const open = groups.at(-1)?.[0];
    if (open !== undefined && areAlike(open, day, term.unit)) groups.at(-1)?.push(day);
    else groups.push([day]);
  }
  return groups.flatMap((group) => runOf(group, term.unit));
}

/** 逐日说明: every day from the start to the due day by itself. */
export function explainedDays({ days, term }: DeadlineExplanation): readonly ExplainedRun[] {
  return days.flatMap((day) => runOf([day], term.unit));
}

/** 逐日说明, one run in words: 2026年2月14日（周六）：调休上班（国办发明电〔2025〕7号），计入，第2个工作日. */
export function runText({ first, last, counts, count, reason, source }: ExplainedRun): string {
  const treatment = counts ? ['计入', count].filter((part) => part !== '').join('，') : count;
  const because = source === '' ? reason : `${reason}（${source}）`;
  return `${span(first, last)}：${because === '' ? treatment : `${because}，${treatment}`}。`;
}

type Unit = DeadlineExplanation['term']['unit'];

function areAlike(a: ExplainedDay, b: ExplainedDay, unit: Unit): boolean {
  const [runA] = runOf([a], unit);
  const [runB] = runOf([b], unit);
  return runA?.counts === runB?.counts && runA?.reason === runB?.reason && runA?.source === runB?.source;
}

function runOf(days: readonly ExplainedDay[], unit: Unit): readonly ExplainedRun[] {
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return [];
  const span = { first: first.day, last: last.day };
  if ('skipped' in first) {
    const count = unit === 'WORKING_DAYS' ? '不计' : '顺延';
    return [{ ...span, counts: false, count, ...reasonOf(first) }];
  }
  // Where calendar days are counted a make-up workday is a day like any other.
  const made = unit === 'WORKING_DAYS' && first.notice !== undefined;
  const because = made ? { reason: '调休上班', source: first.notice } : { reason: '', source: '' };
  return [{ ...span, counts: true, count: numbers(first, last, unit), ...because }];
}

function reasonOf({ skipped, festival, notice, refs }: Extract<ExplainedDay, { readonly skipped: string }>) {
  switch (skipped) {
    case 'WEEKEND':
      return { reason: '周末', source: '' };
    case 'HOLIDAY':
      return { reason: `${festival ?? '法定节假日'}放假`, source: notice ?? '' };
    case 'CONSULTATION':
      return { reason: '征求意见', source: (refs ?? []).join('、') };
  }
}

/** A term of months is not counted in days: its end is the same day of a later month (民法典 art. 202). */
function numbers(first: ExplainedDay, last: ExplainedDay, unit: Unit): string {
  if (unit === 'MONTHS' || !('counted' in first) || !('counted' in last)) return '';
  const name = unit === 'WORKING_DAYS' ? '个工作日' : '日';
  return first.counted === last.counted
    ? `第${first.counted}${name}`
    : `第${first.counted}至第${last.counted}${name}`;
}

function span(first: Day, last: Day): string {
  if (first === last) return chineseDayWithWeekday(first);
  return `${chineseDayWithWeekday(first)}至${yearOf(first) === yearOf(last) ? shortChineseDayWithWeekday(last) : chineseDayWithWeekday(last)}`;
}
