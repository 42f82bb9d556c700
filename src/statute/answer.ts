import { parseDay } from '../calendar/day.ts';
import type { Day } from '../calendar/day.ts';
import { NoCalendar } from '../calendar/calendar.ts';
import type { Calendar } from '../calendar/calendar.ts';
import { reckonCase } from './deadlines.ts';
import type { DeadlineAnswer } from './deadlines.ts';
import { explainReckonings } from './explanation.ts';
import type { DeadlineExplanations } from './explanation.ts';
import { factProblem } from './fact-problems.ts';
import type { FactProblem } from './fact-problems.ts';
import type { ClockFact } from './facts.ts';
import { ImpossibleHistory } from './impossible-history.ts';
import { extensionMaximum, entryOn } from './parameters.ts';
import { isObject, parseClockFacts } from './parse-facts.ts';
import { receivedOn } from './receipt.ts';

/** 案例答案, arts. 30 to 35 and the remedies: one case of the deadline format, answered and explained. */
export interface CaseAnswer extends DeadlineAnswer {
  readonly id: string;
  readonly explanations: DeadlineExplanations;
}

/** 案例错误: one case that cannot be answered; `message` is for programs, zh and en for people. */
export interface CaseError {
  readonly id: string | null;
  readonly error: FactProblem & { readonly message: string };
}

/** The fields of a case; title, note and expect are for its readers. */
const caseFields: ReadonlySet<string> = new Set(['id', 'facts', 'asOf', 'title', 'note', 'expect']);

/**
 * 回答案例, arts. 30 to 35 and the remedies: reads one case of the deadline format and answers it, or says what is wrong.
 * @param today the day of asking where the case names none, or the day of the last fact where that is later
 */
export function answerCase(value: unknown, calendar: Calendar, today: Day): CaseAnswer | CaseError {
  if (!isObject(value)) return caseError(null, factProblem('MALFORMED', ''));
  const { id } = value;
  if (typeof id !== 'string')
    return caseError(null, factProblem(id === undefined ? 'MISSING_FIELD' : 'INVALID_VALUE', 'id'));
  const unknown = Object.keys(value).find((key) => !caseFields.has(key));
  if (unknown !== undefined) return caseError(id, factProblem('UNKNOWN_FIELD', unknown));
  if (value['facts'] === undefined) return caseError(id, factProblem('MISSING_FIELD', 'facts'));

  const parsed = parseClockFacts(value['facts']);
  if (!parsed.ok) return caseError(id, parsed.problems[0] ?? factProblem('MALFORMED', 'facts'));
  const { facts, pathOf } = parsed;

  const last = lastDayOf(facts) ?? today;
  const given = value['asOf'] === undefined ? undefined : readDay(value['asOf']);
  if (value['asOf'] !== undefined && given === undefined)
    return caseError(id, factProblem('INVALID_DATE', 'asOf'));
  if (given !== undefined && facts.length > 0 && given < last) {
    return caseError(id, factProblem('AS_OF_BEFORE_LAST_FACT', 'asOf', { detail: last }));
  }

  try {
    const { answer, reckonings } = reckonCase(calendar, facts, given ?? (today > last ? today : last));
    return { id, ...answer, explanations: explainReckonings(calendar, reckonings) };
  } catch (fault) {
    if (fault instanceof NoCalendar) return caseError(id, noCalendarProblem(fault, facts, pathOf));
    if (fault instanceof ImpossibleHistory) return caseError(id, historyProblem(fault, facts, pathOf));
    throw fault;
  }
}

function noCalendarProblem(
  fault: NoCalendar,
  facts: readonly ClockFact[],
  pathOf: (fact: ClockFact) => string,
): FactProblem {
  const culprit = facts.find(({ on }) => on === fault.day);
  return factProblem('NO_CALENDAR', culprit === undefined ? 'facts' : `${pathOf(culprit)}.on`, {
    detail: fault.day,
  });
}

/** The maximum of an extension is that of the law of the day of receipt, and the article with it. */
function historyProblem(
  { code, fact, field }: ImpossibleHistory,
  facts: readonly ClockFact[],
  pathOf: (fact: ClockFact) => string,
): FactProblem {
  const ofExtension = code === 'EXTENSION_OVER_MAXIMUM' || code === 'SECOND_EXTENSION';
  const article = ofExtension ? entryOn(extensionMaximum, receivedOn(facts) ?? fact.on).source : undefined;
  return factProblem(code, `${pathOf(fact)}.${field}`, { article });
}

function lastDayOf(facts: readonly ClockFact[]): Day | undefined {
  let last: Day | undefined;
  for (const fact of facts) {
    const on = fact.fact === 'CORRECTION_NOTICE_SENT' ? (fact.servedOn ?? fact.on) : fact.on;
    if (last === undefined || on > last) last = on;
  }
  return last;
}

function readDay(value: unknown): Day | undefined {
  return typeof value === 'string' ? parseDay(value) : undefined;
}

function caseError(id: string | null, problem: FactProblem): CaseError {
  return { id, error: { ...problem, message: problem.en } };
}
