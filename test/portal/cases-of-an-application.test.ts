import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startService, type TestService } from '../support/running-service.ts';
import { applicationOf, casesOf } from './applications-received.ts';
import { apply, filledForm, numberAndCode } from './filled-form.ts';
import { fieldError, fieldValue, formBrowser, hiddenFields } from './form-browser.ts';
import { pageFaults } from './page-faults.ts';

let service: TestService;
beforeAll(async () => {
  service = await startService({ now: '2026-03-02T10:00:00+08:00' });
});
afterAll(() => service.stop());

describe('分别立案 (一事一申请)', () => {
  const items = {
    item2: '2023年度全县农村公路养护资金安排文件',
    item4: '2022年度同类文件',
    separately: 'yes',
  };

  it('several items become a case each, with number and code, on one receipt', async () => {
    const browser = formBrowser(service.baseUrl);
    const agencyId = service.county.agencyIds.get('QH02') ?? '';
    const receipt = await apply(service, browser, { agencyId, ...items });
    expect(receipt.text).toContain('分别立案');
    expect(pageFaults(receipt)).toEqual([]);
    const printed = [...receipt.html.matchAll(/<dd class="code">([^<]*)<\/dd>/g)].map(
      ([, text = '']) => text,
    );
    const numbers = printed.filter((text) => text.startsWith('QH02'));
    expect(numbers).toEqual(['QH02-2026-00001', 'QH02-2026-00002', 'QH02-2026-00003']);
    expect(new Set(printed).size).toBe(6);
    const asked = await Promise.all(
      numbers.map(async (no) => (await applicationOf(service, no))?.description),
    );
    expect(asked).toEqual(['2024年度全县农村公路养护资金安排文件', items.item2, items.item4]);
    const third = { number: printed[4] ?? '', code: printed[5] ?? '' };
    expect((await browser.send('/track', third)).text).toContain('申请 QH02-2026-00003');
    expect((await browser.open('/receipt')).text).toContain('QH02-2026-00001');
  });

  it('makes them once, however often it is sent', async () => {
    const browser = formBrowser(service.baseUrl);
    const agencyId = service.county.agencyIds.get('QH07') ?? '';
    const form = await browser.open('/apply');
    const fields = { ...hiddenFields(form), ...filledForm(service), agencyId, ...items };
    const first = await browser.sendWithFiles('/apply', fields);
    const again = await browser.sendWithFiles('/apply', fields);
    expect(again.html).toBe(first.html);
    expect(await casesOf(service, 'QH07')).toBe(3);
  });

  it('asks for consent at its box, and makes nothing without it', async () => {
    const agencyId = service.county.agencyIds.get('QH03') ?? '';
    const page = await apply(service, formBrowser(service.baseUrl), { agencyId, ...items, separately: '' });
    expect(fieldError(page, 'separately')).toContain('请同意把这几件分别立案');
    expect(fieldValue(page, 'item4')).toBe(items.item4);
    expect(await casesOf(service, 'QH03')).toBe(0);
  });

  it('a wrong item is named, and none is made', async () => {
    const agencyId = service.county.agencyIds.get('QH03') ?? '';
    const long = { agencyId, ...items, item4: '字'.repeat(10_001) };
    const page = await apply(service, formBrowser(service.baseUrl), long);
    expect(fieldError(page, 'item4')).toContain('最多10000个字');
    expect(await casesOf(service, 'QH03')).toBe(0);
  });

  it('the receipts close with the case, and are shown to nobody else', async () => {
    const browser = formBrowser(service.baseUrl);
    await apply(service, browser, items);
    await browser.send('/track/leave', {});
    expect((await browser.open('/receipt')).url).toBe('/track?closed=1');
  });
});

describe('重复提交', () => {
  it('a double click and the back button make one case', async () => {
    const browser = formBrowser(service.baseUrl);
    const agencyId = service.county.agencyIds.get('QH04') ?? '';
    const fields = { ...hiddenFields(await browser.open('/apply')), ...filledForm(service), agencyId };
    const receipts = await Promise.all([
      browser.sendWithFiles('/apply', fields),
      browser.sendWithFiles('/apply', fields),
    ]);
    const again = await browser.sendWithFiles('/apply', fields);
    const numbers = [...receipts, again].map((receipt) => numberAndCode(receipt).number);
    expect(new Set(numbers)).toEqual(new Set(['QH04-2026-00001']));
    expect(await casesOf(service, 'QH04')).toBe(1);
  });

  it('the same form with other words asks first, and then makes a second case', async () => {
    const browser = formBrowser(service.baseUrl);
    const agencyId = service.county.agencyIds.get('QH05') ?? '';
    const fields = { ...hiddenFields(await browser.open('/apply')), ...filledForm(service), agencyId };
    await browser.sendWithFiles('/apply', fields);
    const changed = { ...fields, description: '2025年度全县农村公路养护资金安排文件' };
    const asked = await browser.sendWithFiles('/apply', changed);
    expect(asked.status).toBe(422);
    expect(asked.text).toContain('已经提交过一次');
    expect(fieldValue(asked, 'description')).toBe(changed.description);
    expect(await casesOf(service, 'QH05')).toBe(1);
    const second = await browser.sendWithFiles('/apply', { ...changed, ...hiddenFields(asked) });
    expect(numberAndCode(second).number).toBe('QH05-2026-00002');
  });
});
