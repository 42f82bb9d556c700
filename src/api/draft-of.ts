import { itemsToReview } from '../case-file/acts/pass-secrecy-review.ts';
import type { Draft } from '../case-file/case-file.ts';
import { enclosuresOf } from '../case-file/reply-content.ts';
import { replyText } from '../case-file/reply-text.ts';
import type { ListedCase } from '../usecases/ports/reading.ts';
import { attachmentOf } from './attachment-view.ts';
import type { Context } from './context.ts';
import { replyInputOf } from './reply-input-of.ts';

/** 拟稿, as the office sees it: with names, and what the reviewers said. */
export async function draftOf(row: ListedCase, draft: Draft, context: Context) {
  const { no, draftedOn, reply, returnedBecause, legalReview, secrecyReview } = draft;
  return {
    no,
    draftedOn,
    drafter: (await context.staff.load(draft.drafterId)) ?? null,
    draftedFor:
      draft.draftedFor === undefined ? null : ((await context.staff.load(draft.draftedFor)) ?? null),
    ground: reply.ground,
    text: replyText(reply),
    content: replyInputOf(reply),
    enclosures: enclosuresOf(reply).map((enclosure) => attachmentOf(row.id, enclosure)),
    itemsToReview: itemsToReview(draft),
    returnedBecause: returnedBecause ?? null,
    legalReview: legalReview
      ? { ...legalReview, reviewer: (await context.staff.load(legalReview.reviewerId)) ?? null }
      : null,
    secrecyReview: secrecyReview
      ? { ...secrecyReview, reviewer: (await context.staff.load(secrecyReview.reviewerId)) ?? null }
      : null,
  };
}
