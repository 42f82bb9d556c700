import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { aBrowser, laptop, phone } from '../support/browser.ts';
import { buildWorkbench } from '../../src/build-workbench.ts';
import { type Service, startService, submitOnline, toHandling } from '../support/service.ts';
import { signedInAtWorkbench } from '../support/workbench.ts';
import { fillIn, numbersOnReceipt, send } from './filled-in.ts';

const browser = aBrowser();
let service: Service;

beforeAll(async () => {
  await buildWorkbench();
  service = await startService('2026-03-02');
}, 120_000);

afterAll(() => service.close());

/** What paper has no use for is not on it, and it is at most so many sheets of A4. */
async function expectOnPaper(page: Page, sheets: number): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  for (const role of ['button', 'navigation', 'textbox', 'combobox'] as const)
    expect(await page.getByRole(role).count()).toBe(0);
  const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
  const count = pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
  expect(count).toBeGreaterThan(0);
  expect(count).toBeLessThanOrEqual(sheets);
}

describe('on paper', () => {
  it.each([
    ['a phone', phone],
    ['a laptop', laptop],
  ])(
    'the receipt of the portal, from %s, has its number, its code and the agency, on one sheet',
    async (_, viewport) => {
      const page = await browser.openPage(service.url, viewport);
      await page.goto('/apply');
      await fillIn(page);
      await send(page);
      const [number = ''] = await numbersOnReceipt(page);
      await expectOnPaper(page, 1);
      const [shownNumber, code = ''] = await page.locator('dd.code').allTextContents();
      expect(shownNumber).toBe(number);
      expect(code).toMatch(/^[\dA-Z]{4}-/);
      for (const words of [number, code, '清湖县人民政府办公室'])
        expect(await page.getByText(words).first().isVisible()).toBe(true);
    },
  );

  it('a case of the portal has its state and its deadlines, on two sheets', async () => {
    const { hand, receipt } = await submitOnline(service);
    await toHandling(service, hand);
    const page = await browser.openPage(service.url, laptop);
    await page.goto('/track');
    await page.locator('input[name=number]').fill(receipt.applicationNo);
    await page.locator('input[name=code]').fill(receipt.queryCode);
    await page.locator('input[name=code]').press('Enter');
    await page.waitForURL('**/track/case');
    await expectOnPaper(page, 2);
    for (const words of [receipt.applicationNo, '2026年3月2日', '答复期限'])
      expect(await page.getByText(words).filter({ visible: true }).count()).toBeGreaterThan(0);
  });

  it('the record of an oral application is one sheet to be signed', async () => {
    const page = await signedInAtWorkbench(browser, service, 'lin.zhixia', '/window');
    await page.getByLabel('口头申请，代为填写').check();
    await page.locator('#name').fill('周沐言');
    await page.locator('#item-0').fill('2025年清湖县高龄津贴发放标准');
    await page.locator('#difficulty').fill('不识字');
    expect(await page.getByRole('heading', { name: '政府信息公开口头申请笔录' }).count()).toBe(0);
    await expectOnPaper(page, 1);
    await page.getByRole('heading', { name: '政府信息公开口头申请笔录' }).waitFor();
    await page.getByText('申请人（签名或者按指印）').waitFor();
    expect(await page.getByRole('heading', { name: '窗口接收' }).count()).toBe(0);
  });

  it.each([
    ['a laptop', laptop],
    ['a phone', phone],
  ])('number and code of a walk-in application are one sheet, from %s', async (_, viewport) => {
    const page = await signedInAtWorkbench(browser, service, 'lin.zhixia', '/window', { viewport });
    await page.locator('#name').fill('周沐言');
    await page.locator('#identityNumber').fill('11010519491231002X');
    await page.locator('#phone').fill('13800000000');
    await page.locator('#item-0').fill('2025年清湖县高龄津贴发放标准');
    await page.keyboard.press('Control+Enter');
    await page.locator('.large dd').nth(1).waitFor();
    const [number = '', code = ''] = await page.locator('.large dd').allTextContents();
    await expectOnPaper(page, 1);
    for (const words of [number, code]) expect(await page.getByText(words).first().isVisible()).toBe(true);
  });
});
