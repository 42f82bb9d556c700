import { mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { ConfigError, readConfig } from '../src/config.ts';

const secret = 'ab'.repeat(32);
const production = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgresql://mingda_service:x@db.example/mingda',
  DATABASE_OWNER_URL: 'postgres://mingda_owner:x@db.example/mingda',
  PUBLIC_URL: 'https://gk.example.gov.cn/',
  QUERY_CODE_SECRET: secret,
};
let dataDir: string;

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'mingda-config-'));
});

afterEach(() => rm(dataDir, { recursive: true }));

describe('in production', () => {
  it('everything that was set is read', async () => {
    expect(await readConfig({ ...production, PORT: '9000', DATA_DIR: dataDir })).toEqual({
      production: true,
      port: 9000,
      dataDir,
      publicUrl: 'https://gk.example.gov.cn',
      database: {
        kind: 'EXTERNAL',
        serviceUrl: production.DATABASE_URL,
        ownerUrl: production.DATABASE_OWNER_URL,
      },
      letterFormat: 'PDF_A_1B',
      queryCodeSecret: Buffer.alloc(32, 0xab),
    });
    expect(await readdir(dataDir)).toEqual([]);
  });

  it('every missing variable is named at once, in Chinese and English', async () => {
    const error = await problemsOf({ NODE_ENV: 'production', PUBLIC_URL: '  ' });
    const names = ['DATABASE_URL', 'DATABASE_OWNER_URL', 'PUBLIC_URL', 'QUERY_CODE_SECRET'];
    expect(error.problems.map((problem) => problem.variable)).toEqual(names);
    for (const name of names)
      expect(error.message).toContain(`${name}: 生产环境必须设置 / is required in production`);
  });
});

describe('a wrong value is named, with what was expected', () => {
  it.each([
    ['NODE_ENV', 'prod'],
    ['LETTER_FORMAT', 'PDF/A-3a'],
    ['PORT', 'http'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['DATABASE_URL', 'mysql://db.example/mingda'],
    ['DATABASE_OWNER_URL', 'db.example'],
    ['PUBLIC_URL', 'gk.example.gov.cn'],
    ['PUBLIC_URL', 'ftp://gk.example.gov.cn'],
    ['QUERY_CODE_SECRET', 'ab'.repeat(31)],
    ['QUERY_CODE_SECRET', 'not hexadecimal'.repeat(8)],
  ])('%s=%s', async (variable, value) => {
    const { problems } = await problemsOf({ ...production, [variable]: value });
    expect(problems).toEqual([
      { variable, zh: expect.stringMatching(/\p{Script=Han}/u), en: expect.stringMatching(/^must be /) },
    ]);
  });

  it('together with all others and with what is missing', async () => {
    const { problems } = await problemsOf({ ...production, PORT: 'x', PUBLIC_URL: 'y', DATABASE_URL: '' });
    expect(problems.map((problem) => problem.variable).sort()).toEqual([
      'DATABASE_URL',
      'PORT',
      'PUBLIC_URL',
    ]);
  });

  it('as is the owner of a database without the database', async () => {
    const { problems } = await problemsOf({ DATABASE_OWNER_URL: production.DATABASE_OWNER_URL });
    expect(problems).toMatchObject([
      { variable: 'DATABASE_URL', en: expect.stringContaining('DATABASE_OWNER_URL') },
    ]);
  });

  it('and a secret never appears in the message', async () => {
    expect((await problemsOf({ ...production, QUERY_CODE_SECRET: 'hush' })).message).not.toContain('hush');
  });
});

describe('in development', () => {
  it('nothing need be set', async () => {
    const config = await readConfig({ DATA_DIR: dataDir });
    expect(config).toMatchObject({
      production: false,
      port: 8080,
      publicUrl: 'http://localhost:8080',
      database: { kind: 'EMBEDDED' },
    });
    expect((await readConfig({ PORT: '9000', QUERY_CODE_SECRET: secret })).publicUrl).toBe(
      'http://localhost:9000',
    );
    expect((await readConfig({ QUERY_CODE_SECRET: secret })).dataDir).toBe(resolve('data'));
  });

  it('one external database may do for service and owner', async () => {
    const { database } = await readConfig({
      DATABASE_URL: production.DATABASE_URL,
      QUERY_CODE_SECRET: secret,
    });
    expect(database).toEqual({
      kind: 'EXTERNAL',
      serviceUrl: production.DATABASE_URL,
      ownerUrl: production.DATABASE_URL,
    });
  });

  it('the secret is made once, and kept where only its owner reads it', async () => {
    const all = await Promise.all(Array.from({ length: 8 }, () => readConfig({ DATA_DIR: dataDir })));
    const made = new Set(all.map((config) => config.queryCodeSecret.toString('hex')));
    expect(made.size).toBe(1);
    expect(JSON.parse(await readFile(join(dataDir, 'secrets.json'), 'utf8'))).toEqual({
      queryCodeSecret: [...made][0],
    });
    expect(((await stat(join(dataDir, 'secrets.json'))).mode & 0o777).toString(8)).toBe('600');
    expect(await readdir(dataDir)).toEqual(['secrets.json']);
  });

  it('a damaged secrets.json is not replaced', async () => {
    await writeFile(join(dataDir, 'secrets.json'), '{"queryCodeSecret": "ab');
    const { problems } = await problemsOf({ DATA_DIR: dataDir });
    expect(problems).toMatchObject([
      { variable: 'QUERY_CODE_SECRET', en: expect.stringContaining('secrets.json') },
    ]);
  });
});

async function problemsOf(env: NodeJS.ProcessEnv): Promise<ConfigError> {
  const outcome: unknown = await readConfig(env).catch((error: unknown) => error);
  if (outcome instanceof ConfigError) return outcome;
  throw new Error('the configuration was accepted');
}
