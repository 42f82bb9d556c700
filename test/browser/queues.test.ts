import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { aBrowser, laptop, phone } from '../support/browser.ts';
import { buildWorkbench } from '../../src/build-workbench.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import {
  type CaseInHand,
  provided,
  type Service,
  startService,
  submitOnline,
  toApproved,
  toHandling,
} from '../support/service.ts';
import { signedInAtWorkbench } from '../support/workbench.ts';

const [clerk, handler] = ['lin.zhixia', 'chen.wangshu'];
const browser = aBrowser();
let service: Service;

async function handled(description: string): Promise<CaseInHand> {
  const { hand } = await submitOnline(service, 'QH01', { description });
  await toHandling(service, hand);
  return hand;
}

async function registered(description: string, agency = 'QH01'): Promise<CaseInHand> {
  const { hand } = await submitOnline(service, agency, { description });
  if (agency === 'QH01') await hand.done(clerk, 'registerApplication');
  return hand;
}

/** One case of every kind that a queue has to tell from the others. */
beforeAll(async () => {
  await buildWorkbench();
  service = await startService('2026-01-05');
  await handled('超期的一件');
  service.clock.set('2026-02-27');
  const corrected = await handled('等补正的一件');
  await corrected.done(handler, 'issueCorrectionNotice', {
    items: [{ ground: 'DESCRIPTION', what: '内容不明确', guidance: '请写明文件名称' }],
    termWorkingDays: 5,
    by: 'IN_PERSON',
  });
  service.clock.set('2026-03-02');
  await handled('办理中的一件');
  const consulted = await handled('等意见的一件');
  await consulted.done(handler, 'sendConsultation', {
    with: 'THIRD_PARTY',
    ground: 'TRADE_SECRET',
    party: { name: '清湖云雾茶业有限公司' },
    shown: '茶园基地合作合同',
    question: '合同价格条款是否可以公开',
    by: 'POST',
  });
  const paid = await handled('等缴费的一件');
  await paid.done(handler, 'issueFeeNotice', { basis: { pages: 68 }, by: 'POST' });
  const answered = await handled('已经答复的一件');
  await toApproved(answered, provided);
  await answered.done('lu.huaijin', 'signReply');
  await answered.done(clerk, 'sendReply', { by: 'POST', waybillNo: 'EX000000001CN' });
  const unclaimed = await registered('科室里没有人接的一件');
  await unclaimed.done(clerk, 'assignCase', { unitId: service.unitId('QH01') });
  await registered('没有分办的一件');
  await registered('别的机关的一件', 'QH02');
}, 120_000);

afterAll(() => service.close());

/** The cases of the queue on the screen, once it says how many it has. */
async function shownIn(page: Page, count: number): Promise<readonly string[]> {
  await page.locator('#queue-title').getByText(`${count}件`).waitFor();
  const cells = page.getByRole('region', { name: '案件列表' }).locator('td.what');
  const texts = count === 0 ? [] : await cells.allTextContents();
  return texts.map((text) => text.trim().replace('的一件', ''));
}

const inHand = ['超期', '等补正', '办理中', '等意见', '等缴费'];

describe('a queue', () => {
  it.each([
    ['由我承办', 'mine', handler, inHand],
    ['本科室', 'unit', handler, [...inHand, '科室里没有人接']],
    ['待分配', 'unassigned', clerk, ['没有分办', '科室里没有人接']],
    ['等待他人', 'waiting', handler, ['等补正', '等意见', '等缴费']],
    ['超期未答复', 'late', handler, ['超期']],
    ['全部', 'all', clerk, [...inHand, '已经答复', '科室里没有人接', '没有分办']],
  ] as const)('%s holds exactly its cases', async (title, key, who, cases) => {
    for (const viewport of key === 'waiting' ? [laptop, phone] : [laptop]) {
      const page = await signedInAtWorkbench(browser, service, who, '/cases?queue=all', { viewport });
      await page.getByRole('navigation', { name: '队列' }).getByRole('link', { name: title }).click();
      await page.waitForURL(`**/cases?queue=${key}`);
      await page.getByRole('heading', { name: title }).waitFor();
      expect([...(await shownIn(page, cases.length))].sort()).toEqual([...cases].sort());
      await expectAccessible(page);
    }
  });

  it('is empty in words', async () => {
    const page = await signedInAtWorkbench(browser, service, clerk, '/cases?queue=mine');
    await page.getByText('现在没有由您承办的案件').waitFor();
    expect(await shownIn(page, 0)).toEqual([]);
    await expectAccessible(page);
  });
});

