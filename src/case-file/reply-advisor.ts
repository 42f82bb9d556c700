import type { Calendar } from '../calendar/calendar.ts';
import type { Day } from '../calendar/day.ts';
import { type RemedyRoute, remedyRoute } from '../statute/remedies.ts';
import type { ReplyGround, WithholdingArticle } from '../statute/facts.ts';
import { type ReplyCode, replyCodeOf, replyCodes } from '../statute/reply-codes.ts';
import { answerOfCase } from './advisor-knowledge.ts';
import { advisorTree, firstQuestion } from './advisor/advisor-tree.ts';
import type { ProceduralStep } from './advisor/procedural-steps.ts';
import type { Choice, Next, QuestionId } from './advisor/question.ts';
import { itemsToReview } from './acts/pass-secrecy-review.ts';
import type { CaseFile } from './case-file.ts';
import { done, type Outcome, refuse } from './outcome.ts';
import type { Refusal } from './refusals.ts';
import { replyTextItem } from './reply-content.ts';
import { missingBeforeDrafting } from './reply-preconditions.ts';
import { unmetCondition } from './unmet-condition.ts';

export interface AdvisorAnswer {
  readonly question: string;
  readonly choice: string;
}

/** One question on the way, and whether a person or the case itself answered it. */
export interface AdvisorStep {
  readonly question: QuestionId;
  readonly choice: string;
  readonly answeredBy: 'PERSON' | 'CASE';
}

/** 答复建议: the reply that the answers lead to, its law, and what this case still lacks for it. */
export interface AdvisedReply {
  readonly kind: 'REPLY';
  readonly ground: ReplyGround;
  readonly code: ReplyCode;
  /** As it would be if it were served on the day of asking. */
  readonly route: RemedyRoute;
  readonly missing: readonly Refusal[];
}

/** 答复建议: the way so far, and what comes next: a question, something to be done first, or the reply. */
export interface ReplyAdvice {
  readonly steps: readonly AdvisorStep[];
  readonly next:
    | { readonly kind: 'QUESTION'; readonly question: QuestionId }
    | { readonly kind: 'STEP'; readonly step: ProceduralStep }
    | AdvisedReply;
}

/**
 * 答复向导: walks the five questions 补不补 → 该不该 → 有没有 → 给不给 → 当不当. The case answers what it knows; a
 * person's answer goes before it, so that one may ask "what if".
 * @param answers in any order; those that the way does not come by are of no account
 * @param on the day of asking
 * @returns the advice, or INVALID_INPUT at the answer that no question or choice has
 */
export function replyAdvisor(
  file: CaseFile,
  answers: readonly AdvisorAnswer[],
  calendar: Calendar,
  on: Day,
): Outcome<ReplyAdvice> {
  const refusal = refusalOfAnswers(answers);
  if (refusal) return refuse(refusal);
  const given = new Map(answers.map(({ question, choice }) => [question, choice]));
  const steps: AdvisorStep[] = [];
  let next: Next = { ask: firstQuestion };
  while ('ask' in next) {
    const question: QuestionId = next.ask;
    const choice: string | undefined = given.get(question) ?? answerOfCase(question, file, calendar, on);
    const chosen: Choice | undefined =
      choice === undefined ? undefined : advisorTree[question].choices[choice];
    if (choice === undefined || !chosen) return done({ steps, next: { kind: 'QUESTION', question } });
    steps.push({ question, choice, answeredBy: given.has(question) ? 'PERSON' : 'CASE' });
    next = chosen.leadsTo;
  }
  if ('first' in next) return done({ steps, next: { kind: 'STEP', step: next.first } });
  return done({ steps, next: advisedReply(file, next.reply, next.withheldUnder ?? [], calendar, on) });
}

function refusalOfAnswers(answers: readonly AdvisorAnswer[]): Refusal | undefined {
  for (const [index, { question, choice }] of answers.entries()) {
    const path = `answers.${index}`;
    if (!isQuestion(question)) return { code: 'INVALID_INPUT', path: `${path}.question`, problem: 'UNKNOWN' };
    if (!Object.hasOwn(advisorTree[question].choices, choice))
      return { code: 'INVALID_INPUT', path: `${path}.choice`, problem: 'UNKNOWN' };
    if (answers.findIndex((one) => one.question === question) < index)
      return { code: 'INVALID_INPUT', path: `${path}.question`, problem: 'TAKEN' };
  }
  return undefined;
}

function isQuestion(id: string): id is QuestionId {
  return Object.hasOwn(advisorTree, id);
}

function advisedReply(
  file: CaseFile,
  ground: ReplyGround,
  withheldUnder: readonly WithholdingArticle[],
  calendar: Calendar,
  on: Day,
): AdvisedReply {
  const code = replyCodeOf(ground);
  return {
    kind: 'REPLY',
    ground,
    code,
    route: remedyRoute(code, { withheldUnder, servedOn: on }),
    missing: [
      ...missingBeforeDrafting(file, ground, calendar, on),
      ...missingBeforeLapse(file, ground, calendar, on),
      ...missingBeforeRelease(file, ground),
    ],
  };
}

function missingBeforeLapse(
  file: CaseFile,
  ground: ReplyGround,
  calendar: Calendar,
  on: Day,
): readonly Refusal[] {
  if (ground !== 'LAPSED_CORRECTION') return [];
  const unmet = unmetCondition('lapseApplication', file, calendar, on);
  return unmet ? [unmet] : [];
}

/** art. 17: nothing is given before its secrecy was reviewed, item by item. */
function missingBeforeRelease({ draft }: CaseFile, ground: ReplyGround): readonly Refusal[] {
  const { reportRow } = replyCodes[replyCodeOf(ground)];
  if (reportRow !== '3.1' && reportRow !== '3.2') return [];
  const drafted = draft?.reply.ground === ground ? draft : undefined;
  if (drafted?.secrecyReview) return [];
  const items = drafted ? itemsToReview(drafted) : [replyTextItem];
  return [{ code: 'SECRECY_ITEMS_UNREVIEWED', article: '17', items }];
}
