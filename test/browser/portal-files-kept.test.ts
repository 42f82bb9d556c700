import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page, Route } from 'playwright-core';
import { apply, numberAndCode } from '../portal/filled-form.ts';
import { formBrowser } from '../portal/form-browser.ts';
import { officeOf } from '../portal/handled-case.ts';
import { aBrowser, laptop, phone } from '../support/browser.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import { startService, type TestService } from '../support/running-service.ts';

/** The page of the case, and its form to correct the request, in a browser. */
async function openCorrection(page: Page): Promise<void> {
  const handedIn = numberAndCode(await apply(service, formBrowser(service.baseUrl)));
  const office = await officeOf(service, handedIn.number);
  await office.take();
  await office.askForCorrection();
  await page.goto('/track');
  await page.getByLabel('申请编号').fill(handedIn.number);
  await page.getByLabel('查询码').fill(handedIn.code);
  await page.locator('main button[type=submit]').click();
  await page.getByRole('link', { name: '在网上补正' }).click();
}

let service: TestService;
beforeAll(async () => {
  service = await startService({ now: '2026-03-02T10:00:00+08:00' });
});
afterAll(() => service.stop());
const browser = aBrowser();

const notes = { name: '说明.txt', mimeType: 'text/plain', buffer: Buffer.from('说明') };

it('补正: a file goes ahead with its progress, and is there after an error and in the request', async () => {
  const page = await browser.openPage(service.baseUrl, phone);
  await openCorrection(page);
  await page.locator('#description').fill('');
  const upload = Promise.withResolvers<Route>();
  await page.route('**/uploads', (route) => upload.resolve(route));
  await page.locator('#files').setInputFiles([notes]);
  await page.locator('progress').waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: '提交补正' }).click();
  expect(new URL(page.url()).search).toContain('form=');
  await (await upload.promise).continue();
  await page.getByRole('alert').waitFor();
  expect(await page.getByLabel('说明.txt').isChecked()).toBe(true);
  await expectAccessible(page);
  await page.locator('#description').fill('清交〔2024〕31号');
  await page.getByRole('button', { name: '提交补正' }).click();
  await page.getByText('您的补正已提交').waitFor();
  await page.getByRole('link', { name: '说明.txt' }).waitFor();
});

it('without JavaScript a file is kept too', async () => {
  const page = await browser.openPage(service.baseUrl, laptop, { javaScriptEnabled: false });
  await openCorrection(page);
  await page.locator('#description').fill('');
  await page.locator('#files').setInputFiles([notes]);
  await page.getByRole('button', { name: '提交补正' }).click();
  await page.getByRole('alert').waitFor();
  await page.locator('#description').fill('清交〔2024〕31号');
  await page.getByRole('button', { name: '提交补正' }).click();
  await page.getByRole('link', { name: '说明.txt' }).waitFor();
});
