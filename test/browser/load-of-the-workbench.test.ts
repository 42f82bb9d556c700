import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page, Request } from 'playwright-core';
import { aBrowser, laptop } from '../support/browser.ts';
import { type Service, startService, submitOnline } from '../support/service.ts';
import { signedInAtWorkbench } from '../support/workbench.ts';

let service: Service;
const waiting = 10_000;

/** One case that came in online, and as many copies of its row as make ten thousand. */
beforeAll(async () => {
  service = await startService('2026-03-02');
  await submitOnline(service, 'QH01');
  await service.owner.query(
    `insert into case_file
     select (jsonb_populate_record(original, jsonb_build_object(
       'id', gen_random_uuid(), 'application_no', 'QH01-2026-' || lpad(n::text, 5, '0'), 'summary', '第' || n || '件'
     ))).* from case_file original, generate_series(2, $1) n`,
    [waiting],
  );
});
afterAll(async () => {
  await service.owner.query(`delete from case_file where summary like '第%件'`);
  await service.close();
});
const browser = aBrowser();

/** Bytes on the way, packed as they were sent; pictures aside. */
async function bytesFor(page: Page, go: () => Promise<void>): Promise<number> {
  const bodies: Promise<number>[] = [];
  function weigh(request: Request): void {
    if (request.resourceType() === 'image') return;
    bodies.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
  }
  page.on('requestfinished', weigh);
  await go();
  page.off('requestfinished', weigh);
  return (await Promise.all(bodies)).reduce((sum, size) => sum + size, 0);
}

describe('the workbench', () => {
  it('is there with at most 300 kB, the page where somebody signs in and the first one after it together', async () => {
    const page = await browser.openPage(service.url, laptop);
    const bytes = await bytesFor(page, async () => {
      await page.goto('/workbench/');
      await page.getByLabel('用户名').fill('lin.zhixia');
      await page.getByRole('textbox', { name: '口令' }).fill('qinghu-demo-2026');
      await page.getByRole('button', { name: '登录', exact: true }).click();
      await page.getByRole('heading', { name: '今日待办' }).waitFor();
      await page.getByText('待登记').first().waitFor();
    });
    expect(bytes).toBeGreaterThan(50_000);
    expect(bytes).toBeLessThanOrEqual(300_000);
  });

  it('goes down a queue of ten thousand with no more rows in the page than are in sight, and some', async () => {
    const page = await signedInAtWorkbench(browser, service, 'lin.zhixia', '/cases');
    await page
      .getByText('10000件', { exact: true })
      .or(page.getByText('10,000件', { exact: true }))
      .waitFor();
    const pane = page.getByRole('region', { name: '案件列表' });
    let most = 0;
    for (let last = ''; last !== String(waiting + 1);) {
      await pane.evaluate((element) => {
        element.scrollTop = element.scrollHeight;
      });
      most = Math.max(most, await pane.getByRole('row').count());
      last = (await pane.locator('[aria-rowindex]').last().getAttribute('aria-rowindex')) ?? '';
    }
    expect(most).toBeLessThan(60);
  });
});
