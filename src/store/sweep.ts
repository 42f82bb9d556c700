import type { Pool } from 'pg';
import { type Prepared, run } from './prepared.ts';

/**
 * Answers are kept 30 days for repetitions; attempts count for an hour; a list is taken away within a day; an expired session opens
 * nothing; a notice is news for a year at most.
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
    name: 'sweep-notices',
    text: `delete from staff_notice where created_at < $1::timestamptz - interval '1 year'`,
  },
  { name: 'sweep-sessions', text: 'delete from session where expires_at < $1::timestamptz' },
];

/** Deletes what has outlived its purpose. The journal never does. */
export async function sweep(pool: Pool, now: string): Promise<void> {
  for (const statement of statements) await run(pool, statement, [now]);
}
