import type { Pool, PoolClient } from 'pg';
import type {
  CaseExport,
  CaseExports,
  ExportedRow,
  ExportStep,
  ListStep,
  LettersStep,
  OpenedExport,
  RunningExport,
} from '../usecases/ports/exports.ts';
import { isId } from './is-id.ts';
import { type Prepared, run } from './prepared.ts';

const attemptsAtMost = 5;

const members = `id, staff_id as "staffId", client_mutation_id as "clientMutationId", format, filter, state, rows_total as total, rows_done as done, file_sha256 as sha256,
  to_char(created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "createdAt"`;

const open: Prepared = {
  name: 'open-export',
  text: `insert into case_export (id, staff_id, client_mutation_id, payload_hash, format, filter, rows_total, created_at, letter_ids)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (staff_id, client_mutation_id) do nothing`,
};
const known: Prepared = {
  name: 'known-export',
  text: `select payload_hash as "payloadHash", ${members} from case_export where staff_id = $1 and client_mutation_id = $2`,
};
const ofPerson: Prepared = {
  name: 'exports-of',
  text: `select ${members} from case_export where staff_id = $1 order by ordered_as desc`,
};
const one: Prepared = {
  name: 'export',
  text: `select ${members} from case_export where staff_id = $1 and id = $2`,
};
const rowsOfPart: Prepared = {
  name: 'export-part',
  text: 'select cells from case_export_part where export_id = $1 and part = $2',
};
const boundParts: Prepared = {
  name: 'print-parts',
  text: 'select letters from case_export_part where export_id = $1 order by part',
};
/** The shortest gets its turn first, so that a long one keeps nobody waiting. */
const next: Prepared = {
  name: 'next-export',
  text: `select ${members}, after_key::text as "afterKey", after_id as "afterId",
           letter_ids as "letterIds", letters_seen as seen from case_export where state = 'RUNNING'
         order by rows_done, ordered_as limit 1 for update skip locked`,
};
const keepPart: Prepared = {
  name: 'keep-export-part',
  text: `insert into case_export_part (export_id, part, cells, letters)
         select $1, (select count(*) from case_export_part where export_id = $1), $2::jsonb, $3`,
};
const advance: Prepared = {
  name: 'advance-export',
  text: `update case_export set rows_done = rows_done + $2, rows_total = greatest(rows_total, rows_done + $2),
           after_key = $3, after_id = $4, attempts = 0 where id = $1`,
};
const advanceSet: Prepared = {
  name: 'advance-print-set',
  text: `update case_export set rows_done = rows_done + $2, letters_seen = $3, attempts = 0 where id = $1`,
};
const end: Prepared = {
  name: 'end-export',
  text: `update case_export set state = 'DONE', ended_at = $2, rows_total = rows_done, file_sha256 = $3 where id = $1`,
};
/** What was bound is in the file. */
const forgetParts: Prepared = {
  name: 'forget-print-parts',
  text: 'delete from case_export_part where export_id = $1',
};
const miss: Prepared = {
  name: 'miss-export',
  text: `update case_export set attempts = attempts + 1,
           state = case when attempts + 1 >= ${attemptsAtMost} then 'FAILED' else state end,
           ended_at = case when attempts + 1 >= ${attemptsAtMost} then $2::timestamptz end
         where id = $1 and state = 'RUNNING'`,
};

type Row = Omit<CaseExport, 'sha256'> & { readonly sha256: string | null };
type RunningRow = Row & {
  readonly afterKey: string | null;
  readonly afterId: string | null;
  readonly letterIds: readonly string[] | null;
  readonly seen: number;
};

export function createCaseExports(pool: Pool): CaseExports {
  return {
    async open({ id, staffId, clientMutationId, payloadHash, format, filter, total, createdAt, letterIds }) {
      const values = [
        id,
        staffId,
        clientMutationId,
        payloadHash,
        format,
        JSON.stringify(filter),
        total,
        createdAt,
        letterIds ?? null,
      ];
      await run(pool, open, values);
      const kept = await recall(pool, staffId, clientMutationId);
      if (!kept) throw new Error(`the export ${id} was not kept`);
      return kept;
    },
    recall: (staffId, clientMutationId) => recall(pool, staffId, clientMutationId),
    of: async (staffId) => (await run<Row>(pool, ofPerson, [staffId])).map(exportOf),
    find: async (staffId, id) =>
      isId(id) ? (await run<Row>(pool, one, [staffId, id])).map(exportOf)[0] : undefined,
    rows: (id) => rowsOf(pool, id),
    parts: async (id) =>
      (await run<{ letters: Uint8Array }>(pool, boundParts, [id])).map(({ letters }) => letters),
    step: (write, now) => step(pool, write, now),
  };
}

async function recall(
  pool: Pool,
  staffId: string,
  clientMutationId: string,
): Promise<OpenedExport | undefined> {
  const [row] = await run<Row & { payloadHash: string }>(pool, known, [staffId, clientMutationId]);
  if (!row) return undefined;
  const { payloadHash, ...kept } = row;
  return { payloadHash, export: exportOf(kept) };
}

function exportOf({ sha256, ...row }: Row): CaseExport {
  return { ...row, sha256: sha256 ?? undefined };
}

async function* rowsOf(pool: Pool, id: string): AsyncGenerator<readonly ExportedRow[]> {
  for (let n = 0; ; n += 1) {
    const [found] = await run<{ cells: readonly ExportedRow[] }>(pool, rowsOfPart, [id, n]);
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

function runningOf({ afterKey, afterId, letterIds, seen, ...row }: RunningRow): RunningExport {
  const running = exportOf(row);
  const { format } = running;
  if (format === 'LETTERS') return { ...running, format, letterIds: letterIds ?? [], seen };
  const key = (afterKey ?? undefined) as NonNullable<ListStep['after']>['key'];
  return { ...running, format, after: afterId === null ? undefined : { key, id: afterId } };
}

async function keep(client: PoolClient, id: string, step: ExportStep, now: string): Promise<void> {
  if ('rows' in step) return keepRows(client, id, step, now);
  if ('printed' in step) return keepLetters(client, id, step);
  await run(client, end, [id, now, step.boundAs ?? null]);
  await run(client, forgetParts, [id]);
}

async function keepRows(
  client: PoolClient,
  id: string,
  { rows, after }: ListStep,
  now: string,
): Promise<void> {
  if (rows.length > 0) {
    await run(client, keepPart, [id, JSON.stringify(rows), null]);
    await run(client, advance, [id, rows.length, after?.key ?? null, after?.id ?? null]);
  }
  if (!after) await run(client, end, [id, now, null]);
}

async function keepLetters(
  client: PoolClient,
  id: string,
  { part, printed, seen }: LettersStep,
): Promise<void> {
  if (part) await run(client, keepPart, [id, null, part]);
  await run(client, advanceSet, [id, printed, seen]);
}
