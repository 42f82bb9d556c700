import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fontsDoctor } from '../../src/cli/fonts-doctor.ts';
import type { FontReport, RoleReport } from '../../src/usecases/ports/fonts.ts';
import { runCli } from '../support/run-cli.ts';
import { type Service, startService, submitOnline } from '../support/service.ts';

function dataDir(fonts?: string): string {
  const directory = mkdtempSync(join(tmpdir(), 'mingda-fonts-'));
  if (fonts === undefined) return directory;
  mkdirSync(join(directory, 'fonts'));
  const otf = join(import.meta.dirname, '../../node_modules/bwip-js/fonts/Inconsolata.otf');
  cpSync(otf, join(directory, 'fonts/office.otf'));
  writeFileSync(join(directory, 'fonts/fonts.yaml'), fonts);
  return directory;
}

/** The words of a line of the table. */
function row(output: string, start: string): readonly string[] {
  return (output.split('\n').find((line) => line.trim().startsWith(start)) ?? '').trim().split(/\s{2,}/u);
}

describe('without a database', () => {
  it('tells of each role its files, what they have, and whose they are; nothing is lacking', async () => {
    const { exitCode, stdout } = await runCli(['fonts', 'doctor'], { env: { DATA_DIR: dataDir() } });
    expect(row(stdout, 'NotoSerifSC-Regular')).toEqual([
      'NotoSerifSC-Regular',
      '20992/20992',
      '6592/6592',
      '6763/6763',
      'NotoSerifSC_400Regular.ttf',
    ]);
    for (const role of ['body 正文', 'title 标题', 'heading 一级标题', 'emphasis 二级标题'])
      expect(stdout.split('\n')).toContain(role);
    expect(row(stdout, '许可')[1]).toMatch(/^NotoSerifSC-Regular: .*SIL Open Font License.*https?:/u);
    expect(stdout).toContain('No database');
    expect(exitCode).toBe(0);
  });

  it('tells of an office’s own fonts, tried first', async () => {
    const env = { DATA_DIR: dataDir('body: [office.otf]') };
    const { stdout } = await runCli(['fonts', 'doctor', '--json'], { env });
    const { roles } = JSON.parse(stdout) as FontReport;
    const [body, title] = roles;
    expect(body?.files.map(({ postscriptName }) => postscriptName)).toEqual([
      'Inconsolata',
      'NotoSerifSC-Regular',
      'NotoSansSC-Medium',
    ]);
    expect(body?.files[0]?.coverage).toEqual({ unified: 0, extensionA: 0, gb2312: 0 });
    expect(body?.together).toEqual({ unified: 20_992, extensionA: 6_592, gb2312: 6_763 });
    expect(title?.files[0]?.postscriptName).toBe('NotoSerifSC-Black');
  });
});

describe('with a database', () => {
  let service: Service;
  beforeAll(async () => {
    service = await startService();
  });
  afterAll(() => service.close());

  function doctor(...flags: readonly string[]) {
    const { serviceUrl, ownerUrl } = service.database;
    return runCli(['fonts', 'doctor', ...flags], {
      env: { DATABASE_URL: serviceUrl, DATABASE_OWNER_URL: ownerUrl, DATA_DIR: service.config.dataDir },
    });
  }

  it('finds nothing in texts that can be printed', async () => {
    await submitOnline(service, 'QH01', { applicant: { name: '龑䶮𰻞' } });
    expect(await doctor()).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('不缺字') });
  });

  it('names the character and the number of the case, not the person, and exits 1', async () => {
    const { receipt } = await submitOnline(service, 'QH01', {
      applicant: { name: '周𠮷言' },
      description: '𠮷面馆的卫生许可😀',
    });
    const { exitCode, stdout } = await doctor();
    const lacking = stdout.split('\n').filter((line) => line.startsWith('缺 '));
    expect(lacking.toSorted()).toEqual([
      `缺 lacking  😀  U+1F600  body  ${receipt.applicationNo}`,
      `缺 lacking  𠮷  U+20BB7  body  ${receipt.applicationNo}`,
    ]);
    expect(stdout).not.toMatch(/周|面馆/u);
    expect(exitCode).toBe(1);
  });

  it('looks at an agency’s name for the title too', async () => {
    await service.owner.query(`update agency set name = '清湖县𠮷祥镇人民政府' where code = 'QH05'`);
    const { found } = JSON.parse((await doctor('--json')).stdout) as FontReport;
    const places = (found ?? []).filter(({ character }) => character === '𠮷');
    expect(places.map(({ role, where }) => [role, where.includes('QH05')])).toEqual([
      ['body', true],
      ['title', true],
    ]);
  });
});

describe('what is printed', () => {
  const full = { unified: 20_992, extensionA: 6_592, gb2312: 6_763 };
  function role(together: RoleReport['together']): RoleReport {
    const file = { file: '/fonts/a.ttf', postscriptName: 'A', licence: null, licenceUrl: null };
    return { role: 'body', files: [{ ...file, coverage: together }], together };
  }

  it.each([
    ['all of GB/T 2312', 6_763, 0],
    ['one character of it less', 6_762, 1],
  ])('a role with %s', (_, gb2312, exitCode) => {
    const report = { roles: [role({ ...full, gb2312 })], found: null };
    expect(fontsDoctor(report, 'TEXT').exitCode).toBe(exitCode);
    expect(JSON.parse(fontsDoctor(report, 'JSON').lines.join(''))).toMatchObject({ lacking: exitCode === 1 });
  });

  it('a font that does not say whose it is; a character in more places than a line holds', () => {
    const where = Array.from({ length: 12 }, (_, n) => `QH01-2026-${n}`);
    const found = [{ character: '𠮷', role: 'body', where }];
    const { lines } = fontsDoctor({ roles: [role(full)], found }, 'TEXT');
    expect(lines).toContain('许可 licence  A: 字体未载明 / the font does not say');
    expect(lines).toContain(`缺 lacking  𠮷  U+20BB7  body  ${where.slice(0, 10).join(' ')} … (12)`);
  });
});
