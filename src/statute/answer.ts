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
import { isObject, readDay } from './json-values.ts';
import { offendedProvision } from './offended-provision.ts';
import { parseClockFacts } from './parse-facts.ts';
import { shippedReadings } from './readings.ts';
import type { Readings } from './readings.ts';

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
 * @param readings how the doubtful points of the law are read
 */
export function answerCase(
  value: unknown,
  calendar: Calendar,
  today: Day,
  readings: Readings = shippedReadings,
): CaseAnswer | CaseError {
  const id = isObject(value) && typeof value['id'] === 'string' ? value['id'] : null;
  const read = readCase(value, today);
  if ('problem' in read) return caseError(id, read.problem);
  try {
    const { answer, reckonings, contradiction } = reckonCase(calendar, read.facts, read.asOf, readings);
    if (contradiction) throw contradiction;
    return { id: read.id, ...answer, explanations: explainReckonings(calendar, reckonings, readings) };
  } catch (fault) {
    const problem = problemOf(fault, read);
    if (problem === undefined) throw fault;
    return caseError(id, problem);
  }
}

interface ReadCase {
  readonly id: string;
  readonly facts: readonly ClockFact[];
  readonly pathOf: (fact: ClockFact) => string;
  readonly asOf: Day;
}

function readCase(value: unknown, today: Day): ReadCase | { readonly problem: FactProblem } {
  if (!isObject(value)) return { problem: factProblem('MALFORMED', '') };
  const { id, facts: given, asOf: asked } = value;
  if (id === undefined) return { problem: factProblem('MISSING_FIELD', 'id') };
  if (typeof id !== 'string') return { problem: factProblem('INVALID_VALUE', 'id') };
  const unknown = Object.keys(value).find((key) => !caseFields.has(key));
  if (unknown !== undefined) return { problem: factProblem('UNKNOWN_FIELD', unknown) };
  if (given === undefined) return { problem: factProblem('MISSING_FIELD', 'facts') };

  const parsed = parseClockFacts(given);
  if (!parsed.ok) return { problem: parsed.problems[0] };
  const { facts, pathOf } = parsed;
  const last = lastDayOf(facts);
  if (asked === undefined)
    return { id, facts, pathOf, asOf: last !== undefined && last > today ? last : today };

  const asOf = readDay(asked);
  if (asOf === undefined) return { problem: factProblem('INVALID_DATE', 'asOf') };
  if (last !== undefined && asOf < last) {
    return { problem: factProblem('AS_OF_BEFORE_LAST_FACT', 'asOf', { detail: last }) };
  }
  return { id, facts, pathOf, asOf };
}

/** What the engine refused, in words; undefined for a fault of the machine. */
function problemOf(fault: unknown, { facts, pathOf, asOf }: ReadCase): FactProblem | undefined {
  if (fault instanceof NoCalendar) {
    const culprit = facts.find(({ on }) => on === fault.day);
    const elsewhere = fault.day === asOf ? 'asOf' : 'facts';
    return factProblem('NO_CALENDAR', culprit ? `${pathOf(culprit)}.on` : elsewhere, { detail: fault.day });
  }
  if (fault instanceof ImpossibleHistory) {
    const { code, fact, field } = fault;
    const article = offendedProvision(fault, facts);
    return factProblem(code, `${pathOf(fact)}.${field}`, { article });
  }
  return undefined;
}

/** The last day on which something happened, the service of a correction notice included. */
function lastDayOf(facts: readonly ClockFact[]): Day | undefined {
  let last: Day | undefined;
  for (const fact of facts) {
    const on = fact.fact === 'CORRECTION_NOTICE_SENT' ? (fact.servedOn ?? fact.on) : fact.on;
    if (last === undefined || on > last) last = on;
  }
  return last;
}

function caseError(id: string | null, problem: FactProblem): CaseError {
  return { id, error: { ...problem, message: problem.en } };
}
