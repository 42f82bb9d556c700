/**
 * Pictures of the main screens, from the county as it is seeded: `npm run screens -- DIR`, docs/screens where none is named.
 * A service of its own is started for it on a free port with a new database, and stopped in the end.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { demoPassword } from '../src/cli/seeded-county.ts';
import { browserProgram } from '../test/support/browser-program.ts';

const root = join(import.meta.dirname, '..');
const size = { width: 1366, height: 768 };
const mostBytes = 220_000;

/** Each picture: its file, who looks (nobody: the public), where, and what is opened there. What changes a case comes last. */
const screens: readonly {
  readonly file: string;
  readonly userName?: string;
  readonly path: string;
  readonly link?: RegExp;
  /** The applicant of a case that waits for a third party opens it. */
  readonly tracks?: true;
}[] = [
  { file: 'portal-home', path: '/' },
  { file: 'portal-apply', path: '/apply' },
  { file: 'portal-deadlines', path: '/deadlines?receivedOn=2026-02-12&channel=INTERNET' },
  { file: 'workbench-start', userName: 'chen.wangshu', path: '/workbench/' },
  { file: 'workbench-window', userName: 'lin.zhixia', path: '/workbench/window' },
  { file: 'workbench-cases', userName: 'lin.zhixia', path: '/workbench/cases?queue=all' },
  {
    file: 'workbench-case',
    userName: 'chen.wangshu',
    path: '/workbench/cases?queue=waiting&waitingFor=CONSULTATION',
    link: /^QH01-\d{4}-\d{5}$/,
  },
  { file: 'workbench-dispute', userName: 'shen.jibai', path: '/workbench/disputes', link: /^行政复议$/ },
  { file: 'workbench-template', userName: 'admin', path: '/workbench/templates/withdrawal-confirmation' },
  { file: 'workbench-calendar', userName: 'admin', path: '/workbench/calendar' },
  { file: 'workbench-organisation', userName: 'admin', path: '/workbench/organisation/QH05' },
  { file: 'workbench-board', userName: 'fang.yan', path: '/workbench/board' },
  { file: 'portal-case', path: '/track', tracks: true },
];

const [, , wanted] = process.argv;
const folder = wanted ?? join(root, 'docs/screens');
const dataDir = await mkdtemp(join(tmpdir(), 'mingda-screens-'));
const port = await freePort();
const service = spawn(process.execPath, ['src/start.mjs'], {
  cwd: root,
  env: { ...process.env, DATA_DIR: dataDir, PORT: String(port) },
  stdio: ['ignore', 'ignore', 'inherit'],
});
try {
  await mkdir(folder, { recursive: true });
  await answering(service);
  await takePictures();
} finally {
  service.kill('SIGTERM');
  await new Promise((resolve) => service.once('exit', resolve));
  await rm(dataDir, { recursive: true, force: true });
}

async function takePictures(): Promise<void> {
  const browser = await chromium.launch({ ...(await browserProgram()), args: ['--no-sandbox'] });
  const contexts = new Map<string, BrowserContext>();
  for (const { file, userName = '', path, link, tracks } of screens) {
    const context = contexts.get(userName) ?? (await browser.newContext(contextOptions()));
    if (userName !== '' && !contexts.has(userName))
      await context.request.post('/sign-in', { data: { userName, password: demoPassword } });
    contexts.set(userName, context);
    const page = await context.newPage();
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    if (link) {
      await page.getByRole('link', { name: link }).first().click();
      await page.waitForURL(/\/(cases|disputes)\/[0-9a-f-]{36}/);
      await page
        .getByRole('heading', { level: 1 })
        .filter({ hasNotText: /^(案件|复议诉讼)$/ })
        .waitFor();
    }
    if (tracks) {
      const { number, code } = await aCaseToTrack(await browser.newContext(contextOptions()));
      await page.locator('input[name=number]').fill(number);
      await page.locator('input[name=code]').fill(code);
      await page.locator('input[name=code]').press('Enter');
      await page.waitForURL('**/track/case');
    }
    await page.waitForLoadState('networkidle');
    const picture = await page.screenshot({ animations: 'disabled' });
    if (picture.length > mostBytes) throw new Error(`${file}.png has ${picture.length} bytes`);
    await writeFile(join(folder, `${file}.png`), picture);
    process.stdout.write(`${file}.png: ${Math.ceil(picture.length / 1024)} kB\n`);
    await page.close();
  }
  await browser.close();
}

/** Its code is issued anew, as at the window to an applicant who lost it. */
async function aCaseToTrack({
  request,
}: BrowserContext): Promise<Readonly<Record<'number' | 'code', string>>> {
  await request.post('/sign-in', { data: { userName: 'lin.zhixia', password: demoPassword } });
  async function ask(query: string, variables: object = {}): Promise<unknown> {
    const answer = await request.post('/graphql', { data: { query, variables } });
    return answer.json();
  }
  const { data } = (await ask(
    `{ caseFiles(filter: { waitingFor: [CONSULTATION] }, first: 1) { edges { node { id applicationNo version } } } }`,
  )) as {
    readonly data: {
      readonly caseFiles: {
        readonly edges: readonly {
          readonly node: { readonly id: string; readonly applicationNo: string; readonly version: number };
        }[];
      };
    };
  };
  const [waiting] = data.caseFiles.edges;
  if (!waiting) throw new Error('no case waits for a third party');
  const { id, applicationNo, version } = waiting.node;
  const reissued = (await ask(
    `mutation ($input: ReissueQueryCodeInput!) {
      reissueQueryCode(input: $input) { ... on QueryCodeReissued { queryCode } }
    }`,
    {
      input: {
        clientMutationId: 'screens',
        caseId: id,
        expectedVersion: version,
        identityChecked: '居民身份证',
      },
    },
  )) as { readonly data: { readonly reissueQueryCode: { readonly queryCode: string } } };
  return { number: applicationNo, code: reissued.data.reissueQueryCode.queryCode };
}

function contextOptions() {
  return {
    baseURL: `http://localhost:${port}`,
    viewport: size,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  } as const;
}

/** Waits for the first answer; setting up the county takes a while. @throws when the service ends instead */
async function answering(started: ChildProcess): Promise<void> {
  const lastTry = Date.now() + 120_000;
  while (Date.now() < lastTry) {
    if (started.exitCode !== null) throw new Error(`the service ended with ${started.exitCode}`);
    const answer = await fetch(`http://localhost:${port}/readyz`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error('the service did not answer');
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
