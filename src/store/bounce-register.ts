import type { Pool } from 'pg';
import type { BounceRegister } from '../usecases/ports/bounces.ts';
import { failedNotifications, noticesFrom } from './keep-notices.ts';
import { isId } from './is-id.ts';
import { type Prepared, run } from './prepared.ts';

/** A bounce may come before the relay has kept that the message was taken. */
const bounce: Prepared = {
  name: 'record-bounce',
  text: `with bounced as (
           update notification set state = 'BOUNCED', next_attempt_at = null, sent_at = coalesce(sent_at, $2), ended_at = $2,
             last_error = $3, last_error_at = $2
           where message_id = any ($1::uuid[]) and channel = 'EMAIL' and state in ('WAITING','SENT')
           returning case_id, seq, state
         ), ${noticesFrom(failedNotifications('bounced'), 2)}
         select b.seq from bounced b`,
};

const delay: Prepared = {
  name: 'record-delay',
  text: `update notification set last_error = $3, last_error_at = $2
         where message_id = any ($1::uuid[]) and channel = 'EMAIL' and state = 'SENT'`,
};

const known: Prepared = {
  name: 'bounced-application',
  text: `select l.data ->> 'applicationNo' as "applicationNo" from notification n join letter l on l.id = n.letter_id
         where n.message_id = any ($1::uuid[]) and n.channel = 'EMAIL' limit 1`,
};

export function createBounceRegister(pool: Pool): BounceRegister {
  return {
    async record({ tokens, verdict, why }, at) {
      const ids = tokens.filter(isId);
      const [found] = await run<{ applicationNo: string }>(pool, known, [ids]);
      if (!found) return undefined;
      if (verdict === 'OTHER') return { ...found, recorded: false };
      const { name, text } = verdict === 'FAILED' ? bounce : delay;
      const { rowCount } = await pool.query({ name, text, values: [ids, at, why] });
      return { ...found, recorded: (rowCount ?? 0) > 0 };
    },
  };
}
