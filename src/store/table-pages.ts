import type { PoolClient } from 'pg';

/** A stretch of a table as it lies on disk: its pages from the first to before the last. */
export interface Pages {
  readonly from: number;
  readonly to: number;
}

/** Some tens of thousands of cases: few enough to be held in memory, enough that the round trips do not count. */
const tensOfThousands = 2_000;

const sizeInPages = `select ceil(pg_relation_size($1::regclass) / current_setting('block_size')::numeric)::integer as pages`;

/** The stretches of a table, as large as it is now: what one statement would hold in memory is done in parts. */
export async function stretchesOf(
  client: PoolClient,
  table: string,
  pagesAtATime = tensOfThousands,
): Promise<readonly Pages[]> {
  const { rows } = await client.query<{ pages: number }>(sizeInPages, [table]);
  const pages = rows[0]?.pages ?? 0;
  return Array.from({ length: Math.ceil(pages / pagesAtATime) }, (_, index) => ({
    from: index * pagesAtATime,
    to: Math.min((index + 1) * pagesAtATime, pages),
  }));
}

/** The condition that a row `c` lies in a stretch. */
export function within({ from, to }: Pages): string {
  return `c.ctid >= '(${from},0)' and c.ctid < '(${to},0)'`;
}
