import type { Pool, PoolClient } from 'pg';
import type {
  CaseExport,
  CaseExports,
  ExportedRow,
  ExportStep,
  RunningExport,
} from '../usecases/ports/exports.ts';
import { isId } from './is-id.ts';
import { type Prepared, run } from './prepared.ts';

const attemptsAtMost = 5;

const members = `id, staff_id as "staffId", client_mutation_id as "clientMutationId", format, filter, state, rows_total as total, rows_done as done,
  to_char(created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "createdAt"`;

const open: Prepared = {
  name: 'open-export',
  text: `insert into case_export (id, staff_id, client_mutation_id, payload_hash, format, filter, rows_total, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (staff_id, client_mutation_id) do nothing`,
};
const known: Prepared = {
  name: 'known-export',
  text: `select payload_hash as "payloadHash", ${members} from case_export where staff_id = $1 and client_mutation_id = $2`,
};
const ofPerson: Prepared = {
  name: 'exports-of',
  text: `select ${members} from case_export where staff_id = $1 order by created_at desc, id`,
};
const one: Prepared = {
  name: 'export',
  text: `select ${members} from case_export where staff_id = $1 and id = $2`,
};
const part: Prepared = {
  name: 'export-part',
  text: 'select cells from case_export_part where export_id = $1 and part = $2',
};
/** The shortest gets its turn first, so that a long one keeps nobody waiting. */
const next: Prepared = {
  name: 'next-export',
  text: `select ${members}, after_key::text as "afterKey", after_id as "afterId" from case_export where state = 'RUNNING'
         order by rows_done, created_at limit 1 for update skip locked`,
};
const keepPart: Prepared = {
  name: 'keep-export-part',
  text: `insert into case_export_part (export_id, part, cells)
         select $1, (select count(*) from case_export_part where export_id = $1), $2::jsonb`,
};
const advance: Prepared = {
  name: 'advance-export',
  text: `update case_export set rows_done = rows_done + $2, rows_total = greatest(rows_total, rows_done + $2),
           after_key = $3, after_id = $4, attempts = 0 where id = $1`,
};
const end: Prepared = {
  name: 'end-export',
  text: `update case_export set state = 'DONE', ended_at = $2, rows_total = rows_done where id = $1`,
};
const miss: Prepared = {
  name: 'miss-export',
  text: `update case_export set attempts = attempts + 1,
           state = case when attempts + 1 >= ${attemptsAtMost} then 'FAILED' else state end,
           ended_at = case when attempts + 1 >= ${attemptsAtMost} then $2::timestamptz end
         where id = $1 and state = 'RUNNING'`,
};

type RunningRow = CaseExport & { readonly afterKey: string | null; readonly afterId: string | null };

export function createCaseExports(pool: Pool): CaseExports {
  return {
    async open({ id, staffId, clientMutationId, payloadHash, format, filter, total, createdAt }) {
      const values = [
        id,
        staffId,
        clientMutationId,
        payloadHash,
        format,
        JSON.stringify(filter),
        total,
        createdAt,
      ];
      await run(pool, open, values);
      const [row] = await run<CaseExport & { payloadHash: string }>(pool, known, [staffId, clientMutationId]);
      if (!row) throw new Error(`the export ${id} was not kept`);
      const { payloadHash: hash, ...kept } = row;
      return { payloadHash: hash, export: kept };
    },
    of: (staffId) => run<CaseExport>(pool, ofPerson, [staffId]),
    find: async (staffId, id) =>
      isId(id) ? (await run<CaseExport>(pool, one, [staffId, id]))[0] : undefined,
    rows: (id) => partsOf(pool, id),
    step: (write, now) => step(pool, write, now),
  };
}

async function* partsOf(pool: Pool, id: string): AsyncGenerator<readonly ExportedRow[]> {
  for (let n = 0; ; n += 1) {
    const [found] = await run<{ cells: readonly ExportedRow[] }>(pool, part, [id, n]);
    if (!found) return;
    yield found.cells;
  }
}

async function step(
  pool: Pool,
  write: (running: RunningExport) => Promise<ExportStep>,
  now: string,
): Promise<boolean> {
  const client = await pool.connect();
  let taken: string | undefined;
  try {
    await client.query('begin');
    const [row] = await run<RunningRow>(client, next, []);
    taken = row?.id;
    if (row) await keep(client, row.id, await write(runningOf(row)), now);
    await client.query('commit');
    return row !== undefined;
  } catch (fault) {
    await client.query('rollback');
    if (taken !== undefined) await run(client, miss, [taken, now]);
    throw fault;
  } finally {
    client.release();
  }
}

function runningOf({ afterKey, afterId, ...running }: RunningRow): RunningExport {
  const key = (afterKey ?? undefined) as NonNullable<RunningExport['after']>['key'];
  return { ...running, after: afterId === null ? undefined : { key, id: afterId } };
}

async function keep(client: PoolClient, id: string, { rows, after }: ExportStep, now: string): Promise<void> {
  if (rows.length > 0) {
    await run(client, keepPart, [id, JSON.stringify(rows)]);
    await run(client, advance, [id, rows.length, after?.key ?? null, after?.id ?? null]);
  }
  if (!after) await run(client, end, [id, now]);
}
