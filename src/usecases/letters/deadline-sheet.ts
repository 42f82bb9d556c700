import { chineseSpan, chineseWeekday } from '../../calendar/chinese-day.ts';
import type { Day } from '../../calendar/day.ts';
import type { CaseFile } from '../../case-file/case-file.ts';
import { publicNames } from '../../case-file/names-of-marks.ts';
import type { Called } from '../../statute/called.ts';
import { explainedDays, explainedRuns, treatment } from '../../statute/explained-runs.ts';
import type { ExplainedRun } from '../../statute/explained-runs.ts';
import { explainedDeadlines } from '../../statute/explained-deadlines.ts';
import type { ExplainedDeadline } from '../../statute/explained-deadlines.ts';
import type { DeadlineExplanation, DeadlineExplanations } from '../../statute/explanation.ts';
import { explanationWords } from '../../statute/explanation-words.ts';
import type { Reading } from '../../statute/reading.ts';
import type { Agency } from '../ports/agencies.ts';
import type { DeadlineSheetData, ExplainedDeadlineData } from '../ports/deadline-sheets.ts';
import { letterFrame } from './letter-frame.ts';

/** The sheet says what was asked in so many characters at most; the whole is in the application. */
const mostOfDescription = 200;

/** 期限计算说明: every deadline of a case with its days, in the words of the sheet; the applicant may have it. */
export function deadlineSheet(
  agency: Agency,
  file: CaseFile,
  explanations: DeadlineExplanations,
  on: Day,
): DeadlineSheetData {
  const frame = letterFrame(agency, file, { on });
  return {
    ...frame,
    kind: 'DEADLINE_SHEET',
    description: shortened(frame.description),
    deadlines: explainedDeadlineData(explanations, publicNames(file).consultation),
  };
}

/** Every deadline in the words of the sheet, the earliest first. */
export function explainedDeadlineData(
  explanations: DeadlineExplanations,
  called: Called,
): readonly ExplainedDeadlineData[] {
  return explainedDeadlines(explanations).map((one) => deadlineData(one, called));
}

/** Working days are listed one by one; of calendar days, which all count, only those at which something happens. */
function deadlineData({ name, explanation }: ExplainedDeadline, called: Called): ExplainedDeadlineData {
  const runs =
    explanation.term.unit === 'WORKING_DAYS'
      ? explainedDays(explanation, called)
      : explainedRuns(explanation, called);
  return {
    ...explanationWords(name, explanation, called),
    readings: readingsInWords(explanation),
    days: runs.map(rowOf),
  };
}

/** 法条的理解: how each doubtful point was read, without the numbers by which docs/statute-notes.md orders them. */
function readingsInWords({ readings, taken }: DeadlineExplanation): readonly string[] {
  const read = taken.map(({ zh }) => zh);
  const settled = readings.flatMap((reading) => settledByFacts[reading] ?? []);
  return [
    ...(read.length === 0 ? [] : [`法条有不同理解的，这里按下列理解计算：${read.join('；')}。`]),
    ...settled,
  ];
}

/** What is no reading of the law: the facts of the case settle it. */
const settledByFacts: Readonly<Partial<Record<Reading, string>>> = {
  'AMB-6': '法条没有规定补正期限的长短，以补正告知书所定的为准。',
  'AMB-32': '复核变更金额的，缴费期限自收到复核结果的次日起重新计算。',
};

function rowOf(run: ExplainedRun): ExplainedDeadlineData['days'][number] {
  const { first, last, numbers = [], reason, source } = run;
  return {
    date: chineseSpan(first, last),
    weekday: first === last ? chineseWeekday(first) : '',
    number: [...new Set(numbers)].join('至'),
    count: treatment(run),
    reason,
    source,
  };
}

function shortened(description: string): string {
  const characters = [...description];
  if (characters.length <= mostOfDescription) return description;
  return `${characters.slice(0, mostOfDescription).join('')}……（全文见申请）`;
}
