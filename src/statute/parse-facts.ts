import type { Day } from '../calendar/day.ts';
import { factProblem } from './fact-problems.ts';
import type { FactProblem, FactProblemCode } from './fact-problems.ts';
import {
  channels,
  consultees,
  inClockOrder,
  procedures,
  replyGrounds,
  replyRoutes,
  withholdingArticles,
} from './facts.ts';
import type { ClockFact, FactName } from './facts.ts';
import { contradictionIn } from './history.ts';
import { isObject, readDay } from './json-values.ts';
import { offendedProvision } from './offended-provision.ts';
import { localDateOf } from './receipt.ts';

/** 事实清单, arts. 30 to 35 and the remedies: facts read and found possible, in clock order, or every problem found. */
export type ParsedFacts =
  | { readonly ok: true; readonly facts: readonly ClockFact[]; readonly pathOf: (fact: ClockFact) => string }
  | { readonly ok: false; readonly problems: readonly [FactProblem, ...FactProblem[]] };

/** More facts than any case has; a bound on what one question may cost. */
const mostFacts = 500;

/** 读取事实, arts. 30 to 35 and the remedies: total; whatever it is given becomes facts or problems, never an exception. */
export function parseClockFacts(value: unknown): ParsedFacts {
  if (!Array.isArray(value))
    return failed(
      factProblem('MALFORMED', 'facts', { detail: { zh: '应为数组', en: 'an array is expected' } }),
    );
  if (value.length > mostFacts)
    return failed(factProblem('MALFORMED', 'facts', { detail: `≤ ${mostFacts}` }));

  const paths = new Map<ClockFact, string>();
  const problems: FactProblem[] = [];
  for (const [index, item] of value.entries()) {
    const path = `facts[${index}]`;
    const fact = parseFact(item, path, problems);
    if (fact !== undefined) paths.set(fact, path);
  }
  const [first, ...others] = problems;
  if (first !== undefined) return { ok: false, problems: [first, ...others] };

  const facts = inClockOrder([...paths.keys()]);
  function pathOf(fact: ClockFact): string {
    return paths.get(fact) ?? 'facts';
  }
  const contradiction = contradictionIn(facts);
  if (contradiction === undefined) return { ok: true, facts, pathOf };
  const { code, fact, field } = contradiction;
  const article = offendedProvision(contradiction, facts);
  return failed(factProblem(code, `${pathOf(fact)}.${field}`, { article }));
}

/** How one field is read: undefined when the value is none the field may have. */
interface Field {
  readonly read: (value: unknown) => unknown;
  readonly required: boolean;
  readonly problem: FactProblemCode;
  readonly allowed?: string;
}

const date: Field = { read: readDay, required: true, problem: 'INVALID_DATE' };
const instant: Field = { read: readInstant, required: true, problem: 'INVALID_INSTANT' };
const ref: Field = { read: readText, required: true, problem: 'INVALID_VALUE', allowed: 'text, 1–100' };
const workingDays: Field = {
  read: readCount,
  required: true,
  problem: 'INVALID_VALUE',
  allowed: '1, 2, 3 …',
};
const flag: Field = { read: readFlag, required: false, problem: 'INVALID_VALUE', allowed: 'true, false' };
const articles: Field = {
  read: readArticles,
  required: false,
  problem: 'INVALID_VALUE',
  allowed: '[14, 15, 16]',
};

