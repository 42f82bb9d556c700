import { mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { ConfigError, readConfig, readDatabaseConfig } from '../src/config.ts';

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

describe('the footer of the portal', () => {
  it('says what is set of the site, and nothing else', async () => {
    const site = {
      SITE_OPERATOR: '清湖县人民政府办公室',
      SITE_CODE: '3411990001',
      SITE_ICP_NO: '皖ICP备19999999号-1',
    };
    expect((await readConfig({ ...production, ...site })).site).toEqual({
      operator: '清湖县人民政府办公室',
      siteCode: '3411990001',
      icpNo: '皖ICP备19999999号-1',
    });
  });
});

describe('a wrong value is named, with what was expected', () => {
  it.each([
    ['SITE_OPERATOR', '两\n行'],
    ['SITE_CONTACT', '长'.repeat(201)],
    ['SITE_CODE', '34119900'],
    ['SITE_ICP_NO', 'ICP备19999999号'],
    ['SITE_POLICE_NO', '皖公网安备123号'],
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

describe('a mail server', () => {
  const mail = { SMTP_URL: 'smtp://mail.qinghu.example', MAIL_FROM: 'gongkai@qinghu.example' };

  it.each([
    ['smtp://mail.qinghu.example', { host: 'mail.qinghu.example', port: 587, security: 'STARTTLS' }],
    ['smtp://mail.qinghu.example:2525/', { host: 'mail.qinghu.example', port: 2525, security: 'STARTTLS' }],
    ['smtps://mail.qinghu.example', { host: 'mail.qinghu.example', port: 465, security: 'TLS' }],
    ['smtp://10.0.0.5:25?tls=off', { host: '10.0.0.5', port: 25, security: 'NONE' }],
    ['smtp://[fd00::5]:25', { host: 'fd00::5', port: 25, security: 'STARTTLS' }],
    [
      'smtps://gongkai%40qinghu.example:p%40ss@mail.qinghu.example',
      {
        host: 'mail.qinghu.example',
        port: 465,
        security: 'TLS',
        user: 'gongkai@qinghu.example',
        password: 'p@ss',
      },
    ],
  ])('%s', async (url, server) => {
    expect((await readConfig({ ...production, ...mail, SMTP_URL: url })).mail).toEqual({
      ...server,
      from: 'gongkai@qinghu.example',
      returnPath: 'gongkai@qinghu.example',
    });
  });

  it('bounces come back to an address of their own, where there is one', async () => {
    const config = await readConfig({ ...production, ...mail, MAIL_RETURN_PATH: 'bounce+*@qinghu.example' });
    expect(config.mail?.returnPath).toBe('bounce+*@qinghu.example');
  });

  it('there is none unless it is named', async () => {
    expect((await readConfig(production)).mail).toBeUndefined();
  });

  it.each([
    ['SMTP_URL', 'mail.qinghu.example:25'],
    ['SMTP_URL', 'http://mail.qinghu.example'],
    ['SMTP_URL', 'smtp://'],
    ['SMTP_URL', 'smtp://mail.qinghu.example?tls=no'],
    ['SMTP_URL', 'smtp://mail.qinghu.example/?ignoreTLS=true'],
    ['SMTP_URL', 'smtps://mail.qinghu.example?tls=off'],
    ['SMTP_URL', 'smtp://%zz@mail.qinghu.example'],
    ['MAIL_FROM', 'gongkai'],
    ['MAIL_FROM', '政务公开 <gongkai@qinghu.example>'],
    ['MAIL_RETURN_PATH', 'bounce'],
    ['MAIL_RETURN_PATH', '*+*@qinghu.example'],
    ['MAIL_RETURN_PATH', 'bounce@*.qinghu.example'],
    ['MAIL_RETURN_PATH', `${'b'.repeat(60)}*@qinghu.example`],
  ])('%s=%s is named, with what was expected', async (variable, value) => {
    const { problems } = await problemsOf({ ...production, ...mail, [variable]: value });
    expect(problems).toEqual([
      { variable, zh: expect.stringMatching(/\p{Script=Han}/u), en: expect.stringMatching(/^must be /) },
    ]);
  });

  it.each([
    [{ SMTP_URL: mail.SMTP_URL }, 'MAIL_FROM', 'SMTP_URL'],
    [{ MAIL_FROM: mail.MAIL_FROM }, 'SMTP_URL', 'MAIL_FROM'],
    [{ ...mail, SMTP_URL: '', MAIL_RETURN_PATH: 'b@qinghu.example' }, 'SMTP_URL', 'MAIL_FROM'],
  ])('%j lacks %s', async (env, variable, beside) => {
    const { problems } = await problemsOf({ ...production, ...env });
    expect(problems).toEqual([
      { variable, zh: expect.stringContaining(beside), en: expect.stringContaining(beside) },
    ]);
  });
});

describe('a gateway for text messages', () => {
  const sms = { SMS_URL: 'https://sms.qinghu.example/send', SMS_TOKEN: 'gateway-token' };

  it.each([
    [{}, { quietHours: { fromMinute: 1260, untilMinute: 480 } }],
    [{ QUIET_HOURS: '22:00-07:30' }, { quietHours: { fromMinute: 1320, untilMinute: 450 } }],
    [{ QUIET_HOURS: 'off' }, {}],
  ])('with %j', async (env, expected) => {
    const { sms: read } = await readConfig({ ...production, ...sms, ...env });
    expect(read).toEqual({ url: sms.SMS_URL, token: sms.SMS_TOKEN, ...expected });
  });

  it('there is none unless it is named', async () => {
    expect((await readConfig({ ...production, QUIET_HOURS: '22:00-07:30' })).sms).toBeUndefined();
  });

  it.each([
    ['SMS_URL', 'sms.qinghu.example'],
    ['SMS_TOKEN', 'two words'],
    ['SMS_TOKEN', 'token\r\nx: y'],
    ['QUIET_HOURS', '21-8'],
    ['QUIET_HOURS', '08:00-08:00'],
  ])('%s=%j is named, with what was expected', async (variable, value) => {
    const { problems } = await problemsOf({ ...production, ...sms, [variable]: value });
    expect(problems).toEqual([
      { variable, zh: expect.stringMatching(/\p{Script=Han}/u), en: expect.stringMatching(/^must be /) },
    ]);
  });

  it.each([
    ['SMS_URL', 'SMS_TOKEN'],
    ['SMS_TOKEN', 'SMS_URL'],
  ] as const)('%s lacks %s', async (variable, beside) => {
    const { problems } = await problemsOf({ ...production, [variable]: sms[variable] });
    expect(problems).toMatchObject([{ variable: beside, en: expect.stringContaining(variable) }]);
  });
});

describe('a sealing service', () => {
  const sealing = { SEAL_URL: 'https://seal.qinghu.example/seal', SEAL_TOKEN: 'seal-token' };

  it('is known by its address and token, or not at all', async () => {
    expect((await readConfig({ ...production, ...sealing })).sealing).toEqual({
      url: sealing.SEAL_URL,
      token: sealing.SEAL_TOKEN,
    });
    expect((await readConfig(production)).sealing).toBeUndefined();
  });

  it.each([
    ['SEAL_URL', 'ftp://seal.qinghu.example'],
    ['SEAL_TOKEN', 'two words'],
  ])('%s=%j is named, with what was expected', async (variable, value) => {
    const { problems } = await problemsOf({ ...production, ...sealing, [variable]: value });
    expect(problems).toEqual([
      { variable, zh: expect.stringMatching(/\p{Script=Han}/u), en: expect.stringMatching(/^must be /) },
    ]);
  });

  it.each([
    ['SEAL_URL', 'SEAL_TOKEN'],
    ['SEAL_TOKEN', 'SEAL_URL'],
  ] as const)('%s lacks %s', async (variable, beside) => {
    const { problems } = await problemsOf({ ...production, [variable]: sealing[variable] });
    expect(problems).toMatchObject([{ variable: beside, en: expect.stringContaining(variable) }]);
  });
});

describe('a payment platform', () => {
  const payment = {
    PAYMENT_URL: 'https://pay.qinghu.example/api/',
    PAYMENT_SECRET: 'a-secret-of-qinghu-and-its-platform',
  };

  it('is known by its address and secret, or not at all; people pay there or at another site', async () => {
    const known = { url: 'https://pay.qinghu.example/api', secret: payment.PAYMENT_SECRET };
    expect((await readConfig({ ...production, ...payment })).payment).toEqual({
      ...known,
      pages: 'https://pay.qinghu.example',
    });
    const elsewhere = { ...payment, PAYMENT_PAGES: 'https://cashier.qinghu.example/pay' };
    expect((await readConfig({ ...production, ...elsewhere })).payment).toEqual({
      ...known,
      pages: 'https://cashier.qinghu.example',
    });
    expect((await readConfig(production)).payment).toBeUndefined();
  });

  it.each([
    ['PAYMENT_URL', 'ftp://pay.qinghu.example'],
    ['PAYMENT_SECRET', 'too-short'],
    ['PAYMENT_SECRET', 'a secret of Qinghu and its platform'],
    ['PAYMENT_PAGES', 'pay.qinghu.example'],
  ])('%s=%s is named, with what was expected', async (variable, value) => {
    const { problems } = await problemsOf({ ...production, ...payment, [variable]: value });
    expect(problems).toEqual([
      { variable, zh: expect.stringMatching(/\p{Script=Han}/u), en: expect.stringMatching(/^must be /) },
    ]);
  });

  it.each([
    ['PAYMENT_URL', 'PAYMENT_SECRET'],
    ['PAYMENT_SECRET', 'PAYMENT_URL'],
    ['PAYMENT_PAGES', 'PAYMENT_URL'],
  ] as const)('%s lacks %s', async (variable, beside) => {
    const given = { ...payment, PAYMENT_PAGES: 'https://pay.qinghu.example' }[variable];
    const { problems } = await problemsOf({ ...production, [variable]: given });
    expect(problems).toMatchObject([{ variable: beside, en: expect.stringContaining(variable) }]);
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

describe('where the database is, for a command that needs nothing else', () => {
  it.each([
    [{}, { kind: 'EMBEDDED' }],
    [
      { NODE_ENV: 'production', DATABASE_URL: production.DATABASE_URL },
      { kind: 'EXTERNAL', serviceUrl: production.DATABASE_URL, ownerUrl: production.DATABASE_URL },
    ],
  ])('%j', async (env, database) => {
    expect(readDatabaseConfig({ ...env, DATA_DIR: dataDir })).toEqual({ dataDir, database });
    expect(await readdir(dataDir)).toEqual([]);
  });

  it('is named when it is wrong', () => {
    expect(() => readDatabaseConfig({ DATABASE_URL: 'db.example' })).toThrow(/^.*\n {2}DATABASE_URL: /);
  });
});

async function problemsOf(env: NodeJS.ProcessEnv): Promise<ConfigError> {
  const outcome: unknown = await readConfig(env).catch((error: unknown) => error);
  if (outcome instanceof ConfigError) return outcome;
  throw new Error('the configuration was accepted');
}
