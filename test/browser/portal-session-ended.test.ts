import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { apply, numberAndCode } from '../portal/filled-form.ts';
import { formBrowser } from '../portal/form-browser.ts';
import { officeOf } from '../portal/handled-case.ts';
import { aBrowser, laptop, phone } from '../support/browser.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import { startService, type TestService } from '../support/running-service.ts';

let service: TestService;
beforeAll(async () => {
  service = await startService({ now: '2026-03-02T10:00:00+08:00' });
});
afterAll(() => service.stop());
const browser = aBrowser();

it.each([
  ['without JavaScript on a laptop', laptop, false],
  ['with it on a phone', phone, true],
] as const)('%s: an hour and more at the correction loses nothing', async (_, device, javaScriptEnabled) => {
  service.setNow('2026-03-02T10:00:00+08:00');
  const { number, code } = numberAndCode(await apply(service, formBrowser(service.baseUrl)));
  const office = await officeOf(service, number);
  await office.take();
  await office.askForCorrection();
  const page = await browser.openPage(service.baseUrl, device, {
    javaScriptEnabled,
    mayBeSaid: /status of 403/,
  });
  await page.goto('/track');
  await page.getByLabel('申请编号').fill(number);
  await page.getByLabel('查询码').fill(code);
  await page.locator('main button[type=submit]').click();
  await page.getByRole('link', { name: '在网上补正' }).click();
  await page.locator('#description').fill('清交〔2024〕31号，\n'.repeat(700));
  service.setNow('2026-03-02T11:30:00+08:00');
  await page.getByRole('button', { name: '提交补正' }).click();
  await page.getByText('您刚才填写的内容和附件没有丢').waitFor();
  if (javaScriptEnabled) await expectAccessible(page);
  await page.getByLabel('查询码').fill(code);
  await page.getByRole('button', { name: '继续' }).click();
  await page.getByText('还没有提交：请核对后提交').waitFor();
  if (javaScriptEnabled) await expectAccessible(page);
  expect(await page.locator('#description').inputValue()).toBe('清交〔2024〕31号，\n'.repeat(700));
  await page.getByRole('button', { name: '提交补正' }).click();
  await page.getByText('您的补正已提交').waitFor();
});
