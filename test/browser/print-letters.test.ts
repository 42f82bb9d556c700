import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { readBack } from '../letters/press-under-test.ts';
import { aBrowser, phone } from '../support/browser.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import { type Service, startService, submitOnline, toHandling } from '../support/service.ts';
import { signedInAtWorkbench } from '../support/workbench.ts';

const browser = aBrowser();
const clerk = 'lin.zhixia';
let service: Service;

beforeAll(async () => {
  service = await startService('2026-03-02');
  for (const description of ['农村公路养护管理办法', '防汛预案', '政府采购目录']) {
    const { hand } = await submitOnline(service, 'QH01', { description });
    await toHandling(service, hand);
    await hand.done('su.yanqiu', 'extendReplyPeriod', { workingDays: 5, reason: '材料较多', by: 'POST' });
  }
  await service.lettersDrawn();
}, 120_000);

afterAll(() => service.close());

async function downloaded(page: Page, dialog: Locator): Promise<readonly string[]> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('link', { name: '下载' }).first().click(),
  ]);
  return readBack(await readFile(await download.path()));
}

/** How many of the letters of the county are in a set, each once and from the front of a sheet. */
function noticesIn(pages: readonly string[]): number {
  const firsts = pages.flatMap((page, index) => (page.includes('延长答复期限告知书') ? [index] : []));
  expect(firsts.every((index) => index % 2 === 0)).toBe(true);
  return firsts.length;
}

/** Nobody binds the set before the page has shown that it is under way. */
async function heldUp(): Promise<() => Promise<void>> {
  const client = await service.owner.connect();
  await client.query('begin');
  await client.query('lock table case_export_part in access exclusive mode');
  return async () => {
    await client.query('commit');
    client.release();
  };
}

describe('批量打印 at the workbench', () => {
  it('of ticked cases: ordered, seen on its way, left, found again and taken away', async () => {
    const page = await signedInAtWorkbench(browser, service, clerk, '/cases?queue=all');
    const box = page.getByRole('row', { name: 'QH01-2026-00002' }).getByRole('checkbox');
    await box.press('Space');
    await page.getByRole('button', { name: '导出和打印' }).click();
    const dialog = page.getByRole('dialog', { name: '导出和打印' });
    await dialog.getByRole('radio', { name: '勾选的1件' }).waitFor();
    await page.waitForLoadState('networkidle');
    const written = dialog.getByRole('heading', { name: '最近一天' });
    expect(await written.count()).toBe(0);
    await expectAccessible(page);

    const goOn = await heldUp();
    await dialog.getByRole('button', { name: '批量打印' }).click();
    await dialog.getByRole('progressbar').waitFor();
    expect(await written.count()).toBe(1);
    await expectAccessible(page);
    await page.goto('/workbench/calendar');
    await page.getByRole('heading', { name: '工作日历' }).waitFor();
    await goOn();

    await page.goto('/workbench/cases?queue=all');
    await page.getByRole('button', { name: '导出和打印' }).click();
    await dialog.getByRole('link', { name: '下载' }).waitFor();
    expect(noticesIn(await downloaded(page, dialog))).toBe(1);
    await expectAccessible(page);

    await dialog.getByRole('button', { name: '批量打印' }).click();
    await dialog.getByText('批量打印　3份').waitFor();
    // Else it is still under way when the next test holds up its own.
    await dialog.getByRole('link', { name: '下载' }).nth(1).waitFor();
    expect(await dialog.getByRole('radio').count()).toBe(0);
  });

  it('in the mail room: exactly the letters that are listed; nothing to print is said in words', async () => {
    const page = await signedInAtWorkbench(browser, service, clerk, '/mail?part=out');
    const listed = page.getByRole('region', { name: '待寄文书' }).getByRole('row');
    await listed.nth(3).waitFor();
    await page.getByRole('button', { name: '批量打印' }).click();
    const dialog = page.getByRole('dialog', { name: '批量打印' });
    const goOn = await heldUp();
    await dialog.getByRole('button', { name: '打印列出的3份' }).click();
    await dialog.getByRole('progressbar').waitFor();
    await expectAccessible(page);
    await page.reload();
    await goOn();
    await page.getByRole('button', { name: '批量打印' }).click();
    await dialog.getByRole('link', { name: '下载' }).nth(2).waitFor();
    expect(noticesIn(await downloaded(page, dialog))).toBe(3);

    await page.goto('/workbench/cases?queue=all&states=ARCHIVED');
    await page.getByRole('button', { name: '导出和打印' }).click();
    const queue = page.getByRole('dialog', { name: '导出和打印' });
    await queue.getByRole('button', { name: '批量打印' }).click();
    await queue.getByRole('alert').getByText('没有等着打印的文书').waitFor();
    await expectAccessible(page);
  });

  it('reads both dialogs on a phone', async () => {
    const page = await signedInAtWorkbench(browser, service, clerk, '/mail?part=out', { viewport: phone });
    await page.getByRole('button', { name: '批量打印' }).click();
    await page
      .getByRole('dialog', { name: '批量打印' })
      .getByRole('link', { name: '下载' })
      .first()
      .waitFor();
    await expectAccessible(page);
    await page.goto('/workbench/cases');
    await page.getByRole('button', { name: '导出和打印' }).click();
    await page.getByRole('dialog').getByRole('link', { name: '下载' }).first().waitFor();
    await expectAccessible(page);
  });
});
