import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runScript } from '../support/run-cli.ts';
import { type Service, startService } from '../support/service.ts';

let service: Service;
let folder: string;

beforeAll(async () => {
  service = await startService();
  folder = await mkdtemp(join(tmpdir(), 'mingda-walkthrough-'));
});

afterAll(async () => {
  await service.close();
  await rm(folder, { recursive: true });
});

describe('npm run walkthrough', () => {
  it('takes a case to the archive, says each step with its day and its article, and leaves the papers in out/', async () => {
    const { exitCode, stdout, stderr } = await runScript('scripts/walkthrough.ts', [], {
      cwd: folder,
      env: { MINGDA_URL: service.url },
    });
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toContain(
      '2026-03-02  林知夏：登记，编号QH01-2026-00001，出具登记回执。（依据：条例第45条）',
    );
    expect(stdout).toContain('2026-03-02  陆怀瑾：签发答复（清政办公开答〔2026〕1号，予以公开）。');
    const left = (await readdir(join(folder, 'out'))).sort();
    expect(left).toEqual(
      ['案卷.zip', '登记回执.pdf', '答复书.pdf', '答复书附件-清湖县政府信息依申请公开办理规程.pdf'].sort(),
    );
    const reply = await readFile(join(folder, 'out', '答复书.pdf'));
    expect(reply.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('exits 1 on a surprise: here, a service that does not answer', async () => {
    const { exitCode } = await runScript('scripts/walkthrough.ts', [], {
      cwd: folder,
      env: { MINGDA_URL: 'http://127.0.0.1:1' },
    });
    expect(exitCode).toBe(1);
  });
});
