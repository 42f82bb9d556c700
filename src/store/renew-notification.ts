import type { PoolClient } from 'pg';
import type { Notification, NotificationRenewal } from '../usecases/ports/notifications.ts';
import type { IdempotencyKey, RenewalAnswer } from '../usecases/ports/work.ts';
import { isId } from './is-id.ts';
import { type Prepared, run } from './prepared.ts';

type Locked = Pick<Notification, 'id' | 'channel' | 'state'>;

const lock: Prepared = {
  name: 'lock-notification',
  text: 'select id, channel, state from notification where id = $1 for update',
};

const renew: Prepared = {
  name: 'renew-notification',
  text: `with renewed as (
           update notification set state = 'WAITING', message_id = $2, attempts = 0, next_attempt_at = $5, recipient = $10, sent_at = null,
             ended_at = null, last_error = null, last_error_at = null, renewed_by = $3, renewed_at = $4
           where id = $1
         )
         insert into mutation_answer (actor, client_mutation_id, payload_hash, answer) values ($6, $7, $8, $9::jsonb)`,
};

export async function lockNotification(client: PoolClient, id: string): Promise<Locked | undefined> {
  return isId(id) ? (await run<Locked>(client, lock, [id]))[0] : undefined;
}

/** Orders it anew, and keeps what the command answers. */
export async function renewNotification(
  client: PoolClient,
  { id, recipient, messageId, by, at, nextAttemptAt }: NotificationRenewal,
  { key, value }: { readonly key: IdempotencyKey; readonly value: RenewalAnswer },
): Promise<void> {
  await run(client, renew, [
    id,
    messageId,
    by,
    at,
    nextAttemptAt,
    key.actor,
    key.clientMutationId,
    key.payloadHash,
    JSON.stringify(value),
    recipient,
  ]);
}
