import type { Pool } from 'pg';
import type { ClaimedNotification, Conclusion, NotificationOutbox } from '../usecases/ports/notifications.ts';
import { failedNotifications, noticesFrom } from './keep-notices.ts';
import { undefinedForNull } from './case-row-columns.ts';
import { type Prepared, run } from './prepared.ts';

/** SKIP LOCKED: two relays never take the same notification, and neither waits for the other. */
const claim: Prepared = {
  name: 'claim-notification',
  text: `with next as (
           select n.id from notification n join letter l on l.id = n.letter_id
           where n.state = 'WAITING' and n.channel = any ($1::text[]) and n.next_attempt_at <= $2 and l.state = 'DRAWN'
           order by n.next_attempt_at, n.id limit 1 for update of n skip locked
         )
         update notification n set attempts = n.attempts + 1, next_attempt_at = $3
         from next, letter l where n.id = next.id and l.id = n.letter_id
         returning n.id, n.kind, n.channel, n.recipient, n.message_id as "messageId", n.attempts,
           l.data ->> 'agencyName' as "agencyName", l.data ->> 'applicationNo' as "applicationNo",
           case when n.with_letter then l.sha256 end as "letterSha256"`,
};

/** What was cancelled while it was being sent has been sent all the same. */
const conclude: Prepared = {
  name: 'conclude-notification',
  text: `with concluded as (
           update notification set state = $3, next_attempt_at = $5,
             sent_at = case when $3 = 'SENT' then $4::timestamptz else sent_at end,
             ended_at = case when $3 = 'FAILED' then $4::timestamptz end,
             last_error = $6, last_error_at = case when $6::text is not null then $4::timestamptz end
           where id = $1 and message_id = $2 and (state = 'WAITING' or state = 'CANCELLED' and $3 = 'SENT')
           returning case_id, seq, state
         ), ${noticesFrom(failedNotifications('concluded'), 4)}
         select count(*)::int as n from noticed`,
};

export function createNotificationOutbox(pool: Pool): NotificationOutbox {
  return {
    async claimNext(channels, now, leaseUntil) {
      const [claimed] = await run<ClaimedNotification>(pool, claim, [channels, now, leaseUntil]);
      return claimed && undefinedForNull(claimed);
    },
    async conclude({ id, messageId }, conclusion) {
      const { nextAttemptAt, why } = partsOf(conclusion);
      await run(pool, conclude, [id, messageId, conclusion.state, conclusion.at, nextAttemptAt, why]);
    },
  };
}

function partsOf(conclusion: Conclusion): {
  readonly nextAttemptAt: string | null;
  readonly why: string | null;
} {
  switch (conclusion.state) {
    case 'SENT':
      return { nextAttemptAt: null, why: null };
    case 'WAITING':
      return { nextAttemptAt: conclusion.nextAttemptAt, why: conclusion.why };
    case 'FAILED':
      return { nextAttemptAt: null, why: conclusion.why };
  }
}
