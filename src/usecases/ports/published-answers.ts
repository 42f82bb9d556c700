import type { Day } from '../../calendar/day.ts';
import type { Outcome } from '../../case-file/outcome.ts';
import type { PublicationStatus } from '../../case-file/publication-status.ts';
import type { PublicListQuery, RecordedStep } from './catalogue.ts';
import type { NoticeOrder } from './staff-notices.ts';

/** What the public reads of a case that was answered. */
export interface PublishedAnswerContent {
  readonly title: string;
  readonly question: string;
  readonly answer: string;
}

export type PublishedAnswerStatus = Exclude<PublicationStatus, 'DRAFT'>;

/** 公开答复, as it stands. */
export interface PublishedAnswer extends PublishedAnswerContent {
  readonly id: string;
  readonly caseId: string;
  readonly agencyId: string;
  readonly status: PublishedAnswerStatus;
  readonly version: number;
  /** Whoever wrote it as it stands: a second person approves it. */
  readonly draftedBy: string;
  /** Of the last step. */
  readonly changedOn: Day;
  /** While it is published. */
  readonly publishedOn: Day | undefined;
}

/** One line of the history of an answer: what it said from then on. */
export interface PublishedAnswerVersion extends RecordedStep {
  readonly version: number;
  readonly status: PublishedAnswerStatus;
  readonly content: PublishedAnswerContent;
}

/** 待审定的公开答复 of an agency. */
export interface AnswersWaiting {
  readonly agencyId: string;
  readonly count: number;
  /** The day on which the first of them was written. */
  readonly since: Day;
}

export interface PublishedAnswerTransaction {
  answer(id: string): Promise<PublishedAnswer | undefined>;
  ofCase(caseId: string): Promise<PublishedAnswer | undefined>;
  /** Keeps the answer as it now stands, the step in its history, and what the step gives to be told instead of the one before. */
  keep(answer: PublishedAnswer, step: RecordedStep, notices: readonly NoticeOrder[]): Promise<void>;
}

/** 公开答复 of every agency, one of a case. */
export interface PublishedAnswerRegister {
  answer(id: string): Promise<PublishedAnswer | undefined>;
  ofCase(caseId: string): Promise<PublishedAnswer | undefined>;
  /** The oldest first. */
  history(id: string): Promise<readonly PublishedAnswerVersion[]>;
  /** The latest changed first; one more than asked for where there are more. */
  list(query: PublicListQuery): Promise<readonly PublishedAnswer[]>;
  /** 待审定 of these agencies, but those that this person wrote; an agency where none waits is left out. */
  waiting(agencyIds: readonly string[], notDraftedBy: string): Promise<readonly AnswersWaiting[]>;
  /** One change after the other; nothing is kept when the outcome is a refusal. */
  inTurn<T>(change: (transaction: PublishedAnswerTransaction) => Promise<Outcome<T>>): Promise<Outcome<T>>;
}
