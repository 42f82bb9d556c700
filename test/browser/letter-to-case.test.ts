import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { aBrowser, laptop, phone } from '../support/browser.ts';
import { buildWorkbench } from '../../src/build-workbench.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import { type Service, startService } from '../support/service.ts';
import { signedInAtWorkbench } from '../support/workbench.ts';

const browser = aBrowser();
let service: Service;

beforeAll(async () => {
  await buildWorkbench();
  service = await startService('2026-03-02');
}, 120_000);

afterAll(() => service.close());

async function logLetter(page: Page, sender: string, channel: '签收邮件' | '平常信函'): Promise<void> {
  const form = page.getByRole('region', { name: '登记一封来信' });
  await form.getByText(channel, { exact: true }).click();
  await form.getByLabel('寄件人').fill(sender);
  await form.getByRole('button', { name: '登记来信' }).click();
  await page.getByRole('listitem').filter({ hasText: sender }).waitFor();
}

async function recordWhatItHolds(page: Page, sender: string): Promise<void> {
  const letter = page.getByRole('listitem').filter({ hasText: sender });
  await letter.getByRole('button', { name: '录入申请' }).click();
  await page.getByRole('heading', { name: '录入来信申请' }).waitFor();
  await page.locator('#name:focus').waitFor();
  expect(await page.locator('#name').inputValue()).toBe(sender);
  expect(await page.getByLabel('当面提交').count()).toBe(0);
  await page.getByText(new RegExp(`来信：${sender}.*2026年3月2日登记`)).waitFor();
  expect(await page.getByText('再加一件').count()).toBe(0);
  expect(await page.getByRole('textbox', { name: '收到日期' }).count()).toBe(0);
  await page.getByLabel('录入日期', { exact: true }).waitFor();
  await page.locator('#identityNumber').fill('11010519491231002X');
  await page.locator('#address').fill('清湖县书院路88号');
  await page.getByLabel('邮寄', { exact: true }).check();
  await page.locator('#item-0').fill('2025年清湖县农村饮水安全工程验收报告');
  await page.getByText('信中有几件的，录入后在案卷里拆分。').waitFor();
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');
  await page.getByRole('heading', { name: '已经接收' }).waitFor();
}

describe('a letter', () => {
  it.each([
    ['a laptop', laptop, '宋清嘉'],
    ['a phone', phone, '何既明'],
  ])(
    'that was signed for is logged, handed over, recorded, and a registered case, on %s',
    async (_, viewport, sender) => {
      const page = await signedInAtWorkbench(browser, service, 'lin.zhixia', '/mail', { viewport });
      await page.getByText('没有等着录入的来信').waitFor();
      const form = page.getByRole('region', { name: '登记一封来信' });
      await form.getByRole('button', { name: '登记来信' }).click();
      await form.getByRole('alert').first().waitFor();
      await expectAccessible(page);
      await form.getByLabel('邮件号码').fill('EX123456789CN');
      await logLetter(page, sender, '签收邮件');
      const letter = page.getByRole('listitem').filter({ hasText: sender });
      await letter.getByText('邮件号码 EX123456789CN').waitFor();
      await letter.getByText('签收人 林知夏').waitFor();
      await expectAccessible(page);

      await letter.getByRole('button', { name: '信件移交' }).click();
      const dialog = page.getByRole('dialog', { name: '信件移交' });
      await dialog.getByLabel('接收人').fill('许清和');
      expect(await dialog.getByLabel('移交人').inputValue()).toBe('林知夏');
      await expectAccessible(page);
      await dialog.getByRole('button', { name: '信件移交' }).click();
      await letter.getByText('2026年3月2日　林知夏 移交 许清和').waitFor();
      await expectAccessible(page);

      await recordWhatItHolds(page, sender);
      await page.getByText('收到日期：2026年3月2日').waitFor();
      const [number] = await page.locator('.large dd').allTextContents();
      expect(number).toMatch(/^QH01-2026-\d{5}$/);
      await expectAccessible(page);
      await page.getByRole('link', { name: '打开案卷' }).click();
      await page
        .getByText(number ?? '')
        .first()
        .waitFor();
      await page.getByText('已登记').first().waitFor();
      await page.goto('/workbench/mail');
      await page.getByText('没有等着录入的来信').waitFor();
    },
  );

  it('that nobody signed for is received only when the applicant confirms it (art. 31 item 2)', async () => {
    const page = await signedInAtWorkbench(browser, service, 'lin.zhixia', '/mail');
    await logLetter(page, '程既白', '平常信函');
    await recordWhatItHolds(page, '程既白');
    await page.getByText('等待与申请人确认').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: '回到收信登记' }).click();
    await page.getByText('没有等着录入的来信').waitFor();
  });

  it('that cannot be read now is asked for again, and nothing can be written before', async () => {
    const page = await signedInAtWorkbench(browser, service, 'lin.zhixia', '/mail', {
      mayBeSaid: /ERR_FAILED/,
    });
    await logLetter(page, '方知微', '平常信函');
    let cut = true;
    await page.route('**/graphql', (route) =>
      cut && (route.request().postData() ?? '').includes('mail { senderName channel')
        ? route.abort()
        : route.continue(),
    );
    await page.getByRole('button', { name: '录入申请' }).click();
    await page.getByText('连不上服务器').waitFor();
    expect(await page.locator('#name').count()).toBe(0);
    await expectAccessible(page);
    cut = false;
    await page.getByRole('button', { name: '重试' }).click();
    await page.locator('#name:focus').waitFor();
    expect(await page.locator('#name').inputValue()).toBe('方知微');
  });

  it('that does not exist leads to no empty desk', async () => {
    const page = await signedInAtWorkbench(
      browser,
      service,
      'lin.zhixia',
      '/mail/00000000-0000-4000-8000-000000000000',
    );
    await page.getByText('没有找到这封来信').waitFor();
    await expectAccessible(page);
    expect(await page.locator('#name').count()).toBe(0);
  });
});
