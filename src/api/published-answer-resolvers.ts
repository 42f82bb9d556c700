import { mayReadUnpublished } from '../access/may-publish.ts';
import type { Outcome } from '../case-file/outcome.ts';
import { approvePublishedAnswer } from '../usecases/catalogue/approve-published-answer.ts';
import { doubtsOfPublishedAnswer } from '../usecases/catalogue/doubts-of-published-answer.ts';
import { draftPublishedAnswer } from '../usecases/catalogue/draft-published-answer.ts';
import {
  historyOfPublishedAnswer,
  listPublishedAnswers,
  readPublishedAnswer,
  warningsOfPublishedAnswer,
} from '../usecases/catalogue/list-published-answers.ts';
import { returnPublishedAnswer } from '../usecases/catalogue/return-published-answer.ts';
import { withdrawPublishedAnswer } from '../usecases/catalogue/withdraw-published-answer.ts';
import { readCase } from '../usecases/queries/read-case.ts';
import type { Context } from './context.ts';
import { connectionOf, listRequestOf } from './public-page.ts';
import { refusalMember } from './refusal-member.ts';
import type {
  MutationResolvers,
  PublishedAnswerResolvers,
  PublishedAnswerVersionResolvers,
  QueryResolvers,
} from './schema.generated.ts';

/** 公开答复: read by anybody, written and approved by two people of the agency. */
export const publishedAnswerQueries: Pick<QueryResolvers, 'publishedAnswers' | 'publishedAnswer'> = {
  publishedAnswers: async (_, list, { deps, actor }) =>
    connectionOf(
      await listPublishedAnswers(deps, actor, listRequestOf(list)),
      ({ changedOn }) => changedOn,
      list,
    ),
  publishedAnswer: async (_, { id }, { deps, actor }) => (await readPublishedAnswer(deps, actor, id)) ?? null,
};

type PublishedAnswerMutation =
  'draftPublishedAnswer' | 'approvePublishedAnswer' | 'returnPublishedAnswer' | 'withdrawPublishedAnswer';

export const publishedAnswerMutations: Pick<MutationResolvers, PublishedAnswerMutation> = {
  draftPublishedAnswer: async (_, { input }, context) =>
    changed(context, await draftPublishedAnswer(context.deps, context.actor, input)),
  approvePublishedAnswer: async (_, { input }, context) =>
    changed(context, await approvePublishedAnswer(context.deps, context.actor, input)),
  returnPublishedAnswer: async (_, { input }, context) =>
    changed(context, await returnPublishedAnswer(context.deps, context.actor, input)),
  withdrawPublishedAnswer: async (_, { input }, context) =>
    changed(context, await withdrawPublishedAnswer(context.deps, context.actor, input)),
};

export const publishedAnswerResolvers: PublishedAnswerResolvers = {
  agency: ({ agencyId }, _, { agencies }) => agencies.load(agencyId),
  publishedOn: ({ publishedOn }) => publishedOn ?? null,
  // Whose case it was is not for the public, nor for the applicant of another one.
  caseFile: async ({ agencyId, caseId }, _, { deps, actor }) =>
    mayReadUnpublished(actor, agencyId) ? ((await readCase(deps, actor, caseId)) ?? null) : null,
  draftedBy: async ({ agencyId, draftedBy }, _, { staff, actor }) =>
    mayReadUnpublished(actor, agencyId) ? ((await staff.load(draftedBy)) ?? null) : null,
  warnings: (answer, _, { deps, actor }) => warningsOfPublishedAnswer(deps, actor, answer),
  doubts: (answer, _, { deps, actor }) => doubtsOfPublishedAnswer(deps, actor, answer),
  history: (answer, _, { deps, actor }) => historyOfPublishedAnswer(deps, actor, answer),
};

export const publishedAnswerVersionResolvers: PublishedAnswerVersionResolvers = {
  recordedBy: async ({ recordedBy }, _, { staff }) => (await staff.load(recordedBy)) ?? null,
};

/** The answer as it stands after the change. */
async function changed<Member>({ deps, actor }: Context, outcome: Outcome<string>): Promise<Member> {
  if (!outcome.ok) return refusalMember(outcome.refusal) as Member;
  const answer = await readPublishedAnswer(deps, actor, outcome.value);
  if (!answer) throw new Error(`the published answer ${outcome.value} is gone`);
  return { __typename: 'PublishedAnswer', ...answer } as Member;
}
