import { type Actor, actorName } from '../../access/actor.ts';
import type { CaseFile } from '../../case-file/case-file.ts';
import type { Dispute } from '../../dispute/dispute.ts';
import type { NoticeKind, NoticeOrder } from '../ports/staff-notices.ts';

/**
 * 提醒: a dispute that was opened, and the order to reply anew with which one ended, for the handler of the case and the
 * legal staff, but not for whoever recorded it.
 * @param before undefined where the dispute was opened
 */
export function disputeNotices(
  before: Dispute | undefined,
  after: Dispute,
  { handlerId }: Pick<CaseFile, 'handlerId'>,
  actor: Actor,
): readonly NoticeOrder[] {
  const kind = kindOf(before, after);
  if (kind === undefined) return [];
  const staffIds = handlerId === undefined ? [] : [handlerId];
  const { agencyId } = after;
  return [{ kind, staffIds, roles: ['LEGAL_REVIEWER'], agencyId, exceptIds: [actorName(actor)] }];
}

function kindOf(before: Dispute | undefined, after: Dispute): NoticeKind | undefined {
  if (before === undefined) return 'DISPUTE_OPENED';
  const ends = before.state !== 'ENDED' && after.state === 'ENDED';
  return ends && after.ruling?.order?.kind === 'NEW_REPLY' ? 'REDO_ORDERED' : undefined;
}
