import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CDPSession, Locator, Page } from 'playwright-core';
import { aBrowser, laptop, phone } from '../support/browser.ts';
import { buildWorkbench } from '../../src/build-workbench.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import { count, type Service, startService, submitOnline } from '../support/service.ts';
import { openAct, signedInAtWorkbench } from '../support/workbench.ts';
import { fillIn, numbersOnReceipt } from './filled-in.ts';

const browser = aBrowser();
let service: Service;

beforeAll(async () => {
  await buildWorkbench();
  service = await startService('2026-03-02');
}, 120_000);

afterAll(() => service.close());

/** 慢速3G, as the developer tools of the browser have it. */
async function slow(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 2000,
    downloadThroughput: 50_000,
    uploadThroughput: 50_000,
  });
  return session;
}

/** Keeps every value that a progress bar shows. */
async function watchProgress(page: Page, read: string): Promise<void> {
  await page.evaluate(`
    window.progressSeen = [];
    new MutationObserver(() => {
      const value = ${read};
      if (value !== undefined && value !== window.progressSeen.at(-1)) window.progressSeen.push(value);
    }).observe(document.body, { subtree: true, childList: true, attributes: true });
  `);
}

/** A text of 150 kB: three seconds on such a line. */
const longText = {
  name: '身份证明.txt',
  mimeType: 'text/plain',
  buffer: Buffer.from('身份证明\n'.repeat(11_600)),
};

async function expectMoved(page: Page, done: Locator): Promise<void> {
  await done.waitFor({ timeout: 30_000 });
  const seen = await page.evaluate<readonly number[]>('window.progressSeen');
  expect(seen.some((value) => value > 0 && value < 100)).toBe(true);
  expect([...seen].sort((one, other) => one - other)).toEqual(seen);
}

describe('on a slow line the portal', () => {
  it('says that the application is being sent, and makes one case of two clicks', async () => {
    const page = await browser.openPage(service.url, phone);
    await page.goto('/apply');
    await fillIn(page);
    await slow(page);
    const before = await count(service.owner, 'select count(*)::int as n from case_file');
    // From inside the page: a page that is being left answers nobody else.
    const said = await page.evaluate<string>(`(() => {
      const button = document.querySelector('#application .button[type=submit]:not([name])');
      button.click();
      const words = document.getElementById('under-way').textContent;
      button.click();
      return words;
    })()`);
    expect(said).toBe('正在提交，请稍候…');
    expect(await numbersOnReceipt(page)).toHaveLength(1);
    expect(await count(service.owner, 'select count(*)::int as n from case_file')).toBe(before + 1);
    await page.goBack();
    await page.getByRole('button', { name: '提交申请' }).waitFor();
    expect(await page.getByText('正在提交，请稍候…').count()).toBe(0);
  });

  it('shows how far a file has come', async () => {
    const page = await browser.openPage(service.url, laptop);
    await page.goto('/apply');
    await watchProgress(page, `document.querySelector('progress')?.value`);
    await page.evaluate(`setInterval(() => document.body.toggleAttribute('data-tick'), 20)`);
    await slow(page);
    await page.locator('#files').setInputFiles(longText);
    await page.getByRole('progressbar', { name: '身份证明.txt' }).waitFor();
    await expectAccessible(page);
    await expectMoved(page, page.getByLabel('身份证明.txt').and(page.getByRole('checkbox')));
  });
});

describe('on a slow line the workbench', () => {
  it('shows that an act is under way, takes it once, and says when it is done', async () => {
    const { hand } = await submitOnline(service);
    const page = await signedInAtWorkbench(browser, service, 'lin.zhixia', `/cases/${hand.id}`);
    await openAct(page, '登记');
    let sent = 0;
    page.on('request', (request) => {
      if ((request.postData() ?? '').includes('registerApplication(')) sent += 1;
    });
    await slow(page);
    const facts = await service.journalLength();
    const form = page.getByRole('dialog', { name: '登记' }).locator('form.act-form');
    const button = form.locator('button[type=submit]');
    await button.dblclick();
    await form.locator('button.is-loading').waitFor();
    expect(await button.isDisabled()).toBe(true);
    await form.evaluate((element) => (element as unknown as { requestSubmit(): void }).requestSubmit());
    await expectAccessible(page);
    await page.getByText('登记：已办理').first().waitFor({ timeout: 30_000 });
    await page.getByRole('dialog', { name: '登记' }).waitFor({ state: 'hidden' });
    expect(sent).toBe(1);
    expect(await service.journalLength()).toBe(facts + 1);
  });

  it('shows how far a file has come', async () => {
    const page = await signedInAtWorkbench(browser, service, 'lin.zhixia', '/window');
    await watchProgress(
      page,
      `document.querySelector('.files [role=progressbar]') ? Number(document.querySelector('.files [role=progressbar]').ariaValueNow) : undefined`,
    );
    await slow(page);
    await page.locator('#attachments').setInputFiles(longText);
    await page.getByRole('progressbar', { name: '正在上传身份证明.txt' }).waitFor();
    await expectAccessible(page);
    await expectMoved(page, page.getByRole('button', { name: '移除身份证明.txt' }));
  });
});
