import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { aBrowser, phone, type Viewport } from '../support/browser.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import {
  governmentOfficeCast,
  type Service,
  startService,
  submitOnline,
  toApproved,
  toHandling,
} from '../support/service.ts';
import { atWorkbench } from '../support/workbench.ts';

let service: Service;

/** One reply in time and one late, in the month before; and what has come since. */
beforeAll(async () => {
  service = await startService('2026-01-05');
  await answered('2026-01-30');
  await answered('2026-02-27');
  service.clock.set('2026-03-02');
  await submitOnline(service, 'QH01');
  await submitOnline(service, 'QH05');
  await submitOnline(service, 'QH01');
});
afterAll(() => service.close());
const browser = aBrowser();

/** A case that came on the fifth of January. */
async function answered(sentOn: string): Promise<void> {
  service.clock.set('2026-01-05');
  const { hand } = await submitOnline(service, 'QH01');
  await toHandling(service, hand);
  service.clock.set(sentOn);
  await toApproved(hand);
  await hand.done(governmentOfficeCast.signer, 'signReply');
  await hand.done(governmentOfficeCast.clerk, 'sendReply', { by: 'IN_PERSON' });
}

/** Somebody who wants no motion: what comes in is there at once, and its colours are judged as they stay. */
async function open(userName: string, path: string, viewport?: Viewport): Promise<Page> {
  const page = await atWorkbench(browser, service, userName, path, viewport);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  return page;
}

/** How far bars lie above or below the words of their row, where it is more than a pixel. */
function barsOffTheirLine(page: Page): Promise<readonly string[]> {
  return page.evaluate(`[...document.querySelectorAll('.bar-rows tbody tr:has(.bar-cell rect)')].flatMap((row) => {
    const middle = ({ top, bottom }) => (top + bottom) / 2;
    const words = document.createRange();
    words.selectNodeContents(row.querySelector('th'));
    const off = middle(row.querySelector('svg').getBoundingClientRect()) - middle(words.getBoundingClientRect());
    return Math.abs(off) > 1 ? [row.querySelector('th').textContent + ' ' + off] : [];
  })`);
}

