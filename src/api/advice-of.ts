import { advisorTree } from '../case-file/advisor/advisor-tree.ts';
import { proceduralSteps } from '../case-file/advisor/procedural-steps.ts';
import type { QuestionId } from '../case-file/advisor/question.ts';
import type { AdvisedReply, AdvisorStep, ReplyAdvice } from '../case-file/reply-advisor.ts';
import { citationText } from '../statute/citation.ts';
import { type ReplyCodeRow, replyCodes } from '../statute/reply-codes.ts';
import type { AdvisedReplyParent } from './parents.ts';
import { refusalMember } from './refusal-member.ts';

/** 答复建议 as the contract says it: every question, choice and step in words. */
export function adviceOf({ steps, next }: ReplyAdvice) {
  return { steps: steps.map(stepOf), next: nextOf(next) };
}

function stepOf({ question, choice, answeredBy }: AdvisorStep) {
  const { stage, zh, en } = advisorTree[question];
  return {
    question,
    stage,
    zh,
    en,
    choice: choiceOf(question, choice),
    knownFromCase: answeredBy === 'CASE',
  };
}

function choiceOf(question: QuestionId, id: string) {
  const { zh = '', en = '' } = advisorTree[question].choices[id] ?? {};
  return { id, zh, en };
}

function nextOf(next: ReplyAdvice['next']) {
  switch (next.kind) {
    case 'QUESTION':
      return questionOf(next.question);
    case 'STEP':
      return { __typename: 'AdvisedStep' as const, step: next.step, ...proceduralSteps[next.step] };
    default:
      return replyOf(next);
  }
}

function questionOf(id: QuestionId) {
  const { stage, zh, en, why, article, choices } = advisorTree[id];
  return {
    __typename: 'AdvisorQuestion' as const,
    id,
    stage,
    zh,
    en,
    whyZh: why.zh,
    whyEn: why.en,
    article,
    choices: Object.keys(choices).map((choice) => choiceOf(id, choice)),
  };
}

function replyOf({ code, ground, route, missing }: AdvisedReply): AdvisedReplyParent {
  const { name, basis, reportRow, letterMustContain }: ReplyCodeRow = replyCodes[code];
  return {
    __typename: 'AdvisedReply' as const,
    code,
    ground,
    zh: name,
    articles: basis.map(citationText),
    reportRow,
    route,
    letterMustContain,
    missing: missing.map(refusalMember),
  };
}
