import type { PoolClient } from 'pg';
import type { Change } from '../usecases/ports/work.ts';
import { type Prepared, run } from './prepared.ts';

const order: Prepared = {
  name: 'order-notifications',
  text: `insert into notification (id, case_id, letter_id, seq, kind, channel, recipient, with_letter, message_id, ordered_at,
           next_attempt_at)
         select n.id, $1, n."letterId", n.seq, n.kind, n.channel, n.recipient, n."withLetter", n."messageId", n."orderedAt",
           n."nextAttemptAt"
         from jsonb_to_recordset($2::jsonb) as n (id uuid, "letterId" uuid, seq int, kind text, channel text, recipient text,
           "withLetter" boolean, "messageId" uuid, "orderedAt" timestamptz, "nextAttemptAt" timestamptz)`,
};

/** The letter of a voided act is void too: what tells of it is not sent, nor sent once more. */
const cancel: Prepared = {
  name: 'cancel-notifications',
  text: `update notification n set state = 'CANCELLED', next_attempt_at = null, ended_at = coalesce(n.ended_at, $3)
         from letter l
         where l.id = n.letter_id and n.case_id = $1 and n.state in ('WAITING','FAILED','BOUNCED')
           and (n.seq = any ($2) or l.seq = any ($2))`,
};

/** One that has nowhere to go any more has failed: it is nobody else's to read. */
const redirect: Prepared = {
  name: 'redirect-notifications',
  text: `update notification set recipient = coalesce($3, recipient),
           state = case when $3::text is null then 'FAILED' else state end,
           next_attempt_at = case when $3::text is null then null else next_attempt_at end,
           ended_at = case when $3::text is null then $4::timestamptz else ended_at end,
           last_error = case when $3::text is null then '申请人信息更正以后，没有可以通知的地址' else last_error end,
           last_error_at = case when $3::text is null then $4::timestamptz else last_error_at end
         where case_id = $1 and channel = $2 and state = 'WAITING'`,
};

/** Keeps what the act gives to be told, and cancels what it leaves nothing to tell of. */
export async function keepNotifications(
  client: PoolClient,
  { caseId, entries, notifications, redirections = [] }: Change,
): Promise<void> {
  if (notifications.length > 0) await run(client, order, [caseId, JSON.stringify(notifications)]);
  for (const { channel, recipient = null } of redirections)
    await run(client, redirect, [caseId, channel, recipient, entries.at(-1)?.recordedAt]);
  const voids = entries.flatMap((entry) => (entry.fact.fact === 'FACT_VOIDED' ? [entry.fact.seq] : []));
  if (voids.length > 0) await run(client, cancel, [caseId, voids, entries.at(-1)?.recordedAt]);
}
