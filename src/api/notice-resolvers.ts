import { GraphQLError } from 'graphql';
import { publishedAnswerOfCase } from '../usecases/catalogue/list-published-answers.ts';
import { changeNoticeSettings, noticeSettings } from '../usecases/notices/change-notice-settings.ts';
import { markNoticesRead, myNotices } from '../usecases/notices/my-notices.ts';
import { noticeWording } from '../usecases/notices/notice-words.ts';
import { answerNoticeKinds } from '../usecases/ports/staff-notices.ts';
import { refusalMember } from './refusal-member.ts';
import type { MutationResolvers, QueryResolvers, StaffNoticeResolvers } from './schema.generated.ts';
import { withoutNulls } from './without-nulls.ts';

/** 提醒: each person's own. */
export const noticeQueries: Pick<QueryResolvers, 'notices' | 'noticeSettings'> = {
  notices: async (_, { unreadOnly, first, after }, { deps, actor }) => {
    if (after && !/^\d{1,18}$/.test(after)) throw noCursor();
    const page = await myNotices(deps, actor, {
      unreadOnly: unreadOnly ?? false,
      first: first ?? 20,
      ...(after ? { beforeId: after } : {}),
    });
    return { ...page, endCursor: page.notices.at(-1)?.id ?? null };
  },
  noticeSettings: async (_, __, { deps, actor }) => (await noticeSettings(deps, actor)) ?? null,
};

export const noticeMutations: Pick<MutationResolvers, 'markNoticesRead' | 'changeNoticeSettings'> = {
  markNoticesRead: async (_, { input }, { deps, actor }) => {
    const outcome = await markNoticesRead(deps, actor, input.ids ?? undefined);
    if (!outcome.ok) return refusalMember(outcome.refusal) as never;
    return { __typename: 'NoticesRead', unread: outcome.value };
  },
  changeNoticeSettings: async (_, { input }, { deps, actor }) => {
    const outcome = await changeNoticeSettings(deps, actor, withoutNulls(input));
    if (!outcome.ok) return refusalMember(outcome.refusal) as never;
    return { __typename: 'NoticeSettings', ...outcome.value };
  },
};

export const staffNoticeResolvers: StaffNoticeResolvers = {
  zh: (notice) => noticeWording(notice).zh,
  en: (notice) => noticeWording(notice).en,
  caseFile: ({ row }) => row ?? null,
  publishedAnswer: async ({ kind, caseId }, _, { deps, actor }) =>
    answerNoticeKinds.includes(kind) ? ((await publishedAnswerOfCase(deps, actor, caseId)) ?? null) : null,
  dueOn: ({ dueOn }) => dueOn ?? null,
  readAt: ({ readAt }) => readAt ?? null,
};

function noCursor(): GraphQLError {
  const en = 'after is no cursor of this list';
  return new GraphQLError(en, {
    extensions: { code: 'BAD_USER_INPUT', path: ['after'], zh: 'after 不是有效的游标', en },
  });
}
