import { type Actor, actorName, rolesAt } from '../../access/actor.ts';
import { done, type Outcome, refuse } from '../../case-file/outcome.ts';
import type { Role } from '../../case-file/states.ts';
import type { Dependencies } from '../dependencies.ts';
import { idempotencyKey, recalled, refusalOfCommand } from '../envelope.ts';
import type { RenewalAnswer } from '../ports/work.ts';
import { openedCase, readCase } from '../queries/read-case.ts';
import { attemptFrom } from './attempt-from.ts';
import { recipientOf } from './recipient-of.ts';

export interface RetryNotificationCommand {
  readonly clientMutationId: string;
  readonly notificationId: string;
}

const action = 'retryNotification';

/** Those who deal with the applicant. */
const by: readonly Role[] = ['INTAKE_CLERK', 'HANDLER', 'OFFICE_HEAD'];

/** 重发通知: one that has failed or come back is sent once more. No act on the case, whose journal and version stay. */
export async function retryNotification(
  deps: Dependencies,
  actor: Actor,
  command: RetryNotificationCommand,
): Promise<Outcome<RenewalAnswer>> {
  const { notificationId } = command;
  const malformed = refusalOfCommand(command);
  if (malformed) return refuse(malformed);
  const caseId = await deps.notifications.caseOf(notificationId);
  const row = caseId === undefined ? undefined : await readCase(deps, actor, caseId);
  if (!row) return refuse(unknown);
  if (!rolesAt(actor, row.agencyId).some((role) => by.includes(role))) {
    return refuse({ code: 'NOT_PERMITTED', action, reason: 'ROLE_MISSING', by });
  }
  return deps.work.transact(async (transaction) => {
    // Locked before it is asked whether the command came before: of two copies sent at once the second finds the answer.
    const notification = await transaction.lockNotification(notificationId);
    if (!notification) return refuse(unknown);
    const key = idempotencyKey(deps, actor, action, command);
    const repeated = await recalled<RenewalAnswer>(transaction, key);
    if (repeated) return repeated;
    const { channel, state } = notification;
    if (state !== 'FAILED' && state !== 'BOUNCED') return refuse({ code: 'NOTIFICATION_NOT_FAILED', state });
    const { channels, quietHours } = deps.notifying;
    if (!channels.includes(channel)) return refuse({ code: 'NOTIFICATION_CHANNEL_CLOSED', channel });
    const recipient = recipientOf(channel, (await openedCase(deps, row.id)).file);
    if (recipient === undefined) return refuse({ ...unknown, problem: 'NOT_ALLOWED' });
    const at = deps.clock.now();
    const value = { caseId: row.id, notificationId };
    await transaction.renewNotification(
      {
        id: notificationId,
        recipient,
        messageId: deps.newId(),
        by: actorName(actor),
        at,
        nextAttemptAt: attemptFrom(channel, at, quietHours),
      },
      { key, value },
    );
    return done(value);
  });
}

/** Not there and not yours look the same. */
const unknown = { code: 'INVALID_INPUT', path: 'notificationId', problem: 'UNKNOWN' } as const;
