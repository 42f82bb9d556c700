import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { day } from '../../src/calendar/day.ts';
import { createCaseExports } from '../../src/store/case-exports.ts';
import { migrate } from '../../src/store/database.ts';
import type {
  ExportedRow,
  ExportStep,
  RunningExport,
  RunningPrintSet,
} from '../../src/usecases/ports/exports.ts';
import { freshDatabase, type FreshDatabase } from '../support/fresh-database.ts';

let database: FreshDatabase;
let owner: pg.Pool;
/** Two services over one database. */
let pools: readonly [pg.Pool, pg.Pool];
const staffId = randomUUID();
const now = '2026-03-02T02:00:00.000Z';

beforeAll(async () => {
  database = await freshDatabase();
  await migrate(database.ownerUrl);
  owner = new pg.Pool({ connectionString: database.ownerUrl, max: 1 });
  await owner.query(
    `with a as (insert into agency (id, code, kind, name, address, phone, document_prefix, fonds_no, confirm_policy,
       reconsideration_authority, court, reconsideration_channel)
       values (gen_random_uuid(), 'QH01', 'DEPARTMENT', '清湖县人民政府办公室', '-', '-', '-', '-', 'AUTO', '-', '-', '-') returning id)
     insert into staff_member (id, agency_id, user_name, name, password_hash) select $1, id, 'lin.zhixia', '林知夏', '-' from a`,
    [staffId],
  );
  const connectionString = database.serviceUrl;
  pools = [new pg.Pool({ connectionString, max: 2 }), new pg.Pool({ connectionString, max: 2 })];
});

afterAll(async () => {
  await Promise.all([...pools, owner].map((pool) => pool.end()));
  await database.drop();
});

async function opened(total: number): Promise<string> {
  const id = randomUUID();
  await createCaseExports(pools[0]).open({
    id,
    staffId,
    clientMutationId: id,
    payloadHash: 'x',
    format: 'CSV',
    filter: { tasks: ['FILE'] },
    total,
    createdAt: now,
  });
  return id;
}

/** Writes one row a step, until so many are written. */
function upTo(last: number): (running: RunningExport) => Promise<ExportStep> {
  return async ({ done }) => ({
    rows: [[`row ${done + 1}`, done + 1]],
    after: done + 1 < last ? { key: day('2026-03-02'), id: randomUUID() } : undefined,
  });
}

async function writtenOf(id: string): Promise<readonly ExportedRow[]> {
  const rows: ExportedRow[] = [];
  for await (const part of createCaseExports(pools[1]).rows(id)) rows.push(...part);
  return rows;
}

it('goes on where another service left it, and says how far it is', async () => {
  const id = await opened(3);
  const [first, second] = pools.map(createCaseExports);
  expect(await first?.step(upTo(3), now)).toBe(true);
  expect(await second?.find(staffId, id)).toMatchObject({
    state: 'RUNNING',
    total: 3,
    done: 1,
    filter: { tasks: ['FILE'] },
  });
  let cursor: unknown;
  await second?.step(async (running) => {
    cursor = 'after' in running ? running.after : undefined;
    return upTo(3)(running);
  }, now);
  expect(cursor).toEqual({ key: '2026-03-02', id: expect.any(String) });
  await first?.step(upTo(3), now);
  expect(await second?.find(staffId, id)).toMatchObject({ state: 'DONE', total: 3, done: 3 });
  expect(await writtenOf(id)).toEqual([
    ['row 1', 1],
    ['row 2', 2],
    ['row 3', 3],
  ]);
  expect(await first?.step(upTo(3), now)).toBe(false);
});

it('a step that fails writes nothing and is tried again; after five the list is given up', async () => {
  const id = await opened(2);
  const exports = createCaseExports(pools[0]);
  await exports.step(upTo(2), now);
  for (let n = 0; n < 5; n += 1) {
    expect(await exports.find(staffId, id)).toMatchObject({ state: 'RUNNING', done: 1 });
    await expect(exports.step(() => Promise.reject(new Error('the disk is full')), now)).rejects.toThrow(
      'disk',
    );
  }
  expect(await exports.find(staffId, id)).toMatchObject({ state: 'FAILED', done: 1 });
  expect(await exports.step(upTo(2), now)).toBe(false);
});

it('one that two services take is written by one', async () => {
  const id = await opened(1);
  const steps = await Promise.all(pools.map((pool) => createCaseExports(pool).step(upTo(1), now)));
  expect(steps.filter(Boolean)).toHaveLength(1);
  expect(await writtenOf(id)).toEqual([['row 1', 1]]);
});

it('a short list is not kept waiting by a long one', async () => {
  const long = await opened(1000);
  const exports = createCaseExports(pools[0]);
  await exports.step(upTo(1000), now);
  const short = await opened(1);
  await exports.step(upTo(1), now);
  expect(await exports.find(staffId, short)).toMatchObject({ state: 'DONE' });
  expect(await exports.find(staffId, long)).toMatchObject({ state: 'RUNNING', done: 1 });
});

describe('a print set', () => {
  const file = 'a'.repeat(64);

  // What the tests before have left unfinished would have its turn first.
  beforeEach(async () => {
    await owner.query('delete from case_export');
  });

  async function openedSet(letters: number): Promise<string> {
    const id = randomUUID();
    const letterIds = Array.from({ length: letters }, () => randomUUID());
    await createCaseExports(pools[0]).open({
      id,
      staffId,
      clientMutationId: id,
      payloadHash: 'x',
      format: 'LETTERS',
      filter: {},
      letterIds,
      total: letters,
      createdAt: now,
    });
    return id;
  }

  /** Binds two letters a step, then the parts: a part is the numbers of its letters. */
  async function bound(running: RunningExport): Promise<ExportStep> {
    const { id, letterIds, seen } = running as RunningPrintSet;
    if (seen >= letterIds.length) {
      const parts = await createCaseExports(pools[1]).parts(id);
      expect(Buffer.concat(parts)).toEqual(Buffer.from(letterIds.map((_, index) => index)));
      return { boundAs: file };
    }
    const part = Buffer.from(letterIds.map((_, index) => index).slice(seen, seen + 2));
    return { part, printed: part.length, seen: seen + part.length };
  }

  it('goes on where another service left it, is bound of its parts in order, and keeps the file alone', async () => {
    const id = await openedSet(5);
    const [first, second] = pools.map(createCaseExports);
    await first?.step(bound, now);
    expect(await second?.find(staffId, id)).toMatchObject({ state: 'RUNNING', total: 5, done: 2 });
    await second?.step(bound, now);
    await first?.step(bound, now);
    expect(await second?.find(staffId, id)).toMatchObject({ state: 'RUNNING', done: 5, sha256: undefined });
    await first?.step(bound, now);
    expect(await second?.find(staffId, id)).toMatchObject({ state: 'DONE', done: 5, sha256: file });
    expect(await second?.parts(id)).toEqual([]);
  });

  it('from which all letters were left out is done and has no file', async () => {
    const id = await openedSet(1);
    const exports = createCaseExports(pools[0]);
    await exports.step(async () => ({ part: undefined, printed: 0, seen: 1 }), now);
    await exports.step(async () => ({ boundAs: undefined }), now);
    expect(await exports.find(staffId, id)).toMatchObject({ state: 'DONE', total: 0, sha256: undefined });
  });
});