describe('a supervisor at the workbench', () => {
  it('reads the board, and every figure opens exactly its cases', async () => {
    const page = await open('fang.yan', '/board');
    await page.getByRole('link', { name: '5 收到' }).waitFor();
    expect(await page.locator('.bar-rows rect').count()).toBeGreaterThan(3);
    expect(await barsOffTheirLine(page)).toEqual([]);
    await page.getByText('数据表，每个数字打开对应的案件').click();
    await expectAccessible(page);
    const figures = await page.locator('.board a:not([aria-label*="平均"])').evaluateAll((links) =>
      links.map((link) => ({
        href: link.getAttribute('href') ?? '',
        count: Number(link.querySelector('strong')?.textContent ?? link.textContent),
      })),
    );
    const opened = new Map(figures.map(({ href, count }) => [href, count]));
    expect(opened.size).toBeGreaterThan(15);
    for (const [href, count] of opened) {
      await page.goto(href);
      await page.getByText(`${count}件`, { exact: true }).waitFor();
      expect([href, await page.getByRole('link', { name: /^(QH0|未登记)/ }).count()]).toEqual([href, count]);
    }
  });

  it.each([/^平均答复用时\d+\.\d个工作日$/, /^清湖县人民政府办公室，平均工作日\d+\.\d$/])(
    'opens the answered cases of which it is the average: %s',
    async (name) => {
      const page = await open('fang.yan', '/board');
      await page.getByRole('link', { name }).click();
      await page.getByText('2件', { exact: true }).waitFor();
      expect(await page.getByRole('link', { name: /^QH01/ }).count()).toBe(2);
    },
  );

  it('opens exactly its cases from a piece of the chart', async () => {
    const page = await open('fang.yan', '/board');
    const late = page.locator('.board rect.part-late.piece').first();
    await late.waitFor();
    const [, count = ''] = /(\d+)件$/.exec((await late.locator('title').textContent()) ?? '') ?? [];
    await late.click();
    await page.waitForURL('**/cases?*');
    await page.getByText(`${count}件`, { exact: true }).waitFor();
    expect(await page.getByRole('link', { name: /^QH0/ }).count()).toBe(Number(count));
  });

  it('reads the figures of an agency by their names', async () => {
    const page = await open('fang.yan', '/board');
    await page.getByRole('link', { name: '清湖县人民政府办公室，逾期答复1件' }).click();
    await page.getByText('1件', { exact: true }).waitFor();
    await page.goBack();
    await page.getByRole('button', { name: '去年' }).click();
    await page.getByText('这段时间还没有办结的案件。').waitFor();
  });

  it('finds where days were lost, and in whose hands', async () => {
    service.clock.set('2026-03-20');
    const page = await open('fang.yan', '/late-steps');
    await page.getByRole('row', { name: /登记/ }).first().waitFor();
    const used = await page.locator('tbody td.number').allTextContents();
    expect(used.filter((words) => !/^\d+个工作日$/.test(words.trim()))).toEqual([]);
    await expectAccessible(page);
  });

  it('sees of a single agency no more than it has', async () => {
    const page = await open('cheng.yihe', '/board');
    await page.getByRole('link', { name: '1 收到' }).waitFor();
    expect(await page.getByRole('heading', { name: '各机关' }).count()).toBe(0);
  });

  it('everything it publishes and prints is readable, on a phone too', async () => {
    const page = await open('lin.zhixia', '/catalogue', phone);
    for (const [path, heading] of [
      ['/board', '统计'],
      ['/catalogue', '依申请公开目录'],
      ['/answers', '公开答复'],
      ['/reports', '年度报告'],
      ['/papers', '机关文表'],
    ] as const) {
      await page.goto(`/workbench${path}`);
      await page.getByRole('heading', { name: heading, level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      await expectAccessible(page);
    }
  });

  it('an entry of the catalogue is kept, shown to the public and taken off with a reason', async () => {
    const page = await open('lin.zhixia', '/catalogue');
    await page.getByRole('button', { name: '新增目录条目' }).click();
    const adding = page.getByRole('dialog', { name: '新增目录条目' });
    await adding.getByLabel('索引号').fill('QH01-2026-K001');
    await adding.getByLabel('名称').fill('清湖水库除险加固工程验收材料');
    await adding.getByLabel('内容概述').fill('2023年除险加固工程的验收报告、结算书和影像。');
    await adding.getByLabel('生成日期').fill('2026年1月15日');
    await adding.getByLabel('生成日期').press('Enter');
    await adding.getByLabel('责任科室').fill('业务股');
    await adding.getByText('纸质', { exact: true }).click();
    await expectAccessible(page);
    await adding.getByRole('button', { name: '新增目录条目' }).click();
    await page.getByRole('cell', { name: 'QH01-2026-K001' }).waitFor();

    await page.getByRole('button', { name: '公布', exact: true }).click();
    const showing = page.getByRole('dialog', { name: /^公布/ });
    await showing.getByRole('button', { name: '公布目录条目' }).click();
    await page.getByText('已公布').first().waitFor();
    await page.getByRole('button', { name: '历次版本' }).click();
    await page.getByRole('dialog').getByRole('cell', { name: '第2版' }).waitFor();
    await expectAccessible(page);
    await page.keyboard.press('Escape');

    await page.getByRole('button', { name: '撤下', exact: true }).click();
    const taking = page.getByRole('dialog', { name: /^撤下/ });
    await taking.getByRole('button', { name: '撤下目录条目' }).click();
    await taking.locator('.wrong').getByRole('alert').waitFor();
    await expectAccessible(page);
    await taking.getByRole('textbox').fill('内容已经主动公开');
    await taking.getByRole('button', { name: '撤下目录条目' }).click();
    await page.getByRole('cell', { name: '已撤下' }).waitFor();
    await page.getByRole('button', { name: '历次版本' }).click();
    await page.getByRole('dialog').getByText('内容已经主动公开').waitFor();
  });
});
