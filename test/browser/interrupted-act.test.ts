import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { aBrowser, laptop, phone } from '../support/browser.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import {
  type CaseInHand,
  type Service,
  startService,
  submitOnline,
  type Submitted,
  toHandling,
} from '../support/service.ts';
import { until } from '../support/until.ts';
import { atWorkbench, openAct } from '../support/workbench.ts';
import { dayText } from '../../workbench/src/format/day.ts';

const handler = 'chen.wangshu';
const act = '退回分办';
const why = '本科室不掌握该信息';

let service: Service;
beforeAll(async () => {
  service = await startService('2026-03-02');
});
afterAll(() => service.close());
const browser = aBrowser();

async function inHandling(): Promise<CaseInHand> {
  const { hand } = await submitOnline(service);
  await toHandling(service, hand);
  return hand;
}

/** The form of an act on the case, filled in and not sent. */
async function typed(page: Page): Promise<void> {
  await openAct(page, act);
  await page.getByRole('dialog', { name: act }).getByLabel('理由').fill(why);
}

function sendButton(page: Page) {
  return page.getByRole('dialog', { name: act }).locator('form').getByRole('button', { name: act });
}

async function versionOf(hand: CaseInHand): Promise<number> {
  return Number((await hand.read(handler, 'version'))['version']);
}

describe('an act in the workbench that is interrupted', () => {
  it.each([
    ['before it has arrived', false],
    ['after it has arrived, before the answer', true],
  ])('by a lost network, %s: sent again, it is done once', async (_, arrives) => {
    const hand = await inHandling();
    const page = await atWorkbench(browser, service, handler, `/cases/${hand.id}`, laptop, {
      mayBeSaid: /ERR_FAILED/,
    });
    await typed(page);
    const before = await versionOf(hand);
    await page.route(
      '**/graphql',
      async (route) => {
        if (arrives) await route.fetch();
        await route.abort();
      },
      { times: 1 },
    );
    await sendButton(page).click();
    await page.getByText('连不上服务器').waitFor();
    expect(await versionOf(hand)).toBe(before + Number(arrives));
    await sendButton(page).click();
    await page.getByText(`${act}：已办理`).waitFor();
    expect(await versionOf(hand)).toBe(before + 1);
  });

  it('by a second click: it is done once', async () => {
    const hand = await inHandling();
    const page = await atWorkbench(browser, service, handler, `/cases/${hand.id}`);
    await typed(page);
    const before = await versionOf(hand);
    await sendButton(page).dblclick();
    await page.getByText(`${act}：已办理`).waitFor();
    expect(await versionOf(hand)).toBe(before + 1);
  });

  it('by the same act in another tab: the second is told what happened, and keeps its words', async () => {
    const hand = await inHandling();
    const page = await atWorkbench(browser, service, handler, `/cases/${hand.id}`);
    const other = await page.context().newPage();
    await other.clock.setFixedTime(new Date(service.clock.milliseconds()));
    await other.goto(`/workbench/cases/${hand.id}`);
    await typed(other);
    await typed(page);
    const before = await versionOf(hand);
    await sendButton(page).click();
    await page.getByText(`${act}：已办理`).waitFor();
    await sendButton(other).click();
    await other.getByText('在您填写期间，案件已有变化').waitFor();
    const today = dayText(service.clock.today());
    await other
      .getByRole('listitem')
      .filter({ hasText: new RegExp(`^陈望舒（${today} 10:00）：.*退回`) })
      .first()
      .waitFor();
    await expectAccessible(other);
    expect(await other.getByRole('dialog', { name: act }).getByLabel('理由').inputValue()).toBe(why);
    expect(await versionOf(hand)).toBe(before + 1);
  });

  it('by the back button: nothing is done, and the words are offered again', async () => {
    const hand = await inHandling();
    const page = await atWorkbench(browser, service, handler, '/cases?queue=mine');
    await page.goto(`/workbench/cases/${hand.id}`);
    await typed(page);
    const before = await versionOf(hand);
    await page.goBack();
    await page.waitForURL('**/cases?*');
    await page.goForward();
    await openAct(page, act);
    await page.getByRole('button', { name: '接着填写' }).click();
    expect(await page.getByRole('dialog', { name: act }).getByLabel('理由').inputValue()).toBe(why);
    expect(await versionOf(hand)).toBe(before);
  });

  it('a form that was opened and not typed in is not offered as begun', async () => {
    const hand = await inHandling();
    const page = await atWorkbench(browser, service, handler, `/cases/${hand.id}`);
    await openAct(page, '检索记录');
    await page.keyboard.press('Escape');
    await openAct(page, '检索记录');
    expect(await page.getByRole('button', { name: '接着填写' }).count()).toBe(0);
  });
});

describe('an act of the applicant on the portal, however often it is sent', () => {
  async function complaining({ receipt }: Submitted): Promise<Page> {
    const page = await browser.openPage(service.url, phone);
    await page.goto('/track');
    await page.getByLabel('申请编号').fill(receipt.applicationNo);
    await page.getByLabel('查询码').fill(receipt.queryCode);
    await page.getByRole('button', { name: '查询' }).click();
    await page.getByRole('link', { name: '投诉举报' }).click();
    await page.locator('main textarea').first().fill('逾期不答复');
    const choice = page.locator('main input[type=radio]').first();
    if ((await choice.count()) > 0) await choice.check();
    return page;
  }

  async function complaints({ hand }: Submitted): Promise<number> {
    return ((await hand.read('lin.zhixia', 'complaints { ref }'))['complaints'] as readonly unknown[]).length;
  }

  it('a double click makes one', async () => {
    const submitted = await submitOnline(service);
    const page = await complaining(submitted);
    await page.locator('main form button[type=submit]').first().dblclick();
    // The second click breaks off the answer to the first: no one navigation can be waited for.
    await until('the browser is back at the case', () => new URL(page.url()).pathname === '/track/case');
    expect(await complaints(submitted)).toBe(1);
  });

  it('the back button makes no second one', async () => {
    const submitted = await submitOnline(service);
    const page = await complaining(submitted);
    await page.locator('main form button[type=submit]').first().click();
    await page.waitForURL('**/track/case*');
    await page.goBack();
    await page.locator('main form button[type=submit]').first().click();
    await page.waitForURL('**/track/case*');
    expect(await complaints(submitted)).toBe(1);
  });

  it('in a second tab, after the application was withdrawn in the first, it is refused in words', async () => {
    const submitted = await submitOnline(service);
    const page = await complaining(submitted);
    const other = await page.context().newPage();
    await other.goto('/track/withdraw');
    await page.goto('/track/withdraw');
    await page.getByRole('button', { name: '确认撤回' }).click();
    await page.waitForURL('**/track/case*');
    await other.getByRole('button', { name: '确认撤回' }).click();
    await other.locator('h1').waitFor();
    expect((await submitted.hand.read('lin.zhixia', 'state'))['state']).toBe('WITHDRAWN');
    expect(await other.locator('main').innerText()).toMatch(/撤回/);
  });
});
