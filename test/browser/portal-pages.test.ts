import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { expectAccessible } from '../support/expect-accessible.ts';
import { aBrowser, phone } from '../support/browser.ts';
import { startService, type TestService } from '../support/running-service.ts';
import { looks, openDetails, openWithLook } from './looks.ts';

let service: TestService;
beforeAll(async () => {
  service = await startService({ now: '2026-03-02T10:00:00+08:00' });
});
afterAll(() => service.stop());
const browser = aBrowser();

/** The pages that anybody can open, and what is found there. */
const places: readonly (readonly [string, string])[] = [
  ['/', '向政府机关申请公开信息'],
  ['/apply', '填写政府信息公开申请'],
  ['/track', '查询申请进度'],
  ['/track/case', '查询申请进度'],
  ['/deadlines', '期限计算'],
  [
    '/deadlines?receivedOn=2026-02-12&channel=INTERNET&noticeOn=2026-02-26&correctedOn=2026-03-10',
    '期限计算',
  ],
  ['/deadlines?receivedOn=2026-02-30&channel=NIX&correctedOn=x&termWorkingDays=0', '期限计算'],
  ['/verify', '核验文书'],
  ['/verify?no=QH01-2026-99999&code=', '核验文书'],
  ['/verify?no=QH01-2026-99999&code=2222-2222-222', '核验文书'],
  ['/preferences', '显示设置'],
  ['/nowhere', '没有找到这个页面'],
  ['/letters/nowhere.pdf', '没有找到这个页面'],
];

describe.each(looks)('on %s', (_, look) => {
  it('every page is readable by everybody', async () => {
    const page = await openWithLook(browser, service.baseUrl, look);
    for (const [path, heading] of places) {
      await page.goto(path);
      expect(await page.locator('h1').textContent()).toBe(heading);
      await openDetails(page);
      await expectAccessible(page);
    }
  });

  it('forms sent empty say what is missing', async () => {
    const page = await openWithLook(browser, service.baseUrl, look);
    for (const path of ['/apply', '/track', '/deadlines', '/verify']) {
      await page.goto(path);
      await page.locator('main .button[type=submit]:not([name=look])').click();
      await page.locator('.summary').waitFor();
      expect(await page.title()).toMatch(/^有错误：/);
      await expectAccessible(page);
    }
  });
});

describe('显示设置', () => {
  it('the buttons at the head of every page set the look, and keep the page', async () => {
    const page = await browser.openPage(service.baseUrl, phone);
    await page.goto('/deadlines?channel=FAX');
    await page.getByRole('button', { name: '长辈版' }).click();
    await page.getByRole('button', { name: '高对比' }).click();
    expect(new URL(page.url()).search).toBe('?channel=FAX');
    expect(await page.locator('html').getAttribute('class')).toBe('large contrast');
    await page.getByRole('button', { name: '标准字号' }).click();
    expect(await page.locator('html').getAttribute('class')).toBe('contrast');
  });
});
