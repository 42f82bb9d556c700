import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { apply, numberAndCode } from '../portal/filled-form.ts';
import { formBrowser } from '../portal/form-browser.ts';
import { officeOf } from '../portal/handled-case.ts';
import { aBrowser, laptop, phone } from '../support/browser.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import { startPaymentServer, type TestPaymentServer } from '../support/payment-server.ts';
import { startService, type TestService } from '../support/running-service.ts';
import { openAct, signedInAtWorkbench } from '../support/workbench.ts';
import { looks } from './looks.ts';

let platform: TestPaymentServer;
let service: TestService;

beforeAll(async () => {
  platform = await startPaymentServer();
  service = await startService({ servers: { payment: platform.config } });
}, 60_000);
afterAll(async () => {
  await service.stop();
  await platform.stop();
});
const browser = aBrowser();

const now = '2026-03-02T10:00:00+08:00';

/** A page on a case whose fee is to be paid. */
async function atTheCase(javaScriptEnabled: boolean) {
  return (await withTheOffice(javaScriptEnabled)).page;
}

async function withTheOffice(javaScriptEnabled: boolean) {
  const { number, code } = numberAndCode(await apply(service, formBrowser(service.baseUrl)));
  const office = await officeOf(service, number);
  await office.take();
  await office.chargeFee();
  const wishes = { javaScriptEnabled, leadsTo: platform.config.pages, mayBeSaid: /503/ };
  const page = await browser.openPage(service.baseUrl, laptop, wishes);
  await page.goto('/track');
  await page.getByLabel('申请编号').fill(number);
  await page.getByLabel('查询码').fill(code);
  await page.locator('main button[type=submit]').click();
  await page.waitForURL('**/track/case');
  return { page, office, number };
}

async function pay(page: Page): Promise<string> {
  await page.getByRole('button', { name: '网上缴费' }).click();
  // Chromium holds the redirection of a form against form-action.
  await page.waitForURL(`${platform.config.pages}/pay/**`);
  return [...platform.orders.keys()].at(-1) ?? '';
}

describe.each([true, false])('paying online, with script: %s', (javaScriptEnabled) => {
  it('the form leads through the policy to the platform; back here stands what the platform says', async () => {
    const page = await atTheCase(javaScriptEnabled);
    const orderNo = await pay(page);
    await page.goto('/track/payment');
    await page.getByText('还没有缴费结果').waitFor();
    if (javaScriptEnabled) await expectAccessible(page);
    platform.pay(orderNo, '2026-03-02T09:59:00+08:00');
    service.setNow('2026-03-02T10:00:05+08:00');
    await page.getByRole('link', { name: '刷新结果' }).click();
    await page.getByText('已经记入您的申请').waitFor();
    if (javaScriptEnabled) await expectAccessible(page);
    await page.getByRole('link', { name: '返回我的申请' }).click();
    expect(await page.getByText('请您缴费').count()).toBe(0);
    service.setNow(now);
  });
});

describe('what can go wrong is readable by everybody', () => {
  it('closed, another sum, and no answer', async () => {
    const page = await atTheCase(true);
    const first = await pay(page);
    platform.close(first);
    await page.goto('/track/payment');
    await page.getByText('没有缴成').waitFor();
    await expectAccessible(page);
    platform.misbehave({ status: 500 });
    await page.getByRole('button', { name: '重新缴费' }).click();
    await page.getByRole('heading', { name: '现在不能网上缴费' }).waitFor();
    await expectAccessible(page);
    platform.misbehave();
    await page.getByRole('button', { name: '重新缴费' }).click();
    await page.waitForURL(`${platform.config.pages}/pay/**`);
    platform.pay([...platform.orders.keys()].at(-1) ?? '', '2026-03-02T09:59:00+08:00', 999);
    await page.goto('/track/payment');
    await page.getByText('平台已收款，机关正在核对').waitFor();
    await expectAccessible(page);
  });
});

describe('a payment that was voided', () => {
  it('reads as voided for the applicant, on every look, and for the office beside the notice and the form', async () => {
    const { page, office, number } = await withTheOffice(true);
    platform.pay(await pay(page), '2026-03-02T09:59:00+08:00');
    await page.goto('/track/payment');
    await page.getByText('已经记入您的申请').waitFor();
    await office.takeBack('入账的是另一件的款项');
    for (const [, { viewport, wishes }] of looks) {
      await page.setViewportSize({ ...viewport });
      await page.context().addCookies([{ name: 'mingda_view', value: wishes, url: service.baseUrl }]);
      for (const path of ['/track/payment', '/track/case']) {
        await page.goto(path);
        await page.getByText('缴费记录已作废').first().waitFor();
        await expectAccessible(page);
      }
    }

    const caseId = (await service.product.deps.reader.rowByApplicationNo(number))?.id ?? '';
    const workplace = { url: service.baseUrl, clock: { milliseconds: () => Date.parse(now) } };
    for (const viewport of [laptop, phone]) {
      const seat = { viewport };
      const path = `/cases/${caseId}?tab=fees`;
      const desk = await signedInAtWorkbench(browser, workplace, 'chen.wangshu', path, seat);
      const told = desk.getByText('缴费记录于2026年3月2日作废（入账的是另一件的款项）');
      await told.waitFor();
      await expectAccessible(desk);
      await openAct(desk, '记录缴费');
      await told.nth(1).waitFor();
      await expectAccessible(desk);
    }
  });
});
