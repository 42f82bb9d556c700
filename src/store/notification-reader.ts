import type { Pool } from 'pg';
import type { Notification, NotificationReader } from '../usecases/ports/notifications.ts';
import { undefinedForNull } from './case-row-columns.ts';
import { isId } from './is-id.ts';
import { type Prepared, run } from './prepared.ts';

function instant(column: string): string {
  return `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}

const ofCase: Prepared = {
  name: 'notifications-of-case',
  text: `select id, letter_id as "letterId", kind, channel, recipient, with_letter as "withLetter", state, attempts,
           ${instant('ordered_at')} as "orderedAt", ${instant('next_attempt_at')} as "nextAttemptAt",
           ${instant('sent_at')} as "sentAt", ${instant('ended_at')} as "endedAt", last_error as "lastError",
           ${instant('last_error_at')} as "lastErrorAt"
         from notification where case_id = $1 order by ordered_at, seq, channel, id`,
};

const caseOf: Prepared = {
  name: 'case-of-notification',
  text: 'select case_id as "caseId" from notification where id = $1',
};

export function createNotificationReader(pool: Pool): NotificationReader {
  return {
    ofCase: async (caseId) => (await run<Notification>(pool, ofCase, [caseId])).map(undefinedForNull),
    caseOf: async (id) =>
      isId(id) ? (await run<{ caseId: string }>(pool, caseOf, [id]))[0]?.caseId : undefined,
  };
}
