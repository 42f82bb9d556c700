import { readFile } from 'node:fs/promises';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { runCli } from '../support/run-cli.ts';

jest.setTimeout(30_000);

const casesFile = fileURLToPath(new URL('../statute/acceptance-cases.json', import.meta.url));

interface Answer {
  readonly id: string;
  readonly deadlines?: Readonly<Record<string, string>>;
  readonly error?: { readonly code: string; readonly message: string; readonly path: string };
}

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mingda-cli-'));
});

afterAll(() => rm(folder, { recursive: true }));

describe('deadlines FILE', () => {
  it('answers every worked case, in input order, with nothing else on standard output, and exits 0', async () => {
    const { exitCode, stdout } = await runCli(['deadlines', casesFile]);
    const cases = JSON.parse(await readFile(casesFile, 'utf8')) as {
      id: string;
      expect: { deadlines: Record<string, string> };
    }[];
    const answers = JSON.parse(stdout) as Answer[];
    expect(exitCode).toBe(0);
    expect(answers.map(({ id }) => id)).toEqual(cases.map(({ id }) => id));
    for (const [index, { expect: expected }] of cases.entries()) {
      expect(answers[index]?.deadlines).toMatchObject(expected.deadlines);
    }
  });

  it('answers the others when one case is impossible, and exits 1', async () => {
    const good = { id: 'good', facts: [{ fact: 'RECEIVED', channel: 'IN_PERSON', on: '2026-01-05' }] };
    const bad = { id: 'bad', facts: [{ fact: 'RECEIVED', channel: 'IN_PERSON', on: '2026-02-30' }] };
    const { exitCode, stdout } = await runCli(['deadlines', '-'], { input: JSON.stringify([bad, good]) });
    const [first, second] = JSON.parse(stdout) as Answer[];
    expect(exitCode).toBe(1);
    expect(first?.error).toMatchObject({ path: 'facts[0].on' });
    expect(second?.deadlines?.['REPLY_DUE']).toBe('2026-02-02');
  });

  it('--text prints every case as a page for people, the case in error too, and exits 1', async () => {
    const good = { id: 'good', facts: [{ fact: 'RECEIVED', channel: 'IN_PERSON', on: '2026-01-05' }] };
    const bad = { id: 'bad', facts: [{ fact: 'RECEIVED', channel: 'IN_PERSON', on: '2026-02-30' }] };
    const input = JSON.stringify([good, bad]);
    const { exitCode, stdout } = await runCli(['deadlines', '-', '--text'], { input });
    expect(exitCode).toBe(1);
    const [first = '', second = ''] = stdout.split('【bad】');
    expect(first).toContain('【good】');
    expect(first).toContain('答复期限：2026年2月2日（周一）届满');
    expect(first).toContain('2026年1月31日（周六）至2月1日（周日）：周末，不计。');
    expect(second).toContain('位置：facts[0].on。');
  });

  it.each([
    ['a file that is not there', 'nowhere.json', ''],
    ['a text that is no JSON', '-', '[{'],
    ['JSON that is no array', '-', '{}'],
  ])('exits 2 for %s', async (_, file, input) => {
    const { exitCode, stdout, stderr } = await runCli(['deadlines', file], { input });
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).not.toBe('');
  });

  it('lays the notices of --calendar over the shipped ones', async () => {
    const notices = join(folder, 'notices.json');
    const notice = {
      documentNo: '清政办〔2026〕9号',
      year: 2026,
      scope: 'LOCAL',
      holidays: [{ name: '停工', off: '2026-01-20' }],
    };
    await writeFile(notices, JSON.stringify([notice]));
    const input = JSON.stringify([
      { id: 'a', facts: [{ fact: 'RECEIVED', channel: 'IN_PERSON', on: '2026-01-05' }] },
    ]);
    const { stdout } = await runCli(['deadlines', '-', '--calendar', notices], { input });
    expect((JSON.parse(stdout) as Answer[])[0]?.deadlines?.['REPLY_DUE']).toBe('2026-02-03');
  });
});
