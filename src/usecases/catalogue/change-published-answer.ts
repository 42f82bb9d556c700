import type { Actor } from '../../access/actor.ts';
import { mayReadUnpublished } from '../../access/may-publish.ts';
import { done, type Outcome, refuse } from '../../case-file/outcome.ts';
import type { Refusal } from '../../case-file/refusals.ts';
import type { Dependencies } from '../dependencies.ts';
import type { PublishedAnswer, PublishedAnswerStatus } from '../ports/published-answers.ts';
import { answerNotices } from './answer-notices.ts';
import { recordedStep } from './change-catalogue-entry.ts';

export interface PublishedAnswerCommand {
  readonly answerId: string;
  /** The version that was seen. */
  readonly version: number;
  readonly why: string;
}

export interface PublishedAnswerStep {
  readonly from: readonly PublishedAnswerStatus[];
  readonly to: PublishedAnswerStatus;
  readonly refusal: (answer: PublishedAnswer) => Refusal | undefined;
}

/**
 * What the steps of a published answer share: on the version that was seen, from where it may be taken.
 * @returns the id of the answer
 */
export async function changePublishedAnswer(
  {
    publishedAnswers,
    clock,
    noticeSignal,
  }: Pick<Dependencies, 'publishedAnswers' | 'clock' | 'noticeSignal'>,
  actor: Actor,
  { answerId, version, why }: PublishedAnswerCommand,
  { from, to, refusal }: PublishedAnswerStep,
): Promise<Outcome<string>> {
  const outcome = await publishedAnswers.inTurn<string>(async (transaction) => {
    const answer = await transaction.answer(answerId);
    const seen = answer && (answer.status === 'PUBLISHED' || mayReadUnpublished(actor, answer.agencyId));
    if (!answer || !seen) return refuse({ code: 'INVALID_INPUT', path: 'answerId', problem: 'UNKNOWN' });
    const no = refusal(answer);
    if (no) return refuse(no);
    const { status } = answer;
    if (answer.version !== version)
      return refuse({ code: 'PUBLICATION_OUTDATED', seen: version, now: answer.version });
    if (!from.includes(status)) return refuse({ code: 'PUBLICATION_STATUS_REFUSED', status, from });
    const changedOn = clock.today();
    const publishedOn = to === 'PUBLISHED' ? changedOn : undefined;
    const next = { ...answer, status: to, version: version + 1, changedOn, publishedOn };
    await transaction.keep(next, recordedStep(actor, clock.now(), why), answerNotices(next, actor));
    return done(answerId);
  });
  if (outcome.ok) noticeSignal.nudge();
  return outcome;
}
