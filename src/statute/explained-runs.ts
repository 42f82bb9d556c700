import { yearOf } from '../calendar/day.ts';
import type { Day } from '../calendar/day.ts';
import { chineseDayWithWeekday, shortChineseDayWithWeekday } from '../calendar/chinese-day.ts';
import { byMark, type Called } from './called.ts';
import type { DeadlineExplanation, ExplainedDay } from './explanation.ts';

/** 逐日说明, 民法典 arts. 201 to 203: days that follow each other and are treated alike. */
export interface ExplainedRun {
  readonly first: Day;
  readonly last: Day;
  readonly unit: Unit;
  readonly counts: boolean;
  /** The numbers of the first and the last day; none where the days do not count, or are not numbered. */
  readonly numbers?: readonly [first: number, last: number];
  /** Why it is no plain working day, empty where it is one. */
  readonly reason: string;
  /** 文号 of the notice, or the consultations. */
  readonly source: string;
}

type Unit = DeadlineExplanation['term']['unit'];

/** 逐日说明: every day from the start to the due day, those treated alike together. */
export function explainedRuns(
  { days, term: { unit } }: DeadlineExplanation,
  called: Called = byMark,
): readonly ExplainedRun[] {
  const groups: { readonly first: ExplainedDay; last: ExplainedDay }[] = [];
  for (const day of days) {
    const open = groups.at(-1);
    if (
      open !== undefined &&
      areAlike(runOf(open.first, open.first, unit, called), runOf(day, day, unit, called))
    )
      open.last = day;
    else groups.push({ first: day, last: day });
  }
  return groups.map(({ first, last }) => runOf(first, last, unit, called));
}

/** 逐日说明: every day from the start to the due day by itself. */
export function explainedDays(
  { days, term }: DeadlineExplanation,
  called: Called = byMark,
): readonly ExplainedRun[] {
  return days.map((day) => runOf(day, day, term.unit, called));
}

/** 逐日说明, one run in words: 2026年2月14日（周六）：调休上班（国办发明电〔2025〕7号），计入，第2个工作日. */
export function runText(run: ExplainedRun): string {
  const { first, last, reason, source } = run;
  const because = source === '' ? reason : `${reason}（${source}）`;
  const parts = [because, treatment(run), numbersText(run)].filter((part) => part !== '');
  return `${span(first, last)}：${parts.join('，')}。`;
}

/** 计入、不计 or 顺延: what becomes of the days of a run. */
export function treatment({ counts, unit }: ExplainedRun): string {
  if (counts) return '计入';
  return unit === 'WORKING_DAYS' ? '不计' : '顺延';
}

function numbersText({ numbers, unit }: ExplainedRun): string {
  if (numbers === undefined) return '';
  const [first, last] = numbers;
  const name = unit === 'WORKING_DAYS' ? '个工作日' : '日';
  return first === last ? `第${first}${name}` : `第${first}至第${last}${name}`;
}

function areAlike(a: ExplainedRun, b: ExplainedRun): boolean {
  // Days that do not count always say why, and those that count never for the same reason.
  return a.reason === b.reason && a.source === b.source;
}

function runOf(first: ExplainedDay, last: ExplainedDay, unit: Unit, called: Called): ExplainedRun {
  const run = { first: first.day, last: last.day, unit };
  if ('skipped' in first) return { ...run, counts: false, ...reasonOf(first, called) };
  // Where calendar days are counted a make-up workday is a day like any other.
  const made = unit === 'WORKING_DAYS' && first.notice !== undefined;
  const because = made ? { reason: '调休上班', source: first.notice } : { reason: '', source: '' };
  // A term of months is not counted in days: its end is the same day of a later month (民法典 art. 202).
  if (unit === 'MONTHS' || !('counted' in last)) return { ...run, counts: true, ...because };
  return { ...run, counts: true, numbers: [first.counted, last.counted], ...because };
}

function reasonOf(
  { skipped, festival, notice, refs = [] }: Extract<ExplainedDay, { readonly skipped: string }>,
  called: Called,
) {
  switch (skipped) {
    case 'WEEKEND':
      return { reason: '周末', source: '' };
    case 'HOLIDAY':
      return { reason: `${festival ?? '法定节假日'}放假`, source: notice ?? '' };
    case 'CONSULTATION':
      return { reason: '征求意见', source: sourceOf(refs, called) };
  }
}

function sourceOf(refs: readonly string[], called: Called): string {
  const names = refs.map((ref) => called(ref).zh);
  return names.filter((name) => name !== '').join('、');
}

function span(first: Day, last: Day): string {
  if (first === last) return chineseDayWithWeekday(first);
  return `${chineseDayWithWeekday(first)}至${yearOf(first) === yearOf(last) ? shortChineseDayWithWeekday(last) : chineseDayWithWeekday(last)}`;
}
