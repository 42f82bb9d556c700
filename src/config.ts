import { randomBytes, randomUUID } from 'node:crypto';
import { link, mkdir, open, readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import { z } from 'zod';
import { mailServerOf } from './mail-server-of.ts';
import type { SmsGateway } from './messaging/sms-gateway.ts';
import type { MailServer } from './messaging/smtp-courier.ts';
import { quietHoursOf } from './quiet-hours-of.ts';
import type { QuietHours } from './usecases/notifications/quiet-hours.ts';
import { mailAddress } from './usecases/notifications/mail-address.ts';

/** What the service is told by its environment. */
export interface Config {
  /** NODE_ENV is `production`. */
  readonly production: boolean;
  readonly port: number;
  /** Absolute. */
  readonly dataDir: string;
  /** Where people reach the service, without a slash at the end: links in letters begin with it. */
  readonly publicUrl: string;
  readonly database: DatabaseConfig;
  /** The key from which query codes are computed. */
  readonly queryCodeSecret: Buffer;
  /** Absent: applicants are told nothing by e-mail. */
  readonly mail?: MailServer;
  /** Absent: applicants are told nothing by text message. Without quiet hours: those go out at any hour. */
  readonly sms?: SmsGateway & { readonly quietHours?: QuietHours };
}

export type DatabaseConfig =
  /** The PostgreSQL that comes with the program, in the data folder. */
  | { readonly kind: 'EMBEDDED' }
  /** The operator's own: connections of the service role and of the owner role. */
  | { readonly kind: 'EXTERNAL'; readonly serviceUrl: string; readonly ownerUrl: string };

/** A variable that is missing or not understood. */
export interface ConfigProblem {
  readonly variable: string;
  readonly zh: string;
  readonly en: string;
}

interface Words {
  readonly zh: string;
  readonly en: string;
}

const expected = {
  NODE_ENV: { zh: '应为 development、test 或 production', en: 'must be development, test or production' },
  PORT: { zh: '应为 0 至 65535 的整数', en: 'must be a whole number from 0 to 65535' },
  DATA_DIR: { zh: '应为文件夹路径', en: 'must be the path of a folder' },
  DATABASE_URL: {
    zh: '应为 postgresql:// 开头的地址',
    en: 'must be an address beginning with postgresql://',
  },
  DATABASE_OWNER_URL: {
    zh: '应为 postgresql:// 开头的地址',
    en: 'must be an address beginning with postgresql://',
  },
  PUBLIC_URL: {
    zh: '应为 http:// 或 https:// 开头的地址',
    en: 'must be an address beginning with http:// or https://',
  },
  QUERY_CODE_SECRET: {
    zh: '应为至少 64 个十六进制字符(32 字节)，可用 openssl rand -hex 32 生成',
    en: 'must be at least 64 hexadecimal characters (32 bytes); openssl rand -hex 32 makes one',
  },
  SMTP_URL: {
    zh: '应为 smtp://主机:端口 或 smtps://主机:端口，可带用户名和口令；不加密的须写明 ?tls=off',
    en: 'must be smtp://host:port or smtps://host:port, user and password before the host where needed; without encryption it must say ?tls=off',
  },
  MAIL_FROM: { zh: '应为一个电子邮箱', en: 'must be one e-mail address' },
  MAIL_RETURN_PATH: {
    zh: '应为一个电子邮箱，@ 之前可有一个 *',
    en: 'must be one e-mail address, with at most one * before the @',
  },
  SMS_URL: {
    zh: '应为 http:// 或 https:// 开头的地址',
    en: 'must be an address beginning with http:// or https://',
  },
  SMS_TOKEN: {
    zh: '应为不含空格的 ASCII 字符',
    en: 'must be of ASCII characters, without a space',
  },
  QUIET_HOURS: { zh: '应为 21:00-08:00 这样的时段，或者 off', en: 'must be hours like 21:00-08:00, or off' },
} as const satisfies Record<string, Words>;

type Variable = keyof typeof expected;

const missing: Words = { zh: '生产环境必须设置', en: 'is required in production' };
const ownerWithoutService: Words = {
  zh: '未设置：设置了 DATABASE_OWNER_URL 时必须设置',
  en: 'is missing: it must be set where DATABASE_OWNER_URL is',
};

/** Variables that mean nothing without another. */
const together: readonly (readonly [Variable, Variable])[] = [
  ['MAIL_FROM', 'SMTP_URL'],
  ['SMTP_URL', 'MAIL_FROM'],
  ['SMTP_URL', 'MAIL_RETURN_PATH'],
  ['SMS_URL', 'SMS_TOKEN'],
  ['SMS_TOKEN', 'SMS_URL'],
];

const requiredInProduction: readonly Variable[] = [
  'DATABASE_URL',
  'DATABASE_OWNER_URL',
  'PUBLIC_URL',
  'QUERY_CODE_SECRET',
];

const secretText = z.string().regex(/^(?:[0-9a-f]{2}){32,}$/i);
const databaseUrl = z.url({ protocol: /^postgres(?:ql)?$/ }).optional();

const environment = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .refine((port) => port <= 65_535)
    .default(8080),
  DATA_DIR: z.string().default('./data'),
  DATABASE_URL: databaseUrl,
  DATABASE_OWNER_URL: databaseUrl,
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  QUERY_CODE_SECRET: secretText.optional(),
  SMTP_URL: z
    .string()
    .refine((url) => mailServerOf(url) !== undefined)
    .optional(),
  MAIL_FROM: z.string().refine(isAddress).optional(),
  MAIL_RETURN_PATH: z
    .string()
    .refine((address) => /^[^*]*\*?[^*]*@[^*]*$/.test(address) && isAddress(address.replace('*', anyToken)))
    .optional(),
  SMS_URL: z.url({ protocol: /^https?$/ }).optional(),
  SMS_TOKEN: z
    .string()
    .regex(/^[\x21-\x7e]+$/)
    .optional(),
  QUIET_HOURS: z
    .string()
    .default('21:00-08:00')
    .transform(quietHoursOf)
    .refine((quiet) => quiet !== undefined),
} satisfies Record<Variable, unknown>);

