import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { freshDatabase, type FreshDatabase } from '../support/fresh-database.ts';
import { runCli } from '../support/run-cli.ts';

jest.setTimeout(30_000);

const first = {
  userName: 'head.admin',
  name: '管理员',
  agency: {
    code: 'QH01',
    kind: 'GOVERNMENT_OFFICE',
    name: '清湖县人民政府办公室',
    address: '清湖县清湖大道1号',
    phone: '0550-5550101',
    documentPrefix: '清政办公开',
    fondsNo: 'X001',
    confirmPolicy: 'AUTO',
    reconsiderationAuthority: '清湖县人民政府',
    court: '清湖县人民法院',
    reconsiderationChannel: 'https://fuyi.qinghu.example',
  },
};

let database: FreshDatabase;
let folder: string;

beforeAll(async () => {
  database = await freshDatabase();
  folder = await mkdtemp(join(tmpdir(), 'mingda-admin-'));
});

afterAll(async () => {
  await database.drop();
  await rm(folder, { recursive: true });
});

async function create(content: unknown, password: string) {
  const file = join(folder, 'first.json');
  await writeFile(file, JSON.stringify(content));
  const env = {
    NODE_ENV: 'production',
    DATABASE_URL: database.serviceUrl,
    DATABASE_OWNER_URL: database.ownerUrl,
    PUBLIC_URL: 'https://mingda.example',
    QUERY_CODE_SECRET: randomBytes(32).toString('hex'),
    DATA_DIR: folder,
  };
  return runCli(['create-administrator', file], { env, input: `${password}\n` });
}

describe('create-administrator, in production, on an empty database', () => {
  it('names a field that is missing, and makes nothing', async () => {
    const { exitCode, stdout } = await create(
      { ...first, agency: { ...first.agency, court: undefined } },
      'long enough 1',
    );
    expect(exitCode).toBe(2);
    expect(stdout).toContain('agency.court');
  });

  it('refuses a short password in both languages', async () => {
    const { exitCode, stdout } = await create(first, 'short');
    expect(exitCode).toBe(1);
    expect(stdout).toContain('password 过短');
    expect(stdout).toContain('is too short');
  });

  it('makes the supervising authority and its administrator, and seeds nothing', async () => {
    expect(await create(first, 'long enough 1')).toMatchObject({ exitCode: 0 });
    const client = new pg.Client({ connectionString: database.ownerUrl });
    await client.connect();
    const { rows } = await client.query(
      'select (select count(*)::int from agency) agencies, (select count(*)::int from staff_member) people, (select count(*)::int from case_file) cases',
    );
    await client.end();
    expect(rows).toEqual([{ agencies: 1, people: 1, cases: 0 }]);
  });

  it('works once: afterwards administrators make administrators', async () => {
    expect(await create({ ...first, userName: 'second' }, 'long enough 2')).toMatchObject({ exitCode: 1 });
  });
});
