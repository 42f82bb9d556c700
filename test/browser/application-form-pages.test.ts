import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { expectAccessible } from '../support/expect-accessible.ts';
import { aBrowser } from '../support/browser.ts';
import { startService, type TestService } from '../support/running-service.ts';
import { casesMade } from './cases-made.ts';
import { fillIn, numbersOnReceipt, send } from './filled-in.ts';
import { looks, openDetails, openWithLook } from './looks.ts';

let service: TestService;
beforeAll(async () => {
  service = await startService({ now: '2026-03-02T10:00:00+08:00' });
});
afterAll(() => service.stop());
const browser = aBrowser();

describe.each(looks)('on %s', (_, look) => {
  it('the form unfolded, with errors, and a receipt of three items are readable by everybody', async () => {
    const page = await openWithLook(browser, service.baseUrl, look);
    await page.goto('/apply');
    await openDetails(page);
    await expectAccessible(page);
    await fillIn(page);
    await page.getByLabel('第2件').fill('第二件');
    await page.getByLabel('第3件').fill('第三件');
    await page.getByLabel('代理人姓名').fill('方知微');
    await send(page);
    await page.getByRole('alert').waitFor();
    await expectAccessible(page);
    await page.getByLabel('代理人姓名').fill('');
    await page.getByLabel('我同意把这几件分别立案').check();
    const before = await casesMade(service, 'QH01');
    await send(page);
    expect(await numbersOnReceipt(page)).toHaveLength(3);
    expect(await casesMade(service, 'QH01')).toBe(before + 3);
    await expectAccessible(page);
  });
});
