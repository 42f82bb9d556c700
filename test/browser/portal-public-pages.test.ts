import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { day } from '../../src/calendar/day.ts';
import { given } from '../../src/cli/seeded-county.ts';
import { importCatalogue } from '../../src/usecases/catalogue/import-catalogue.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import { aBrowser, phone } from '../support/browser.ts';
import { startService, type TestService } from '../support/running-service.ts';
import { looks, openWithLook } from './looks.ts';

let service: TestService;
beforeAll(async () => {
  service = await startService();
  const { staff, agencyIds } = service.county;
  const entry = {
    agencyId: given(agencyIds, 'QH01'),
    indexNo: 'QH01-2022-0015',
    name: '清湖县农村公路养护管理办法',
    summary: '县道、乡道、村道的养护',
    madeOn: day('2022-06-01'),
    responsibleUnit: '业务股',
    form: 'PAPER',
  } as const;
  const list = { entries: [entry], publish: true, why: '公布' };
  await importCatalogue(service.product.deps, given(staff, 'lin.zhixia'), list);
});
afterAll(() => service.stop());
const browser = aBrowser();

describe.each(looks)('on %s', (_, look) => {
  it('what is public is readable by everybody, found or not', async () => {
    const page = await openWithLook(browser, service.baseUrl, look);
    for (const path of [
      '/catalogue',
      '/catalogue?q=没有',
      '/answers',
      '/answers?q=没有',
      '/reports',
      '/accessibility',
    ]) {
      await page.goto(path);
      await expectAccessible(page);
    }
    await page.goto('/catalogue?q=公路');
    await page.locator('.records a').click();
    expect(await page.locator('h1').textContent()).toBe('清湖县农村公路养护管理办法');
    await expectAccessible(page);
  });
});

describe('先查一查, while somebody types', () => {
  it('offers what there is under the description, and the form stays as it is', async () => {
    const page = await browser.openPage(service.baseUrl, phone);
    await page.goto('/apply');
    await page.getByLabel('所需信息的名称和描述').fill('农村公路养护的资金');
    const offered = page.locator('#suggestions a');
    await offered.waitFor();
    expect(await offered.textContent()).toBe('清湖县农村公路养护管理办法');
    await expectAccessible(page);
    await page.getByLabel('所需信息的名称和描述').fill('幼儿园划片');
    await page.getByRole('button', { name: '先查一查' }).click();
    await page.getByText('没有查到相近的答复和目录').waitFor();
    expect(new URL(page.url()).pathname).toBe('/apply');
    expect(await page.getByLabel('所需信息的名称和描述').inputValue()).toBe('幼儿园划片');
  });
});
