import { unfollowedOrder } from '../case-file/told-by-disputes.ts';
import { hasOpenDraft } from '../usecases/queries/open-draft.ts';
import { draftVersionsOf } from './draft-version-resolvers.ts';
import { draftOf } from './draft-of.ts';
import { fileOf } from './file-of.ts';
import { replyView } from './reply-view.ts';
import { toldTo } from './told-to.ts';
import type { CaseFileResolvers } from './schema.generated.ts';

/** 拟稿和答复: the draft, what was replied, and what was replied before it was to be done again. */
export const caseReplyFields = {
  draft: async (row, _, context) => {
    const { draft } = await fileOf(row, context);
    return draft && context.actor.kind === 'STAFF' ? draftOf(row, draft, context) : null;
  },
  draftVersions: (row, _, context) => (context.actor.kind === 'STAFF' ? draftVersionsOf(row, context) : []),
  draftFileUrl: async (row, _, context) =>
    context.actor.kind === 'STAFF' && hasOpenDraft(await fileOf(row, context))
      ? `/cases/${row.id}/draft.docx`
      : null,
  draftPdfUrl: async (row, _, context) =>
    context.actor.kind === 'STAFF' && hasOpenDraft(await fileOf(row, context))
      ? `/cases/${row.id}/draft.pdf`
      : null,
  reply: async (row, _, context) => {
    const { reply } = await fileOf(row, context);
    const visible = context.actor.kind === 'STAFF' || reply?.sentOn !== undefined;
    return reply && visible ? replyView(row, reply, context) : null;
  },
  redo: async (row, _, context) => (await fileOf(row, context)).redo ?? null,
  redoOrder: async (row, _, context) => {
    const file = await fileOf(row, context);
    return unfollowedOrder(file, await toldTo(context, file)) ?? null;
  },
  earlierReplies: async (row, _, context) =>
    (await fileOf(row, context)).earlierReplies.map((reply) => replyView(row, reply, context)),
} satisfies CaseFileResolvers;