describe('等待他人', () => {
  it('says who is waited for and since when, the longest first', async () => {
    const page = await signedInAtWorkbench(browser, service, handler, '/cases?queue=waiting');
    const room = page.getByRole('region', { name: '案件列表' });
    await room.getByRole('cell').first().waitFor();
    // What is waited for and how long is left stand in sight together.
    expect(
      await page.evaluate(`(() => {
      const pane = document.querySelector('.queue');
      return pane.scrollWidth - pane.clientWidth;
    })()`),
    ).toBe(0);
    await page.getByRole('columnheader', { name: '等谁、从何时' }).waitFor();
    expect((await shownIn(page, 3))[0]).toBe('等补正');
    const waits = await page.locator('td.wait').allTextContents();
    const [correction = '', ...others] = waits.map((text) => text.trim());
    expect(correction).toBe('等待补正：周沐言，2026年2月27日起');
    expect(others.sort()).toEqual([
      '等待意见：清湖云雾茶业有限公司，2026年3月2日起',
      '等待缴费：周沐言，2026年3月2日起',
    ]);
    await page.goto('/workbench/cases?queue=mine');
    await shownIn(page, inHand.length);
    expect(await page.getByRole('columnheader', { name: '等谁、从何时' }).count()).toBe(0);
  });

  it('the start page has all of it on a phone, each column under its head', async () => {
    const page = await signedInAtWorkbench(browser, service, handler, '/', { viewport: phone });
    const panel = page.locator('.scroll[aria-label="等待他人"]');
    await panel.waitFor();
    const { cut, heads, cells } = await panel.evaluate((scroll) => {
      function starts(of: string): number[] {
        return [...scroll.querySelectorAll(of)].map(
          (cell) =>
            cell.getBoundingClientRect().left +
            Number.parseFloat(cell.ownerDocument.defaultView?.getComputedStyle(cell).paddingLeft ?? ''),
        );
      }
      const cut = scroll.scrollWidth - scroll.clientWidth;
      return { cut, heads: starts('th'), cells: starts('tbody tr:first-child td') };
    });
    expect([cut, cells]).toEqual([0, heads]);
    await expectAccessible(page);
  });

  it.each([
    ['等待补正', '等补正', '2026年2月27日'],
    ['等待意见', '等意见', '2026年3月2日'],
    ['等待缴费', '等缴费', '2026年3月2日'],
  ])(
    'the start page says since when of %s, and leads to exactly what waits for it',
    async (kind, only, since) => {
      const page = await signedInAtWorkbench(browser, service, handler, '/');
      const panel = page.getByRole('region', { name: '等待他人' }).last();
      const row = panel.getByRole('row', { name: kind });
      await row.waitFor();
      expect(await row.getByRole('cell').nth(1).textContent()).toBe('1');
      expect(await row.getByRole('cell').nth(2).textContent()).toBe(since);
      await expectAccessible(page);
      await row.getByRole('link').click();
      await page.waitForURL('**/cases?queue=waiting*');
      expect(await shownIn(page, 1)).toEqual([only]);
      await expectAccessible(page);
    },
  );
});

/** What a light says, and what it is to whoever cannot tell its colour. */
async function lightsOf(rows: Locator): Promise<readonly (readonly [string, string | null])[]> {
  const lights = rows.locator('.light, .no-light');
  await lights.first().waitFor();
  return Promise.all(
    (await lights.all()).map(
      async (light) => [(await light.innerText()).trim(), await light.getAttribute('title')] as const,
    ),
  );
}

describe('lights', () => {
  it('stand beside what is to be done first, the most urgent first, in words and in colours', async () => {
    const page = await signedInAtWorkbench(browser, service, handler, '/');
    const first = page.getByRole('region', { name: '先办这些' }).getByRole('listitem');
    await first.filter({ hasText: '超期的一件' }).waitFor();
    const [red, ...others] = await lightsOf(first);
    expect(red).toEqual(['已逾期16个工作日', '红牌']);
    expect(others).toContainEqual(['剩20个工作日', '正常']);
    expect(await first.first().innerText()).toContain('超期的一件');
    const colours = await first
      .locator('.light')
      .evaluateAll((lights) =>
        lights.map((light) => light.ownerDocument.defaultView?.getComputedStyle(light, '::before').color),
      );
    expect(colours[0]).not.toBe(colours.at(-1));
    const inQueue = page.getByRole('region', { name: '案件列表' });
    await page.goto('/workbench/cases?queue=late');
    expect(await lightsOf(inQueue)).toEqual([red]);
  });
});