/** The format: each fact and its fields. `on` is a date, `at` an instant that becomes its date in Asia/Shanghai. */
const format: Readonly<Record<FactName, Readonly<Record<string, Field>>>> = {
  SUBMITTED: { channel: oneOf(['INTERNET', 'FAX']), at: instant, confirmation: oneOf(['AUTO', 'AGENCY']) },
  CONFIRMED: { at: instant },
  RECEIVED: { channel: oneOf(channels), on: date },
  CORRECTION_NOTICE_SENT: {
    on: date,
    servedOn: optional(date),
    termWorkingDays: optional(workingDays),
    override: flag,
  },
  CORRECTION_RECEIVED: { channel: oneOf(channels), on: date },
  CONSULTATION_SENT: { ref, on: date, with: oneOf(consultees) },
  CONSULTATION_DELIVERED: { ref, on: date },
  CONSULTATION_ANSWERED: { ref, on: date },
  EXTENSION_NOTIFIED: { on: date, workingDays },
  FEE_NOTICE_SENT: { on: date },
  FEE_NOTICE_SERVED: { on: date },
  FEE_PAID: { on: date },
  REASONS_REQUESTED: { on: date },
  REASONS_GIVEN: { on: date },
  DEFERRAL_NOTIFIED: { on: date, until: date },
  WITHDRAWN: { on: date },
  LAPSED: { on: date },
  REPLY_SENT: { by: oneOf(replyRoutes), on: optional(date), at: optional(instant) },
  REPLY_SERVED: { on: date, ground: oneOf(replyGrounds), withheldUnder: articles },
  RECONSIDERATION_APPLIED: { on: date },
  RECONSIDERATION_CORRECTION_NOTICE_SERVED: { on: date },
  RECONSIDERATION_ACCEPTED: { on: date, procedure: oneOf(procedures) },
  RECONSIDERATION_COPY_RECEIVED: { on: date },
  RECONSIDERATION_DECISION_SERVED: { on: date },
  REDO_ORDERED: { on: date },
  COMPLAINT_COPY_RECEIVED: { on: date },
  DISCLOSURE_JUDGMENT_EFFECTIVE: { on: date },
};

function parseFact(value: unknown, path: string, problems: FactProblem[]): ClockFact | undefined {
  if (!isObject(value)) return void problems.push(factProblem('MALFORMED', path));
  const { fact: name } = value;
  if (name === undefined) return void problems.push(factProblem('MISSING_FIELD', `${path}.fact`));
  if (!isFactName(name)) return void problems.push(factProblem('UNKNOWN_FACT', `${path}.fact`));
  const before = problems.length;

  const fields = format[name];
  for (const key of Object.keys(value)) {
    if (key !== 'fact' && !Object.hasOwn(fields, key))
      problems.push(factProblem('UNKNOWN_FIELD', `${path}.${key}`));
  }
  const parsed: Record<string, unknown> = { fact: name };
  for (const [key, field] of Object.entries(fields)) readField(parsed, value, key, field, path, problems);
  if (name === 'REPLY_SENT' && (value['on'] === undefined) === (value['at'] === undefined)) {
    problems.push(
      factProblem('MISSING_FIELD', `${path}.on`, {
        detail: { zh: 'on 或者 at，二者之一', en: 'on or at, one of them' },
      }),
    );
  }
  // The table above has, for each name, exactly the fields of its member of the union.
  return problems.length > before ? undefined : (parsed as unknown as ClockFact);
}

function readField(
  parsed: Record<string, unknown>,
  value: Readonly<Record<string, unknown>>,
  key: string,
  field: Field,
  path: string,
  problems: FactProblem[],
): void {
  if (value[key] === undefined) {
    if (field.required) problems.push(factProblem('MISSING_FIELD', `${path}.${key}`));
    return;
  }
  const read = field.read(value[key]);
  const detail = field.allowed === undefined ? {} : { detail: field.allowed };
  if (read === undefined) problems.push(factProblem(field.problem, `${path}.${key}`, detail));
  else parsed[key === 'at' ? 'on' : key] = read;
}

function oneOf(values: readonly string[]): Field {
  return {
    read: (value) => (typeof value === 'string' && values.includes(value) ? value : undefined),
    required: true,
    problem: 'INVALID_VALUE',
    allowed: values.join(', '),
  };
}

function optional(field: Field): Field {
  return { ...field, required: false };
}

function readInstant(value: unknown): Day | undefined {
  return typeof value === 'string' ? localDateOf(value) : undefined;
}

function readText(value: unknown): string | undefined {
  return typeof value === 'string' && value.length >= 1 && value.length <= 100 ? value : undefined;
}

/** Up to 1000, far beyond any term; whether the law allows the number is not a question of form. */
function readCount(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 1000
    ? value
    : undefined;
}

function readFlag(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

function readArticles(value: unknown): readonly unknown[] | undefined {
  const known: readonly unknown[] = withholdingArticles;
  return Array.isArray(value) && value.every((article) => known.includes(article)) ? value : undefined;
}

function isFactName(name: unknown): name is FactName {
  return typeof name === 'string' && Object.hasOwn(format, name);
}

function failed(problem: FactProblem): ParsedFacts {
  return { ok: false, problems: [problem] };
}
