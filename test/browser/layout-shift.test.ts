import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { aBrowser, laptop, phone, type Viewport } from '../support/browser.ts';
import { buildWorkbench } from '../../src/build-workbench.ts';
import { type Service, startService, submitOnline, toHandling } from '../support/service.ts';
import { signedInAtWorkbench } from '../support/workbench.ts';

/** Above it people lose the place where they read; the limit of a "good" page (Web Vitals). */
const most = 0.1;
const browser = aBrowser();
let service: Service;
let caseId: string;
let tracked: readonly [string, string];

beforeAll(async () => {
  await buildWorkbench();
  service = await startService('2026-03-02');
  const { hand, receipt } = await submitOnline(service);
  await toHandling(service, hand);
  caseId = hand.id;
  tracked = [receipt.applicationNo, receipt.queryCode];
  for (let more = 0; more < 12; more += 1)
    await submitOnline(service, 'QH01', { description: `第${more}件` });
  await service.lettersDrawn();
}, 120_000);

afterAll(() => service.close());

/**
 * Counts from the first paint of each page what moves without the reader's doing: every shift, not only the worst burst.
 * Asked for again on each page, for a page that is only drawn anew keeps its count.
 */
async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(`
    window.shifts = { sum: 0, what: [] };
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput, sources } of list.getEntries()) {
        if (hadRecentInput) continue;
        window.shifts.sum += value;
        window.shifts.what.push(value.toFixed(3) + ' ' + sources.map(({ node }) => node?.outerHTML?.slice(0, 90)).join(' | '));
      }
    }).observe({ type: 'layout-shift', buffered: true });
  `);
}

/** Two frames later, when what the last change moved has been reported. */
async function shiftsOf(page: Page): Promise<{ readonly sum: number; readonly what: readonly string[] }> {
  await page.evaluate(
    'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))))',
  );
  return page.evaluate('window.shifts');
}

/** Once the page has read what it shows. */
async function expectStill(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  const { sum, what } = await shiftsOf(page);
  expect({ at: page.url(), moved: sum < most ? [] : what }).toEqual({ at: page.url(), moved: [] });
}

it('the measure sees what moves', async () => {
  const page = await browser.openPage(service.url, laptop);
  await watchShifts(page);
  await page.goto('/');
  await page.evaluate(`new Promise((done) => requestAnimationFrame(() => {
    const block = document.createElement('div');
    block.style.height = '400px';
    document.body.prepend(block);
    requestAnimationFrame(done);
  }))`);
  expect((await shiftsOf(page)).sum).toBeGreaterThan(most);
});

const screens = [
  ['a laptop', laptop],
  ['a phone', phone],
] as const;

describe.each<readonly [string, Viewport]>(screens)('on %s nothing moves under the reader', (_, viewport) => {
  it('of the workbench', async () => {
    const page = await signedInAtWorkbench(browser, service, 'lin.zhixia', '/account', { viewport });
    await watchShifts(page);
    for (const [path, words] of [
      ['/', '待登记'],
      ['/cases?queue=all', '13件'],
      [`/cases/${caseId}`, '周沐言'],
      ['/window', '所需政府信息'],
      ['/mail', '登记一封来信'],
      ['/account', '登录的设备'],
      ['/account?part=leave', '移交案件'],
      ['/account?part=notices', '即将到期'],
    ] as const) {
      await page.goto(`/workbench${path}`);
      await page.locator('#page').getByText(words).first().waitFor();
      await expectStill(page);
    }
  });

  it('of what is published, printed and contested', async () => {
    const page = await signedInAtWorkbench(browser, service, 'su.yanqiu', '/account', { viewport });
    await watchShifts(page);
    for (const [path, words] of [
      ['/review', '审核'],
      ['/sign', '签发'],
      ['/disputes', '复议诉讼'],
      ['/catalogue', '新增目录条目'],
      ['/answers', '可以公开的答复'],
      ['/reports', '公布年度报告'],
      ['/papers', '机关文表'],
    ] as const) {
      await page.goto(`/workbench${path}`);
      await page.locator('#page').getByText(words).first().waitFor();
      await expectStill(page);
    }
  });

  it('of the administration', async () => {
    const page = await signedInAtWorkbench(browser, service, 'admin', '/account', { viewport });
    await watchShifts(page);
    for (const [path, words] of [
      ['/templates', '公用段落（'],
      ['/templates/contact', '历次版本'],
      ['/calendar', '2026年'],
      ['/organisation/QH01', '陈望舒'],
      ['/organisation/QH01/settings', '补正期限'],
      ['/organisation/QH01/record', '管理记录'],
    ] as const) {
      await page.goto(`/workbench${path}`);
      await page.locator('#page').getByText(words).first().waitFor();
      await expectStill(page);
    }
  });

  it('of the board', async () => {
    const page = await signedInAtWorkbench(browser, service, 'fang.yan', '/account', { viewport });
    await watchShifts(page);
    await page.goto('/workbench/board');
    await page.locator('#page').getByText('13').first().waitFor();
    await expectStill(page);
  });

  it('of the portal', async () => {
    const page = await browser.openPage(service.url, viewport);
    await watchShifts(page);
    for (const path of ['/', '/apply', '/catalogue', '/answers', '/deadlines', '/verify', '/track']) {
      await page.goto(path);
      await expectStill(page);
    }
    await page.locator('input[name=number]').fill(tracked[0]);
    await page.locator('input[name=code]').fill(tracked[1]);
    await page.locator('input[name=code]').press('Enter');
    await page.waitForURL('**/track/case');
    await expectStill(page);
  });
});
