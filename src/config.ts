import { randomBytes, randomUUID } from 'node:crypto';
import { link, mkdir, open, readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import { z } from 'zod';
import {
  type ServersConfig,
  serversOf,
  serverVariables,
  serverWords,
  missingBeside,
} from './servers-config.ts';
import type { SiteFooter } from './portal/site-footer.ts';
import { siteOf, siteVariables, siteWords } from './site-config.ts';

/** What the service is told by its environment. */
export interface Config extends ServersConfig {
  /** NODE_ENV is `production`. */
  readonly production: boolean;
  readonly port: number;
  /** Absolute. */
  readonly dataDir: string;
  /** Where people reach the service, without a slash at the end: links in letters begin with it. */
  readonly publicUrl: string;
  readonly database: DatabaseConfig;
  /** What letters are drawn in from now on. */
  readonly letterFormat: 'PDF_A_1B' | 'PDF_A_3A';
  /** The key from which query codes are computed. */
  readonly queryCodeSecret: Buffer;
  /** What the footer of the portal says of the site, where it says anything. */
  readonly site?: SiteFooter;
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
  LETTER_FORMAT: { zh: '应为 PDF_A_1B 或 PDF_A_3A', en: 'must be PDF_A_1B or PDF_A_3A' },
  QUERY_CODE_SECRET: {
    zh: '应为至少 64 个十六进制字符(32 字节)，可用 openssl rand -hex 32 生成',
    en: 'must be at least 64 hexadecimal characters (32 bytes); openssl rand -hex 32 makes one',
  },
  ...serverWords,
  ...siteWords,
} as const satisfies Record<string, Words>;

type Variable = keyof typeof expected;

const missing: Words = { zh: '生产环境必须设置', en: 'is required in production' };
const ownerWithoutService: Words = {
  zh: '未设置：设置了 DATABASE_OWNER_URL 时必须设置',
  en: 'is missing: it must be set where DATABASE_OWNER_URL is',
};

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
  LETTER_FORMAT: z.enum(['PDF_A_1B', 'PDF_A_3A']).default('PDF_A_1B'),
  QUERY_CODE_SECRET: secretText.optional(),
  ...serverVariables,
  ...siteVariables,
} satisfies Record<Variable, unknown>);

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
  const { NODE_ENV, PORT, DATABASE_URL, DATABASE_OWNER_URL, PUBLIC_URL, LETTER_FORMAT, QUERY_CODE_SECRET } =
    parsed.data;
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
    letterFormat: LETTER_FORMAT,
    queryCodeSecret: Buffer.from(QUERY_CODE_SECRET ?? (await keptSecret(dataDir)), 'hex'),
    ...serversOf(parsed.data),
    ...siteOf(parsed.data),
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
