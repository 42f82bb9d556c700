import type { Pool } from 'pg';
import type { PassingBlobStore } from '../usecases/ports/blobs.ts';
import { type Prepared, run } from './prepared.ts';

/**
 * Answers are kept 30 days for repetitions; attempts count for an hour; a list or print set is taken away within a day; a
 * change of the calendar that was given up is told for a day; an expired session opens nothing; a notice is news for a year
 * at most.
 */
const statements: readonly Prepared[] = [
  {
    name: 'sweep-answers',
    text: `delete from mutation_answer where recorded_at < $1::timestamptz - interval '30 days'`,
  },
  {
    name: 'sweep-attempts',
    text: `delete from attempt where attempted_at < $1::timestamptz - interval '1 day'`,
  },
  {
    name: 'sweep-exports',
    text: `delete from case_export where created_at < $1::timestamptz - interval '1 day'`,
  },
  {
    name: 'sweep-calendar-orders',
    text: `delete from calendar_order where ended_at < $1::timestamptz - interval '1 day'`,
  },
  {
    name: 'sweep-notices',
    text: `delete from staff_notice where created_at < $1::timestamptz - interval '1 year'`,
  },
  { name: 'sweep-sessions', text: 'delete from session where expires_at < $1::timestamptz' },
];

/** No two orders have the same file. */
const outdatedPrints: Prepared = {
  name: 'outdated-prints',
  text: `select file_sha256 as sha256 from case_export
         where file_sha256 is not null and created_at < $1::timestamptz - interval '1 day'`,
};

/**
 * Deletes what has outlived its purpose. The journal never does.
 * @param prints where print sets are kept: the file goes before the row that knows of it
 */
export async function sweep(pool: Pool, now: string, prints: PassingBlobStore): Promise<void> {
  for (const { sha256 } of await run<{ sha256: string }>(pool, outdatedPrints, [now]))
    await prints.remove(sha256);
  for (const statement of statements) await run(pool, statement, [now]);
}
