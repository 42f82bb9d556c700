import type { Actor } from '../../access/actor.ts';
import { mayReadUnpublished } from '../../access/may-publish.ts';
import type { Dependencies } from '../dependencies.ts';
import type { PublishedAnswer, PublishedAnswerVersion } from '../ports/published-answers.ts';
import type { ListRequest } from './list-catalogue-entries.ts';
import { type PersonalDataAt, personalDataOf } from './personal-data-of.ts';
import { pageOf, type PublicPage } from './public-page.ts';

type Answers = Pick<Dependencies, 'publishedAnswers'>;

/** 公开答复: what is published, for anybody; what waits or was withdrawn too, for the staff of the agency. The latest first. */
export async function listPublishedAnswers(
  { publishedAnswers }: Answers,
  actor: Actor,
  request: ListRequest,
): Promise<PublicPage<PublishedAnswer>> {
  return pageOf(actor, request, (query) => publishedAnswers.list(query));
}

/** @returns undefined alike when there is no such answer and when it is not public and not the actor's to read */
export async function readPublishedAnswer(
  { publishedAnswers }: Answers,
  actor: Actor,
  id: string,
): Promise<PublishedAnswer | undefined> {
  return readable(actor, await publishedAnswers.answer(id));
}

/** As `readPublishedAnswer`, by the case it tells of. */
export async function publishedAnswerOfCase(
  { publishedAnswers }: Answers,
  actor: Actor,
  caseId: string,
): Promise<PublishedAnswer | undefined> {
  return readable(actor, await publishedAnswers.ofCase(caseId));
}

/** 历次版本, the latest first; none for those who are not of the agency. */
export async function historyOfPublishedAnswer(
  { publishedAnswers }: Answers,
  actor: Actor,
  { id, agencyId }: Pick<PublishedAnswer, 'id' | 'agencyId'>,
): Promise<readonly PublishedAnswerVersion[]> {
  return mayReadUnpublished(actor, agencyId) ? (await publishedAnswers.history(id)).toReversed() : [];
}

/** 个人信息提示: what its writer and whoever approves it should look at again; for the staff of the agency. */
export async function warningsOfPublishedAnswer(
  deps: Dependencies,
  actor: Actor,
  answer: PublishedAnswer,
): Promise<readonly PersonalDataAt[]> {
  return mayReadUnpublished(actor, answer.agencyId) ? personalDataOf(deps, answer, answer) : [];
}

function readable(actor: Actor, answer: PublishedAnswer | undefined): PublishedAnswer | undefined {
  if (!answer) return undefined;
  return answer.status === 'PUBLISHED' || mayReadUnpublished(actor, answer.agencyId) ? answer : undefined;
}
