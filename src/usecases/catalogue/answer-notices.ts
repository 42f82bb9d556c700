import { type Actor, actorName } from '../../access/actor.ts';
import { rolesToPublish } from '../../access/may-publish.ts';
import type { PublishedAnswer } from '../ports/published-answers.ts';
import type { NoticeOrder } from '../ports/staff-notices.ts';

/** 提醒: a published answer that waits tells those who may approve it, one that was returned whoever wrote it. */
export function answerNotices(
  { agencyId, status, draftedBy }: Pick<PublishedAnswer, 'agencyId' | 'status' | 'draftedBy'>,
  actor: Actor,
): readonly NoticeOrder[] {
  const order = { agencyId, staffIds: [], roles: [], exceptIds: [actorName(actor)] };
  switch (status) {
    case 'AWAITING_APPROVAL':
      return [{ ...order, kind: 'ANSWER_WAITING', roles: rolesToPublish('approvePublishedAnswer') }];
    case 'RETURNED':
      return [{ ...order, kind: 'ANSWER_RETURNED', staffIds: [draftedBy] }];
    case 'PUBLISHED':
    case 'WITHDRAWN':
      return [];
  }
}