/** As long as those that take the place of the `*` in MAIL_RETURN_PATH: an address has its limits. */
const anyToken = 'x'.repeat(36);

function smsOf({ SMS_URL, SMS_TOKEN, QUIET_HOURS }: z.infer<typeof environment>): Config['sms'] {
  if (SMS_URL === undefined || SMS_TOKEN === undefined) return undefined;
  const quiet = QUIET_HOURS === 'OFF' || QUIET_HOURS === undefined ? {} : { quietHours: QUIET_HOURS };
  return { url: SMS_URL, token: SMS_TOKEN, ...quiet };
}

function isAddress(text: string): boolean {
  return mailAddress(text) === text;
}

/** Thrown when the environment does not do; its message names every variable, in Chinese and English. */
export class ConfigError extends Error {
  readonly problems: readonly ConfigProblem[];

  constructor(problems: readonly ConfigProblem[]) {
    const lines = problems.map(({ variable, zh, en }) => `  ${variable}: ${zh} / ${en}`);
    super(
      ['配置有误，程序没有启动。/ The configuration is wrong, the service has not started.', ...lines].join(
        '\n',
      ),
    );
    this.name = 'ConfigError';
    this.problems = problems;
  }
}

/**
 * Reads the configuration. Outside production a missing secret is made once and kept in `DATA_DIR/secrets.json`,
 * for its owner only. An empty variable counts as one that is not set.
 * @param env `process.env`
 * @throws ConfigError naming every variable that is missing or wrong
 */
export async function readConfig(env: NodeJS.ProcessEnv): Promise<Config> {
  const given = Object.fromEntries(
    Object.keys(expected).map((variable) => [variable, env[variable]?.trim() || undefined]),
  );
  const parsed = environment.safeParse(given);
  const problems = [
    ...(parsed.success ? [] : wrongValues(parsed.error)),
    ...missingValues(given),
    ...missingBeside(given),
  ];
  if (!parsed.success || problems.length > 0) throw new ConfigError(problems);
  const { NODE_ENV, PORT, DATABASE_URL, DATABASE_OWNER_URL, PUBLIC_URL, QUERY_CODE_SECRET } = parsed.data;
  const mail = mailOf(parsed.data);
  const sms = smsOf(parsed.data);
  const dataDir = resolve(parsed.data.DATA_DIR);
  return {
    production: NODE_ENV === 'production',
    port: PORT,
    dataDir,
    publicUrl: (PUBLIC_URL ?? `http://localhost:${PORT}`).replace(/\/+$/, ''),
    database:
      DATABASE_URL !== undefined
        ? { kind: 'EXTERNAL', serviceUrl: DATABASE_URL, ownerUrl: DATABASE_OWNER_URL ?? DATABASE_URL }
        : { kind: 'EMBEDDED' },
    queryCodeSecret: Buffer.from(QUERY_CODE_SECRET ?? (await keptSecret(dataDir)), 'hex'),
    ...(mail ? { mail } : {}),
    ...(sms ? { sms } : {}),
  };
}

