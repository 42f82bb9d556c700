import type { Pool, PoolClient } from 'pg';
import type { AttemptLog } from '../usecases/ports/attempts.ts';
import { type Prepared, run } from './prepared.ts';

const countRecent: Prepared = {
  name: 'count-attempts',
  text: `select count(*)::int as n from attempt
         where subject = $1 and attempted_at > $2::timestamptz - interval '1 hour'`,
};
const recordAttempt: Prepared = {
  name: 'record-attempt',
  text: 'insert into attempt (subject, attempted_at) values ($1, $2::timestamptz)',
};

/** Those who try the same subject at once take turns; the lock ends with the transaction. */
const lockSubject: Prepared = {
  name: 'lock-subject',
  text: `select pg_advisory_xact_lock(hashtext('attempt'), hashtext($1))`,
};
const forgetAttempt: Prepared = {
  name: 'forget-attempt',
  text: `delete from attempt where ctid = (
           select ctid from attempt where subject = $1 and attempted_at = $2::timestamptz limit 1)`,
};

export function createAttemptLog(pool: Pool): AttemptLog {
  return {
    recent: async (subject, now) => (await run<{ n: number }>(pool, countRecent, [subject, now]))[0]?.n ?? 0,
    record: async (subject, now) => {
      await run(pool, recordAttempt, [subject, now]);
    },
    take: (subject, now, perHour) =>
      inTurn(pool, subject, async (client) => {
        const made = (await run<{ n: number }>(client, countRecent, [subject, now]))[0]?.n ?? 0;
        if (made < perHour) await run(client, recordAttempt, [subject, now]);
        return made < perHour;
      }),
    giveBack: (subject, now) =>
      inTurn(pool, subject, async (client) => {
        await run(client, forgetAttempt, [subject, now]);
      }),
  };
}

async function inTurn<T>(pool: Pool, subject: string, act: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await run(client, lockSubject, [subject]);
    const result = await act(client);
    await client.query('commit');
    client.release();
    return result;
  } catch (fault) {
    // Destroyed, and its transaction with it.
    client.release(true);
    throw fault;
  }
}
