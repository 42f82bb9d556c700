import { GraphQLError } from 'graphql';
import { parseDay } from '../calendar/day.ts';
import type { Outcome } from '../case-file/outcome.ts';
import type { Refusal } from '../case-file/refusals.ts';
import { applyHolidayNotice } from '../usecases/calendar/apply-holiday-notice.ts';
import { calendarWarnings } from '../usecases/calendar/calendar-warnings.ts';
import { type NoticePreview, previewHolidayNotice } from '../usecases/calendar/preview-holiday-notice.ts';
import type { ProposedNotice } from '../usecases/calendar/proposed-notice.ts';
import { previewWithdrawal, withdrawLocalOverride } from '../usecases/calendar/withdraw-local-override.ts';
import type { NoticeApplied } from '../usecases/ports/calendar-register.ts';
import { calendarChanges, holidayNotices, noticesBeingApplied } from '../usecases/queries/holiday-notices.ts';
import type { Context } from './context.ts';
import { refusalMember } from './refusal-member.ts';
import type {
  HolidayNoticeInput,
  HolidayNoticePreviewResolvers,
  HolidayNoticeResolvers,
  MutationResolvers,
  NoticeBeingAppliedResolvers,
  PreviewedCaseResolvers,
  QueryResolvers,
} from './schema.generated.ts';

type CalendarQuery =
  | 'previewHolidayNotice'
  | 'previewLocalOverrideWithdrawal'
  | 'holidayNotices'
  | 'noticesBeingApplied'
  | 'calendarChanges'
  | 'calendarWarnings';

/** 日历管理: preview first, then apply what was seen. */
export const calendarQueries: Pick<QueryResolvers, CalendarQuery> = {
  previewHolidayNotice: async (_, { input }, { deps, actor }) =>
    previewMember(await previewHolidayNotice(deps, actor, proposedNotice(input))),
  previewLocalOverrideWithdrawal: async (_, { input }, { deps, actor }) =>
    previewMember(await previewWithdrawal(deps, actor, input)),
  holidayNotices: async (_, __, { deps, actor }) => (actor.kind === 'STAFF' ? holidayNotices(deps) : []),
  noticesBeingApplied: async (_, __, { deps, actor }) =>
    actor.kind === 'STAFF' ? noticesBeingApplied(deps) : [],
  calendarChanges: async (_, { noticeId, first, after }, { deps, actor }) => {
    const cursor = after === undefined || after === null ? {} : { after: readCursor(after) };
    const query = { noticeId, limit: first ?? 50, ...cursor };
    const { changes, hasNextPage } = await calendarChanges(deps, actor, query);
    const edges = changes.map((node) => ({ node, cursor: `${node.caseId}|${node.deadline}` }));
    return {
      edges,
      pageInfo: {
        hasNextPage,
        hasPreviousPage: after !== undefined && after !== null,
        startCursor: edges[0]?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      },
    };
  },
  calendarWarnings: (_, __, { deps, actor }) => (actor.kind === 'STAFF' ? calendarWarnings(deps) : []),
};

export const calendarMutations: Pick<MutationResolvers, 'applyHolidayNotice' | 'withdrawLocalOverride'> = {
  applyHolidayNotice: async (_, { input }, context) => {
    const { notice, ...rest } = input;
    const command = { ...proposedNotice(notice), ...rest };
    return appliedMember(context, atNotice(await applyHolidayNotice(context.deps, context.actor, command)));
  },
  withdrawLocalOverride: async (_, { input }, context) => {
    const { withdrawal, ...rest } = input;
    const command = { ...withdrawal, ...rest };
    return appliedMember(context, await withdrawLocalOverride(context.deps, context.actor, command));
  },
};

export const holidayNoticeResolvers: HolidayNoticeResolvers = {
  scope: ({ notice }) => notice.scope,
  documentNo: ({ notice }) => notice.documentNo,
  year: ({ notice }) => notice.year,
  issuedOn: ({ notice }) => parseDay(notice.issuedOn ?? '') ?? null,
  holidays: ({ notice }) => notice.holidays,
  agencies: ({ agencyIds }, _, { agencies }) =>
    agencyIds ? Promise.all(agencyIds.map((id) => agencies.load(id))) : null,
  loadedBy: ({ loadedBy }, _, { staff }) => keeperOf(loadedBy, staff),
  caseCount: ({ id }, _, { deps }) => deps.calendarRegister.caseCount(id),
};

