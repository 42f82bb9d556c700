import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { correction, generate } from 'lean-qr';
import { qrPath } from '../../src/portal/qr-path.ts';
import { startService, type TestService } from '../support/running-service.ts';
import { apply, numberAndCode } from './filled-form.ts';
import { formBrowser, type Page } from './form-browser.ts';
import { pageFaults } from './page-faults.ts';

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.stop());

/** The dark modules that an outline covers, as `column row`. */
function covered(path: string): ReadonlySet<string> {
  const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/g)];
  expect(runs.map(([run]) => run).join('')).toBe(path);
  return new Set(
    runs.flatMap(([, column, row, length]) =>
      Array.from({ length: Number(length) }, (_, offset) => `${Number(column) + offset} ${row}`),
    ),
  );
}

function qrOf({ html }: Page): string {
  return /<path d="([^"]+)"\/>/.exec(html)?.[1] ?? '';
}

describe('二维码', () => {
  it.each(['1', 'http://mingda.test/track?number=QH01-2026-00001&code=K7QF-9XTR-2MA'])(
    'draws exactly the dark modules, within four of white: %s',
    (text) => {
      const code = generate(text, { minCorrectionLevel: correction.M });
      const { side, path } = qrPath(text);
      expect(side).toBe(code.size + 8);
      const dark = covered(path);
      for (let row = 0; row < code.size; row += 1)
        for (let column = 0; column < code.size; column += 1)
          expect([column, row, dark.has(`${column + 4} ${row + 4}`)]).toEqual([
            column,
            row,
            code.get(column, row),
          ]);
      expect([...dark].every((module) => module.split(' ').every((at) => Number(at) >= 4))).toBe(true);
    },
  );
});

describe('提交回执', () => {
  it('bears number, code, and both in a QR code, for paper', async () => {
    const page = await apply(service, formBrowser(service.baseUrl));
    const { number, code } = numberAndCode(page);
    const url = `http://mingda.test/track?${new URLSearchParams({ number, code }).toString()}`;
    expect(qrOf(page)).toBe(qrPath(url).path);
    expect(page.text).toContain('http://mingda.test/track');
    expect(page.text).toContain('答复期限 2026年3月30日（周一）');
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(pageFaults(page)).toEqual([]);
  });

  it.each([
    ['QH01', '收到申请之日 2026年3月2日（周一）', 1],
    ['QH06', '该机关的网上申请由工作人员确认收到，确认之日为收到之日', 0],
  ])('says which day is that of receipt, as %s confirms (AMB-5)', async (agencyCode, told, confirmed) => {
    const agencyId = service.county.agencyIds.get(agencyCode) ?? '';
    const { text } = await apply(service, formBrowser(service.baseUrl), { agencyId });
    expect(text).toContain(told);
    expect(text.includes('等待机关确认')).toBe(confirmed === 0);
  });

  it('in English too', async () => {
    const browser = formBrowser(service.baseUrl);
    await apply(service, browser);
    await browser.send('/preferences', { english: 'on', from: '/' });
    const { text } = await browser.open('/receipt');
    expect(text).toContain('Your request has been sent');
    expect(text).toContain('Reply due Mon 30 March 2026');
  });
});
