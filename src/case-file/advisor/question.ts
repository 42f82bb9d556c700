import type { ReplyGround, WithholdingArticle } from '../../statute/facts.ts';
import type { Wording } from '../../statute/wording.ts';
import type { ProceduralStep } from './procedural-steps.ts';

/** 五问: how an office walks an application through to its reply (practice of 苏政办函〔2019〕98号). */
export const advisorStages = {
  CORRECTION: { zh: '补不补', en: 'must it be corrected' },
  COMPETENCE: { zh: '该不该', en: 'is it an application, and ours' },
  EXISTENCE: { zh: '有没有', en: 'does the information exist' },
  DISCLOSURE: { zh: '给不给', en: 'may it be given' },
  FORM: { zh: '当不当', en: 'in which form' },
} as const satisfies Record<string, Wording>;
export type AdvisorStage = keyof typeof advisorStages;

/** The questions, in the order of the five. */
export type QuestionId =
  | 'STANDS'
  | 'CONTENT_CLEAR'
  | 'CORRECTION_ASKED'
  | 'CORRECTION_RECEIVED'
  | 'IS_APPLICATION'
  | 'REPEATED'
  | 'AMOUNT'
  | 'EXCESS_MEANS'
  | 'REASONS_STATUS'
  | 'REASONS_ACCEPTED'
  | 'FEE_STATUS'
  | 'RESPONSIBLE'
  | 'CO_PRODUCERS'
  | 'SPECIAL_LAW'
  | 'EXISTS'
  | 'SEARCHED'
  | 'REST_SEARCHED'
  | 'ALREADY_PUBLIC'
  | 'WITHHELD'
  | 'GROUND'
  | 'DELIBERATIVE_OPEN'
  | 'ENFORCEMENT_OPEN'
  | 'THIRD_PARTY'
  | 'HARM'
  | 'PUBLIC_INTEREST'
  | 'PART_GROUND'
  | 'PART_THIRD_PARTY'
  | 'PART_HARM'
  | 'PART_PUBLIC_INTEREST'
  | 'FORM';

/** Where a choice leads: to another question, to the reply, or to what must be done first. */
export type Next =
  | { readonly ask: QuestionId }
  | { readonly reply: ReplyGround; readonly withheldUnder?: readonly WithholdingArticle[] }
  | { readonly first: ProceduralStep };

export interface Choice extends Wording {
  readonly leadsTo: Next;
}

export interface Question extends Wording {
  readonly stage: AdvisorStage;
  /** Why it is asked. */
  readonly why: Wording;
  readonly article: string;
  readonly choices: Readonly<Record<string, Choice>>;
}

/** A question without its reason and its choices. */
export function ask(
  stage: AdvisorStage,
  article: string,
  zh: string,
  en: string,
): Pick<Question, 'stage' | 'article' | 'zh' | 'en'> {
  return { stage, article, zh, en };
}

export function to(zh: string, en: string, leadsTo: Next): Choice {
  return { zh, en, leadsTo };
}
