import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Route } from 'playwright-core';
import { expectAccessible } from '../support/expect-accessible.ts';
import { aBrowser, laptop, phone } from '../support/browser.ts';
import { startService, type TestService } from '../support/running-service.ts';
import { fillIn, numbersOnReceipt, send } from './filled-in.ts';

let service: TestService;
beforeAll(async () => {
  service = await startService({ now: '2026-03-02T10:00:00+08:00' });
});
afterAll(() => service.stop());
const browser = aBrowser();

it('by keyboard alone: Tab, Space, arrows and Enter, from the first page to the receipt', async () => {
  const page = await browser.openPage(service.baseUrl, laptop);
  await page.goto('/');
  /** Presses Tab until the focus is where it should be. */
  async function tabTo(selector: string): Promise<void> {
    for (let presses = 0; presses < 80; presses += 1) {
      if (await page.evaluate<boolean>(`document.activeElement.matches(${JSON.stringify(selector)})`)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab never reaches ${selector}`);
  }
  await tabTo('main a[href="/apply"]');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/apply?form=*');
  await tabTo('#agencyId');
  await page.keyboard.press('ArrowDown');
  await tabTo('[name=applicantKind]');
  await page.keyboard.press('Space');
  for (const [name, text] of [
    ['name', 'Zhou Muyan'],
    ['identityNumber', '11010519491231002X'],
    ['phone', '0550-5559000'],
    ['description', 'NF-2024-12'],
  ] as const) {
    await tabTo(`#${name}`);
    await page.keyboard.type(text);
  }
  // It unfolds with Enter, and folds again.
  await tabTo('summary');
  await page.keyboard.press('Enter');
  await tabTo('#separately');
  for (const name of ['form', 'delivery']) {
    await tabTo(`[name=${name}]`);
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowRight');
  }
  await tabTo('#address');
  await page.keyboard.type('1');
  await tabTo('main button[type=submit]:not([name=look])');
  await page.keyboard.press('Enter');
  expect(await numbersOnReceipt(page)).toEqual(['QH01-2026-00001']);
});

it('an error is announced, leads to its field, and everything typed is still there', async () => {
  const page = await browser.openPage(service.baseUrl, phone);
  await page.goto('/apply');
  await fillIn(page);
  await page.getByRole('textbox', { name: /^电话/ }).fill('');
  await page.getByLabel('大字版的文书').check();
  await send(page);
  await page.getByRole('alert').waitFor();
  await page.getByRole('link', { name: '请至少填写一种联系方式' }).click();
  expect(await page.evaluate<string>('document.activeElement.id')).toBe('phone');
  expect(await page.getByLabel('姓名', { exact: true }).inputValue()).toBe('周沐言');
  expect(await page.getByLabel('大字版的文书').isChecked()).toBe(true);
  expect(await page.getByRole('textbox', { name: /^电话/ }).getAttribute('aria-invalid')).toBe('true');
});

describe('without JavaScript', () => {
  it('an organisation hands in two items with agent and files, corrects an error, and gets two receipts', async () => {
    const page = await browser.openPage(service.baseUrl, laptop, { javaScriptEnabled: false });
    await page.goto('/apply?agency=QH03');
    await page.getByLabel('法律服务机构').check();
    expect(await page.getByLabel('姓名', { exact: true }).isVisible()).toBe(false);
    await page.getByLabel('单位名称').fill('清湖明理律师事务所');
    await page.getByLabel('统一社会信用代码或者证件号码').fill('91350100M000100Y43');
    await page.getByRole('textbox', { name: /^电话/ }).fill('0550-5559000');
    await page.getByLabel('所需信息的名称和描述').fill('第一件');
    await page.getByText('还要别的信息').click();
    await page.getByLabel('第2件').fill('第二件');
    await page.getByLabel('电子文件').check();
    await page.getByLabel('在线获取').check();
    await page.getByText('委托他人代办').click();
    await page.getByLabel('代理人姓名').fill('方知微');
    await page.getByLabel('代理人证件号码').fill('11010519491231002X');
    await page.getByLabel('授权委托书').setInputFiles(textFile('授权委托书.txt'));
    await page.locator('#files').setInputFiles([textFile('身份证明.txt'), textFile('执业证.txt')]);
    await send(page);
    expect(await page.locator('.kept label').allTextContents()).toEqual([
      '授权委托书.txt',
      '身份证明.txt',
      '执业证.txt',
    ]);
    await page.getByLabel('我同意把这几件分别立案').check();
    await page.getByLabel('执业证.txt').uncheck();
    await send(page);
    expect(await numbersOnReceipt(page)).toEqual(['QH03-2026-00001', 'QH03-2026-00002']);
    expect(await page.locator('main li').allTextContents()).toEqual(['身份证明.txt', '授权委托书.txt']);
    await page.getByRole('button', { name: '查看进度 QH03-2026-00002' }).click();
    await page.waitForURL('**/track/case');
    expect(await page.locator('h1').textContent()).toContain('QH03-2026-00002');
  });
});

describe('附件', () => {
  it('goes ahead of the form with its progress, and is there after an error and on the receipt', async () => {
    const page = await browser.openPage(service.baseUrl, phone, { mayBeSaid: /status of 422/ });
    await page.goto('/apply');
    await fillIn(page);
    await page.getByRole('textbox', { name: /^电话/ }).fill('');
    await page.locator('#files').setInputFiles([textFile('身份证明.txt'), textFile('空的.txt', '')]);
    await page.getByLabel('身份证明.txt').waitFor();
    await page.getByText('空的.txt 文件是空的').waitFor();
    await expectAccessible(page);
    await send(page);
    await page.getByRole('alert').waitFor();
    expect(await page.getByLabel('身份证明.txt').isChecked()).toBe(true);
    await page.getByRole('textbox', { name: /^电话/ }).fill('0550-5559000');
    await send(page);
    await numbersOnReceipt(page);
    expect(await page.locator('main li').allTextContents()).toEqual(['身份证明.txt']);
  });

  it('a form that is sent while a file is on its way waits for it', async () => {
    const page = await browser.openPage(service.baseUrl, laptop);
    await page.goto('/apply');
    await fillIn(page);
    const upload = Promise.withResolvers<Route>();
    await page.route('**/uploads', (route) => upload.resolve(route));
    await page.locator('#files').setInputFiles([textFile('身份证明.txt')]);
    await page.locator('progress').waitFor();
    await expectAccessible(page);
    await send(page);
    expect(new URL(page.url()).pathname).toBe('/apply');
    await (await upload.promise).continue();
    await numbersOnReceipt(page);
    expect(await page.locator('main li').allTextContents()).toEqual(['身份证明.txt']);
  });
});

function textFile(name: string, text = name) {
  return { name, mimeType: 'text/plain', buffer: Buffer.from(text) };
}