/**
 * Where the database is, for a command that needs nothing else: it makes no secret, and asks for none.
 * @throws ConfigError naming what is wrong
 */
export function readDatabaseConfig(env: NodeJS.ProcessEnv): Pick<Config, 'dataDir' | 'database'> {
  const { DATA_DIR, DATABASE_URL } = env;
  const wanted = environment.pick({ DATA_DIR: true, DATABASE_URL: true });
  const parsed = wanted.safeParse({
    DATA_DIR: DATA_DIR?.trim() || undefined,
    DATABASE_URL: DATABASE_URL?.trim() || undefined,
  });
  if (!parsed.success) throw new ConfigError(wrongValues(parsed.error));
  const url = parsed.data.DATABASE_URL;
  return {
    dataDir: resolve(parsed.data.DATA_DIR),
    database: url === undefined ? { kind: 'EMBEDDED' } : { kind: 'EXTERNAL', serviceUrl: url, ownerUrl: url },
  };
}

function mailOf({
  SMTP_URL,
  MAIL_FROM,
  MAIL_RETURN_PATH,
}: z.infer<typeof environment>): MailServer | undefined {
  const server = SMTP_URL === undefined ? undefined : mailServerOf(SMTP_URL);
  if (!server || MAIL_FROM === undefined) return undefined;
  return { ...server, from: MAIL_FROM, returnPath: MAIL_RETURN_PATH ?? MAIL_FROM };
}

function wrongValues(error: z.ZodError): readonly ConfigProblem[] {
  const variables = new Set(error.issues.map((issue) => String(issue.path[0]) as Variable));
  return [...variables].map((variable) => ({ variable, ...expected[variable] }));
}

function missingValues(given: Partial<Record<string, string>>): readonly ConfigProblem[] {
  if (given['NODE_ENV'] === 'production') {
    return requiredInProduction
      .filter((variable) => given[variable] === undefined)
      .map((variable) => ({ variable, ...missing }));
  }
  const ownerAlone = given['DATABASE_OWNER_URL'] !== undefined && given['DATABASE_URL'] === undefined;
  return ownerAlone ? [{ variable: 'DATABASE_URL', ...ownerWithoutService }] : [];
}

function missingBeside(given: Partial<Record<string, string>>): readonly ConfigProblem[] {
  return together
    .filter(([variable, beside]) => given[beside] !== undefined && given[variable] === undefined)
    .map(([variable, beside]) => ({
      variable,
      zh: `未设置：设置了 ${beside} 时必须设置`,
      en: `is missing: it must be set where ${beside} is`,
    }))
    .filter(({ variable }, index, all) => all.findIndex((one) => one.variable === variable) === index);
}

const secretsFile = z.object({ queryCodeSecret: secretText });

/** Two processes that start at once agree: the file gets its name whole, and only once. */
async function keptSecret(dataDir: string): Promise<string> {
  const file = join(dataDir, 'secrets.json');
  // Others may pass through the folder, which the embedded PostgreSQL needs, not list it.
  await mkdir(dataDir, { recursive: true, mode: 0o711 });
  const kept = await readSecret(file);
  if (kept !== undefined) return kept;
  const draft = join(dataDir, `secrets.draft-${randomUUID()}`);
  const handle = await open(draft, 'wx', 0o600);
  try {
    await handle.writeFile(`${JSON.stringify({ queryCodeSecret: randomBytes(32).toString('hex') })}\n`);
    await handle.sync();
    await link(draft, file).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  } finally {
    await handle.close();
    await rm(draft);
  }
  return keptSecret(dataDir);
}

async function readSecret(file: string): Promise<string | undefined> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  return text === undefined ? undefined : parseSecret(file, text);
}

function parseSecret(file: string, text: string): string {
  try {
    return secretsFile.parse(JSON.parse(text)).queryCodeSecret;
  } catch {
    // A new secret would make every query code on paper useless: the operator decides.
    throw new ConfigError([
      {
        variable: 'QUERY_CODE_SECRET',
        zh: `无法读取 ${file}，请从备份恢复，或设置本变量`,
        en: `${file} cannot be read: restore it from a backup, or set this variable`,
      },
    ]);
  }
}
