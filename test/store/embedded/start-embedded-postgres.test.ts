import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';

import { startEmbeddedPostgres } from '../../../src/store/embedded/start-embedded-postgres.ts';
import type { EmbeddedPostgres } from '../../../src/store/embedded/start-embedded-postgres.ts';
import { until } from '../../support/until.ts';

const starterProgram = fileURLToPath(new URL('../../support/embedded-starter.mjs', import.meta.url));

/** A fresh folder for all tests here. mkdtemp gives it mode 0700: the server's account cannot walk through it. */
let scratch: string;
/** A finished cluster, stopped between tests. Each test writes a row of its own and reads that. */
let dataDir: string;
const undo: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'mingda-embedded-'));
  dataDir = join(scratch, 'data');
  const server = await startEmbeddedPostgres({ dataDir });
  await query(server.ownerUrl, 'CREATE TABLE paper (title text)');
  await server.stop();
});

afterEach(async () => {
  for (const step of undo.splice(0).reverse()) await step();
});

// A server whose starter was killed may still write its last file.
afterAll(() => rm(scratch, { recursive: true, force: true, maxRetries: 10 }));

describe('the first start', () => {
  it('makes a UTF-8 database for two roles, neither of them powerful', async () => {
    const { ownerUrl, serviceUrl } = await start(dataDir);
    const [settings] = await query(
      ownerUrl,
      `SELECT current_user AS role, current_database() AS database, pg_encoding_to_char(encoding) AS encoding, datcollate,
              datctype, current_setting('fsync') AS fsync, current_setting('listen_addresses') AS listens
       FROM pg_database WHERE datname = current_database()`,
    );
    expect(settings).toEqual({
      role: 'mingda_owner',
      database: 'mingda',
      encoding: 'UTF8',
      datcollate: 'C.UTF-8',
      datctype: 'C.UTF-8',
      fsync: 'on',
      listens: '127.0.0.1',
    });
    const roles = await query(
      serviceUrl,
      `SELECT rolname, rolsuper, rolcreatedb, rolcreaterole FROM pg_roles WHERE rolname LIKE 'mingda%' ORDER BY 1`,
    );
    const powerless = { rolsuper: false, rolcreatedb: false, rolcreaterole: false };
    expect(roles).toEqual([
      { rolname: 'mingda_owner', ...powerless },
      { rolname: 'mingda_service', ...powerless },
    ]);
    await expect(query(serviceUrl, 'CREATE TABLE mine (id int)')).rejects.toMatchObject({ code: '42501' });
    await expect(query(serviceUrl, 'CREATE TEMP TABLE mine (id int)')).rejects.toMatchObject({
      code: '42501',
    });
  });

  it('takes Chinese characters for letters', async () => {
    const { serviceUrl } = await start(dataDir);
    expect(
      await query(serviceUrl, `SELECT to_tsvector('simple', '信息公开 2026') @@ '信息公开' AS found`),
    ).toEqual([{ found: true }]);
  });

  it('lets in nobody without a password, and the superuser not at all', async () => {
    const { serviceUrl } = await start(dataDir);
    const wrong = new URL(serviceUrl);
    wrong.password = 'wrong';
    await expect(query(wrong.href, 'SELECT 1')).rejects.toMatchObject({ code: '28P01' });
    wrong.username = 'postgres';
    await expect(query(wrong.href, 'SELECT 1')).rejects.toMatchObject({ code: '28000' });
  });

  it('keeps the passwords where only the owner of the file reads them', async () => {
    const { mode } = await stat(join(dataDir, 'postgres-passwords.json'));
    expect((mode & 0o777).toString(8)).toBe('600');
  });

  it('runs below a folder that only its owner may enter', async () => {
    expect(((await stat(scratch)).mode & 0o777).toString(8)).toBe('700');
    expect(await query((await start(dataDir)).serviceUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('gives new passwords when the file that kept them was lost', async () => {
    await rm(join(dataDir, 'postgres-passwords.json'));
    const { ownerUrl } = await start(dataDir);
    expect(await query(ownerUrl, 'SELECT FROM paper LIMIT 0')).toEqual([]);
  });
});

describe('two starters', () => {
  it('share one server: the second attaches, and its stop leaves the server to the first', async () => {
    const first = await start(dataDir);
    const second = await startInProcess(dataDir);
    expect(second).toMatchObject({ startedHere: false, port: first.port, serviceUrl: first.serviceUrl });
    second.process.stdin?.write('stop\n');
    await once(second.process, 'exit');
    expect(await query(first.serviceUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('that race for an empty folder make one cluster between them', async () => {
    const emptyDir = join(scratch, 'raced-for');
    const both = await Promise.all([startInProcess(emptyDir), startInProcess(emptyDir)]);
    expect(both.map((starter) => starter.startedHere).sort()).toEqual([false, true]);
    expect(both[0].ownerUrl).toBe(both[1].ownerUrl);
    await query(both[0].ownerUrl, 'CREATE TABLE raced (id int)');
    expect(await query(both[1].ownerUrl, 'SELECT count(*)::int AS n FROM raced')).toEqual([{ n: 0 }]);
  });

  it('take turns: one that comes while the server is stopping waits for its end, and starts it anew', async () => {
    const first = await start(dataDir);
    const guest = new pg.Client({ connectionString: first.ownerUrl });
    await guest.connect();
    // A smart shutdown lasts until the last guest has left.
    process.kill(await serverPid(dataDir), 'SIGTERM');
    await until('the server is stopping', async () => (await pidFile(dataDir)).includes('stopping'));
    const second = start(dataDir);
    await guest.query(`INSERT INTO paper VALUES ('登记回执')`);
    await guest.end();
    expect((await second).startedHere).toBe(true);
    expect(await query((await second).ownerUrl, 'SELECT title FROM paper')).toContainEqual({
      title: '登记回执',
    });
  });
});

describe('after a crash', () => {
  it('of the service (kill -9) the next start has every committed row, and no stray server stays', async () => {
    const killed = await startInProcess(dataDir);
    await query(killed.ownerUrl, `INSERT INTO paper VALUES ('答复书')`);
    killed.process.kill('SIGKILL');
    const next = await start(dataDir);
    expect(next.startedHere).toBe(true);
    expect(await query(next.ownerUrl, 'SELECT title FROM paper')).toContainEqual({ title: '答复书' });
    await until('the server of the killed service has ended', () => isRefused(killed.ownerUrl));
  });

  it('of the server (kill -9), which leaves its postmaster.pid, the next start has every committed row', async () => {
    const crashed = await start(dataDir);
    await query(crashed.ownerUrl, `INSERT INTO paper VALUES ('征求意见书')`);
    process.kill(await serverPid(dataDir), 'SIGKILL');
    const next = await start(dataDir);
    expect(next.startedHere).toBe(true);
    expect(await query(next.ownerUrl, 'SELECT title FROM paper')).toContainEqual({ title: '征求意见书' });
  });

  it('a postmaster.pid whose number is another program now does not stand in the way', async () => {
    const lines = [process.pid, join(dataDir, 'postgres'), 1, 5432, '', '127.0.0.1', '0 0', 'ready   ', ''];
    await writeFile(join(dataDir, 'postgres', 'postmaster.pid'), lines.join('\n'));
    expect((await start(dataDir)).startedHere).toBe(true);
  });

  it('in the middle of making the cluster, the next start makes it whole', async () => {
    const emptyDir = join(scratch, 'half-made');
    await mkdir(emptyDir, { mode: 0o711 });
    const killed = spawn(process.execPath, [starterProgram, emptyDir], { stdio: 'ignore' });
    await until('initdb is at work', async () => (await draftFiles(emptyDir)).includes('PG_VERSION'));
    killed.kill('SIGKILL');
    const next = await start(emptyDir);
    expect(await query(next.serviceUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await next.stop();
    await start(emptyDir);
    expect((await readdir(emptyDir)).filter((name) => name.includes('draft'))).toEqual([]);
  });
});

it('a server that was stopped starts again with its rows; stopping twice does nothing', async () => {
  const first = await start(dataDir);
  await query(first.ownerUrl, `INSERT INTO paper VALUES ('补正告知书')`);
  await first.stop();
  await first.stop();
  const second = await start(dataDir);
  expect(await query(second.ownerUrl, 'SELECT title FROM paper')).toContainEqual({ title: '补正告知书' });
});

async function start(dataDir: string): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ dataDir });
  undo.push(() => server.stop());
  return server;
}

interface Starter {
  readonly process: ChildProcess;
  readonly ownerUrl: string;
  readonly serviceUrl: string;
  readonly port: number;
  readonly startedHere: boolean;
}

async function startInProcess(dataDir: string): Promise<Starter> {
  const child = spawn(process.execPath, [starterProgram, dataDir], { stdio: ['pipe', 'pipe', 'inherit'] });
  const exited = once(child, 'exit');
  undo.push(async () => {
    child.kill('SIGKILL');
    await exited;
  });
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  return { process: child, ...(JSON.parse(line) as Omit<Starter, 'process'>) };
}

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

async function isRefused(url: string): Promise<boolean> {
  return query(url, 'SELECT 1').then(
    () => false,
    (error: NodeJS.ErrnoException) => error.code === 'ECONNREFUSED',
  );
}

async function serverPid(dataDir: string): Promise<number> {
  return Number.parseInt(await pidFile(dataDir), 10);
}

function pidFile(dataDir: string): Promise<string> {
  return readFile(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8');
}

async function draftFiles(dataDir: string): Promise<readonly string[]> {
  const draft = (await readdir(dataDir)).find((name) => name.startsWith('postgres.draft-'));
  return draft === undefined ? [] : readdir(join(dataDir, draft));
}
