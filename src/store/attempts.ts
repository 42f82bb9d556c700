import type { Pool } from 'pg';
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

export function createAttemptLog(pool: Pool): AttemptLog {
  return {
    recent: async (subject, now) => (await run<{ n: number }>(pool, countRecent, [subject, now]))[0]?.n ?? 0,
    record: async (subject, now) => {
      await run(pool, recordAttempt, [subject, now]);
    },
  };
}
