import { enclosuresOf } from '../case-file/reply-content.ts';
import { replyText } from '../case-file/reply-text.ts';
import type { Day } from '../calendar/day.ts';
import { replyCodeOf } from '../statute/reply-codes.ts';
import type { DraftComment } from '../usecases/ports/draft-comments.ts';
import type { ListedCase } from '../usecases/ports/reading.ts';
import { draftVersions } from '../usecases/queries/draft-versions.ts';
import { commentOnDraft } from '../usecases/review/comment-on-draft.ts';
import { resolveComment } from '../usecases/review/resolve-comment.ts';
import { attachmentOf } from './attachment-view.ts';
import type { Context } from './context.ts';
import { refusalMember } from './refusal-member.ts';
import { replyInputOf } from './reply-input-of.ts';
import type { DraftCommentResolvers, MutationResolvers } from './schema.generated.ts';
import { withoutNulls } from './without-nulls.ts';

/** 历次拟稿 of a case, for staff, each with its comments. */
export async function draftVersionsOf(row: ListedCase, context: Context) {
  const [{ file, journal }, comments] = await Promise.all([
    context.cases.load(row.id),
    context.deps.draftComments.ofCase(row.id),
  ]);
  const versions = draftVersions(journal);
  const current = file.draft && versions.findLast(({ voided }) => !voided);
  return versions.map(async ({ drafterId, draftedFor, draftedOn, reply, events, ...version }) => ({
    ...version,
    drafter: (await context.staff.load(drafterId)) ?? null,
    draftedFor: draftedFor === undefined ? null : ((await context.staff.load(draftedFor)) ?? null),
    draftedOn: draftedOn as Day,
    ground: reply.ground,
    code: replyCodeOf(reply.ground),
    text: replyText(reply),
    content: replyInputOf(reply),
    enclosures: enclosuresOf(reply).map((enclosure) => attachmentOf(row.id, enclosure)),
    current: version.seq === current?.seq,
    events: events.map(async ({ actor, on, text, ...event }) => ({
      ...event,
      on: on as Day,
      by: (await context.staff.load(actor)) ?? null,
      text: text ?? null,
    })),
    comments: comments.filter(({ draftSeq }) => draftSeq === version.seq),
  }));
}

export const draftCommentResolvers: DraftCommentResolvers = {
  author: async ({ authorId }, _, { staff }) => (await staff.load(authorId)) ?? null,
  passage: ({ passage }) => passage ?? null,
  resolvedBy: async ({ resolvedBy }, _, { staff }) =>
    resolvedBy === undefined ? null : ((await staff.load(resolvedBy)) ?? null),
  resolvedAt: ({ resolvedAt }) => resolvedAt ?? null,
};

export const draftCommentMutations: Pick<MutationResolvers, 'commentOnDraft' | 'resolveComment'> = {
  commentOnDraft: async (_, { input }, context) => {
    const outcome = await commentOnDraft(context.deps, context.actor, withoutNulls(input));
    return outcome.ok ? commented(context, outcome.value) : (refusalMember(outcome.refusal) as never);
  },
  resolveComment: async (_, { input }, context) => {
    const outcome = await resolveComment(context.deps, context.actor, input);
    return outcome.ok ? commented(context, outcome.value) : (refusalMember(outcome.refusal) as never);
  },
};

async function commented({ deps }: Context, commentId: string) {
  const comment: DraftComment | undefined = await deps.draftComments.comment(commentId);
  const caseFile = comment && (await deps.reader.row(comment.caseId));
  if (!caseFile) throw new Error(`comment ${commentId} is gone`);
  return { __typename: 'DraftCommented' as const, comment, caseFile };
}
