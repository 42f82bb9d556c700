import type { Calendar } from '../calendar/calendar.ts';
import type { Day } from '../calendar/day.ts';
import type { PermissionReason } from '../case-file/refusals.ts';
import { type DisputeActionName, disputeActionNames, disputeActionRow } from '../dispute/actions.ts';
import type { Dispute } from '../dispute/dispute.ts';
import type { DisputeRefusal } from '../dispute/refusals.ts';
import { refusalOfPlace } from '../dispute/step.ts';
import { unmetDisputeCondition } from '../dispute/unmet-dispute-condition.ts';
import { type Actor, rolesAt } from './actor.ts';
import { mayRead, type ReadableCase } from './may-read.ts';

/** May this actor act on disputes of this agency? @returns the reason where the answer is no */
export function refusalToActOnDispute(
  actor: Actor,
  action: DisputeActionName,
  agencyId: string,
): PermissionReason | undefined {
  const { by } = disputeActionRow(action);
  return rolesAt(actor, agencyId).some((role) => by.includes(role)) ? undefined : 'ROLE_MISSING';
}

/** Staff who may read the case read its disputes, the supervisor among them. How the agency defends itself is not for the applicant's eyes. */
export function mayReadDisputes(actor: Actor, subject: ReadableCase): boolean {
  return actor.kind === 'STAFF' && mayRead(actor, subject);
}

export interface PermittedDisputeAction {
  readonly action: DisputeActionName;
  /** Why not; undefined means yes. */
  readonly refusal: DisputeRefusal | undefined;
}

/** Every act of the table, with yes or the reason why not, for this actor on this dispute today. Acts that open one are left out. */
export function permittedDisputeActions(
  dispute: Dispute,
  actor: Actor,
  calendar: Calendar,
  today: Day,
): readonly PermittedDisputeAction[] {
  return disputeActionNames
    .filter((action) => !disputeActionRow(action).from.includes('NEW'))
    .map((action) => ({ action, refusal: refusalNow(dispute, actor, action, calendar, today) }));
}

function refusalNow(
  dispute: Dispute,
  actor: Actor,
  action: DisputeActionName,
  calendar: Calendar,
  today: Day,
): DisputeRefusal | undefined {
  const misplaced = refusalOfPlace(action, dispute);
  if (misplaced) return misplaced;
  const reason = refusalToActOnDispute(actor, action, dispute.agencyId);
  if (reason) return { code: 'NOT_PERMITTED', action, reason, by: disputeActionRow(action).by };
  return unmetDisputeCondition(action, dispute, calendar, today);
}