export const noticeBeingAppliedResolvers: NoticeBeingAppliedResolvers = {
  scope: ({ proposed }) => proposed.notice.scope,
  withdraws: ({ action }) => action === 'withdrawLocalOverride',
  documentNo: ({ proposed }) => proposed.notice.documentNo,
  year: ({ proposed }) => proposed.notice.year,
  caseCount: ({ cases }) => cases,
  orderedBy: ({ key }, _, { staff }) => keeperOf(key.actor, staff),
  refusal: ({ refusal }) => (refusal ? (refusalMember(refusal) as never) : null),
};

export const holidayNoticePreviewResolvers: HolidayNoticePreviewResolvers = {
  days: ({ days }) =>
    days.map(({ on, before, after }) => ({
      on,
      working: after.working,
      kindBefore: before.kind,
      kindAfter: after.kind,
      festival: after.festival ?? before.festival ?? null,
    })),
  caseCount: ({ cases }) => cases.length,
  becomingLate: ({ cases }) => cases.filter(({ late }) => late === 'BECOMES_LATE').length,
  noLongerLate: ({ cases }) => cases.filter(({ late }) => late === 'NO_LONGER_LATE').length,
  cases: ({ cases }, { first, skip }) => {
    const begin = Math.max(skip ?? 0, 0);
    return cases.slice(begin, begin + Math.min(Math.max(first ?? 50, 0), 500));
  },
};

export const previewedCaseResolvers: PreviewedCaseResolvers = {
  agency: ({ agencyId }, _, { agencies }) => agencies.load(agencyId),
  applicationNo: ({ applicationNo }) => applicationNo ?? null,
  provisionalBefore: ({ provisional }) => provisional.before,
  provisionalAfter: ({ provisional }) => provisional.after,
};

async function keeperOf(keeper: string, staff: Context['staff']) {
  return keeper === 'OPERATOR' ? null : ((await staff.load(keeper)) ?? null);
}

function proposedNotice(input: HolidayNoticeInput): ProposedNotice {
  const { scope, documentNo, year, issuedOn, source, agencyIds, holidays, replaces } = input;
  return {
    notice: {
      documentNo,
      year,
      ...(issuedOn ? { issuedOn } : {}),
      scope,
      numberKnownFrom: 'READ',
      holidays: holidays.map(({ name, off, worked }) => ({ name, off, worked: worked ?? [] })),
    },
    source,
    ...(agencyIds ? { agencyIds } : {}),
    ...(replaces ? { replaces } : {}),
  };
}

function previewMember(outcome: Outcome<NoticePreview>) {
  return outcome.ok
    ? { __typename: 'HolidayNoticePreview' as const, ...outcome.value }
    : (refusalMember(outcome.refusal) as never);
}

async function appliedMember({ deps }: Context, outcome: Outcome<NoticeApplied>) {
  if (!outcome.ok) return refusalMember(outcome.refusal) as never;
  const { noticeId, cases } = outcome.value;
  const notice = (await holidayNotices(deps)).find(({ id }) => id === noticeId);
  if (!notice) throw new Error(`notice ${noticeId} is gone`);
  return { __typename: 'HolidayNoticeApplied' as const, notice, caseCount: cases };
}

/** The contract has the notice in a field of its own. */
function atNotice<Value>(outcome: Outcome<Value>): Outcome<Value> {
  if (outcome.ok || !('path' in outcome.refusal) || !ofNotice.test(outcome.refusal.path)) return outcome;
  const refusal: Refusal = { ...outcome.refusal, path: `notice.${outcome.refusal.path}` };
  return { ok: false, refusal };
}

const ofNotice = /^(?:documentNo|year|issuedOn|source|agencyIds|holidays|replaces)\b/;

function readCursor(cursor: string): { caseId: string; deadline: string } {
  const [, caseId, deadline] =
    /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\|([A-Z_]{1,40})$/.exec(cursor) ?? [];
  if (caseId !== undefined && deadline !== undefined) return { caseId, deadline };
  const [zh, en] = ['after 不是有效的游标', 'after is no cursor of this list'];
  throw new GraphQLError(en, { extensions: { code: 'BAD_USER_INPUT', path: ['after'], zh, en } });
}
