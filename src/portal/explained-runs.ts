import { type Day, yearOf } from '../calendar/day.ts';
import type { DeadlineExplanation, ExplainedDay } from '../statute/explanation.ts';
import { chineseDayWithWeekday, shortChineseDayWithWeekday } from '../calendar/chinese-day.ts';

/** Days that follow each other and are treated alike. */
interface Run {
  readonly what: string;
  readonly first: ExplainedDay;
  readonly last: ExplainedDay;
}

/** 逐日说明: every day from the start to the due day, those treated alike in one line. */
export function explainedRuns({ days, term }: DeadlineExplanation): readonly string[] {
  const runs: Run[] = [];
  for (const day of days) {
    const what = treatment(day, term.unit);
    const open = runs.at(-1);
    if (open?.what === what) runs[runs.length - 1] = { ...open, last: day };
    else runs.push({ what, first: day, last: day });
  }
  return runs.map((run) => `${span(run.first.day, run.last.day)}：${run.what}${numbers(run, term.unit)}。`);
}

type Unit = DeadlineExplanation['term']['unit'];

function treatment(day: ExplainedDay, unit: Unit): string {
  if ('skipped' in day) return unit === 'WORKING_DAYS' ? skippedBecause(day) : '休息日，顺延';
  // Where calendar days are counted a make-up workday is a day like any other.
  if (unit !== 'WORKING_DAYS' || day.notice === undefined) return '计入';
  return `调休上班${source(day)}，计入`;
}

function skippedBecause(day: Extract<ExplainedDay, { readonly skipped: string }>): string {
  switch (day.skipped) {
    case 'WEEKEND':
      return '周末，不计';
    case 'HOLIDAY':
      return `${day.festival ?? '法定节假日'}放假${source(day)}，不计`;
    case 'CONSULTATION':
      return '征求意见，不计';
  }
}

function source({ notice }: ExplainedDay): string {
  return notice === undefined ? '' : `（${notice}）`;
}

/** A term of months is not counted in days: its end is the same day of a later month (民法典 art. 202). */
function numbers({ first, last }: Run, unit: Unit): string {
  if (unit === 'MONTHS' || !('counted' in first) || !('counted' in last)) return '';
  const name = unit === 'WORKING_DAYS' ? '个工作日' : '日';
  return first.counted === last.counted
    ? `，第${first.counted}${name}`
    : `，第${first.counted}至第${last.counted}${name}`;
}

function span(first: Day, last: Day): string {
  if (first === last) return chineseDayWithWeekday(first);
  return `${chineseDayWithWeekday(first)}至${yearOf(first) === yearOf(last) ? shortChineseDayWithWeekday(last) : chineseDayWithWeekday(last)}`;
}
