import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type CliRun, runCli } from '../support/run-cli.ts';
import { inventedNotice2027 } from '../support/notices.ts';
import { type Service, startService, submitOnline } from '../support/service.ts';

/*
 * The operator loads the invented notice for 2027 from a file: sees the difference first, then applies it with the
 * fingerprint of the preview. The command line goes by the machine's clock, the cases by the clock of the test.
 */
let service: Service;
let folder: string;
let file: string;

function calendar(...args: readonly string[]): Promise<CliRun> {
  const { serviceUrl, ownerUrl } = service.database;
  return runCli(['calendar', ...args], {
    env: { DATABASE_URL: serviceUrl, DATABASE_OWNER_URL: ownerUrl, DATA_DIR: service.config.dataDir },
  });
}

beforeAll(async () => {
  service = await startService('2027-01-08');
  await submitOnline(service);
  folder = await mkdtemp(join(tmpdir(), 'mingda-notice-'));
  file = join(folder, 'notice-2027.json');
  // Without the day of issue: the machine may stand before it.
  const { issuedOn: _issued, ...notice } = inventedNotice2027;
  await writeFile(file, JSON.stringify([{ ...notice, source: '清湖县人民政府公报2026年第11期' }]));
});

afterAll(async () => {
  await service.close();
  await rm(folder, { recursive: true });
});

describe('calendar', () => {
  let fingerprint = '';

  it('preview shows who moves, and the fingerprint', async () => {
    const { stdout, exitCode } = await calendar('preview', file);
    expect(stdout).toContain('QH01-2027-00001 REPLY_DUE 2027-02-09 → 2027-02-04 暂定转为确定 becomes final');
    expect(exitCode).toBe(0);
    fingerprint = /fingerprint: (\S+)/.exec(stdout)?.[1] ?? '';
  });

  it('apply refuses another fingerprint', async () => {
    const { stdout, exitCode } = await calendar('apply', file, '--fingerprint', 'x', '--approver', '苏砚秋');
    expect(stdout).toContain('重新预览');
    expect(exitCode).toBe(1);
  });

  it('apply moves who was shown', async () => {
    const applied = await calendar('apply', file, '--fingerprint', fingerprint, '--approver', '苏砚秋');
    expect(applied.stdout).toContain('1 cases changed');
    expect(applied.exitCode).toBe(0);
  });

  it('notices says where it was read and who approved it', async () => {
    const { stdout } = await calendar('notices');
    expect(stdout).toMatch(/IN_FORCE NATIONAL 2027 清政办〔2026〕99号｜.*公报.*苏砚秋/);
  });

  it('show counts by it, and the year is provisional no longer', async () => {
    const { stdout } = await calendar('show', '2027');
    expect(stdout).toContain('2027-01-31');
    expect(stdout).not.toContain('2027年：261');
    expect(stdout.split('\n')[0]).not.toContain('暂定');
  });

  it('verify finds nothing', async () => {
    const { serviceUrl, ownerUrl } = service.database;
    const { stdout, exitCode } = await runCli(['verify'], {
      env: { DATABASE_URL: serviceUrl, DATABASE_OWNER_URL: ownerUrl, DATA_DIR: service.config.dataDir },
    });
    expect(stdout).toContain('0 findings');
    expect(exitCode).toBe(0);
  });

  it('a provisional year says so, and what is missing', async () => {
    const { stdout } = await calendar('show', '2030');
    expect(stdout).toMatch(/2030年：\d+个工作日（暂定）/);
  });

  it.each([
    ['no file there is', ['preview', '/nowhere.json']],
    ['apply without a fingerprint', ['apply', 'notice.json', '--approver', '苏砚秋']],
    ['a year without a calendar', ['show', '2037']],
    ['no such task', ['burn']],
  ])('%s: exit code 2', async (_, args) => {
    expect((await calendar(...args)).exitCode).toBe(2);
  });
});
