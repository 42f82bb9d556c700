import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readBack } from '../letters/press-under-test.ts';
import { startService, type TestService } from '../support/running-service.ts';
import { until } from '../support/until.ts';
import { apply, numberAndCode } from './filled-form.ts';
import { fieldError, fieldValue, formBrowser, hiddenFields } from './form-browser.ts';
import { officeOf } from './handled-case.ts';
import { pageFaults } from './page-faults.ts';

let service: TestService;
let applicationNo: string;
let bytes: Buffer;
let code: string;
const no = '清政办公开答〔2026〕1号';

beforeAll(async () => {
  service = await startService({ now: '2026-03-02T10:00:00+08:00' });
  const browser = formBrowser(service.baseUrl);
  applicationNo = numberAndCode(await apply(service, browser)).number;
  const office = await officeOf(service, applicationNo);
  await office.take();
  await office.review();
  await office.send();
  const { deps } = service.product;
  await until('the reply is drawn', async () => (await deps.reader.lettersNumbered(no)).length > 0);
  const [letter] = await deps.reader.lettersNumbered(no);
  bytes = await deps.blobs.read(letter?.sha256 ?? '');
  code = /核验码：([0-9A-Z-]{13})/u.exec((await readBack(bytes)).join(''))?.[1] ?? '';
});
afterAll(() => service.stop());

function pathOf(number: string, checkCode: string): string {
  return `/verify?${new URLSearchParams({ no: number, code: checkCode }).toString()}`;
}

describe('核验文书', () => {
  it('the code printed on a letter leads to what the office knows of it, and on to the tracking page', async () => {
    const page = await formBrowser(service.baseUrl).open(pathOf(no, code));
    expect(page.status).toBe(200);
    expect(pageFaults(page)).toEqual([]);
    expect(page.headers.get('cache-control')).toBe('no-store');
    const told = [
      '这份文书是清湖县人民政府办公室出具的',
      `编号 ${no}`,
      '文书 政府信息公开申请答复书',
      '成文日期 2026年3月2日',
      createHash('sha256').update(bytes).digest('hex'),
    ];
    expect(told.filter((words) => !page.text.includes(words))).toEqual([]);
    expect(page.html).toContain('<p class="notice done" role="status">这份文书是');
    expect(page.html).toContain('<a href="/track">');
  });

  it('a file that is chosen is compared with the stored one, to the byte, and not kept', async () => {
    const browser = formBrowser(service.baseUrl);
    const form = hiddenFields(await browser.open(pathOf(no, code)));
    const same = await compare(new Uint8Array(bytes));
    expect(same.text).toContain('与机关保存的文书完全相同');
    expect(pageFaults(same)).toEqual([]);
    const other = new Uint8Array([...bytes, 10]);
    expect((await compare(other)).text).toContain('与机关保存的文书不同');
    expect(await service.product.deps.blobs.has(createHash('sha256').update(other).digest('hex'))).toBe(
      false,
    );
    expect((await compare()).text).toContain('还没有选择文件');
    const wrong = await browser.sendWithFiles('/verify', { ...form, no: '清政办公开答〔2026〕77号' });
    expect(wrong.text).not.toContain('完全相同');
    expect(wrong.status).toBe(422);

    function compare(...content: readonly Uint8Array<ArrayBuffer>[]) {
      return browser.sendWithFiles(
        '/verify',
        form,
        [],
        content.map((one) => ['file', new File([one], '答复.pdf')]),
      );
    }
  });

  it('says nothing of the case, and opens none', async () => {
    const browser = formBrowser(service.baseUrl);
    const page = await browser.open(pathOf(no, code));
    expect(page.html).not.toContain(applicationNo);
    expect(page.html).not.toContain('农村公路');
    expect((await browser.open('/track/case')).url).toBe('/track?closed=1');
  });

  it('by hand: asks for what was left empty, and keeps what was typed', async () => {
    const browser = formBrowser(service.baseUrl);
    const empty = await browser.open(pathOf(no, ''));
    expect(empty.status).toBe(422);
    expect(fieldError(empty, 'code')).toBe('请填写核验码。');
    expect(fieldValue(empty, 'no')).toBe(no);
  });

  it('a wrong code and a number nobody has are told in the same words, ten times an hour', async () => {
    const browser = formBrowser(service.baseUrl);
    const problem = '没有编号和核验码都相符的文书';
    for (const typed of [no, '清政办公开答〔2026〕99号']) {
      for (let time = 0; time < 10; time++) {
        const page = await browser.open(pathOf(typed, 'K7QF-9XTR-2MA'));
        expect([page.status, page.text.includes(problem)]).toEqual([422, true]);
      }
      const page = await browser.open(pathOf(typed, code));
      expect([page.status, page.text.includes('一小时内输错次数过多')]).toEqual([429, true]);
    }
  });
});
