import type { Day } from '../calendar/day.ts';
import type { Calendar } from '../calendar/calendar.ts';
import { answerText } from './answer-text.ts';
import { answerCase } from '../statute/answer.ts';

/** 输出形式: one JSON array for programs, or pages of text for people. */
export type AnswerForm = 'JSON' | 'TEXT';

export interface Answered {
  /** Every case in input order, in the form asked for; nothing when the input could not be read. */
  readonly output: string;
  /** 0 all answered, 1 some case in error, 2 unreadable input. */
  readonly exitCode: 0 | 1 | 2;
}

/** Answers a file of deadline cases: one bad case does not keep the others from their answers. */
export function answerCases(
  text: string,
  calendar: Calendar,
  today: Day,
  form: AnswerForm = 'JSON',
): Answered {
  const cases = readCases(text);
  if (cases === undefined) return { output: '', exitCode: 2 };
  const answers = cases.map((one) => answerCase(one, calendar, today));
  const output =
    form === 'JSON' ? `${JSON.stringify(answers, undefined, 1)}\n` : answers.map(answerText).join('\n');
  return { output, exitCode: answers.some((answer) => 'error' in answer) ? 1 : 0 };
}

function readCases(text: string): readonly unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
