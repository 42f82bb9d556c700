import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aBrowser, desktop, laptop, phone } from '../support/browser.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import { startService, type TestService } from '../support/running-service.ts';

let service: TestService;
beforeAll(async () => {
  service = await startService({ now: '2026-03-02T10:00:00+08:00' });
});
afterAll(() => service.stop());
const browser = aBrowser();

describe.each([
  ['390 × 844', phone],
  ['1366 × 768', laptop],
  ['1920 × 1080', desktop],
])('%s', (_, viewport) => {
  it.each([
    ['/', '向政府机关申请公开信息'],
    ['/apply', '填写政府信息公开申请'],
    ['/track', '查询申请进度'],
    ['/deadlines', '期限计算'],
    ['/verify', '核验文书'],
    ['/preferences', '显示设置'],
    ['/nowhere', '没有找到这个页面'],
  ])('%s', async (path, heading) => {
    const page = await browser.openPage(service.baseUrl, viewport);
    await page.goto(path);
    expect(await page.locator('h1').textContent()).toBe(heading);
    await expectAccessible(page);
  });
});
