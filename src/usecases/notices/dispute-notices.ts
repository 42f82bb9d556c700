import { type Actor, actorName } from '../../access/actor.ts';
import type { Day } from '../../calendar/day.ts';
import type { CaseFile } from '../../case-file/case-file.ts';
import type { Dispute } from '../../dispute/dispute.ts';
import { disputeResultRow } from '../../dispute/results.ts';
import type { NoticeKind, NoticeOrder } from '../ports/staff-notices.ts';

/**
 * 提醒: a dispute that was opened, and one that ended with an order to reply anew or otherwise corrected what the office did,
 * for the handler of the case and the legal staff, but not for whoever recorded it.
 * @param before undefined where the dispute was opened
 * @param dueOn by when what was ordered is to be done
 */
export function disputeNotices(
  before: Dispute | undefined,
  after: Dispute,
  { handlerId }: Pick<CaseFile, 'handlerId'>,
  actor: Actor,
  dueOn: Day | undefined,
): readonly NoticeOrder[] {
  const kind = kindOf(before, after);
  if (kind === undefined) return [];
  const staffIds = handlerId === undefined ? [] : [handlerId];
  const { agencyId } = after;
  const day = kind === 'DISPUTE_OPENED' || dueOn === undefined ? {} : { day: dueOn };
  return [{ kind, ...day, staffIds, roles: ['LEGAL_REVIEWER'], agencyId, exceptIds: [actorName(actor)] }];
}

function kindOf(before: Dispute | undefined, after: Dispute): NoticeKind | undefined {
  if (before === undefined) return 'DISPUTE_OPENED';
  const { state, ruling } = after;
  if (before.state === 'ENDED' || state !== 'ENDED' || ruling === undefined) return undefined;
  if (ruling.order?.kind === 'NEW_REPLY') return 'REDO_ORDERED';
  return disputeResultRow(ruling.result).reportedAs === 'CORRECTED' ? 'DISPUTE_CORRECTED' : undefined;
}
