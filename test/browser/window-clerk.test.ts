import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { buildWorkbench } from '../../src/build-workbench.ts';
import { aBrowser, laptop, phone } from '../support/browser.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import { demoPassword } from '../../src/cli/seeded-county.ts';
import { type Service, startService } from '../support/service.ts';

const browser = aBrowser();
let service: Service;

beforeAll(async () => {
  await buildWorkbench();
  service = await startService('2026-03-02');
}, 120_000);

afterAll(() => service.close());

async function signIn(page: Page, userName = 'lin.zhixia'): Promise<void> {
  await page.goto('/workbench/sign-in');
  await page.fill('#user-name', userName);
  await page.fill('#password', demoPassword);
  await page.keyboard.press('Enter');
  await page.waitForSelector('.frame');
}

async function openDesk(page: Page): Promise<void> {
  await signIn(page);
  await page.goto('/workbench/window');
  await page.waitForSelector('#name:focus');
}

/** Every field with the keyboard alone, from the name, where the desk begins. */
async function typeApplication(page: Page, description: string): Promise<void> {
  const { keyboard } = page;
  await keyboard.type('周沐言');
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  // As a scanner sends it: the digits, and Enter.
  await keyboard.type('110105194912310021');
  await keyboard.press('Enter');
  await keyboard.type('13800000000');
  for (let field = 0; field < 5; field += 1) await keyboard.press('Enter');
  await keyboard.press('Enter');
  await keyboard.type(description);
}

async function caseOf(page: Page): Promise<string> {
  return (await page.locator('.large dd').first().textContent()) ?? '';
}

describe('the window clerk', () => {
  it('takes in a walk-in application with the keyboard alone, hands over number, code and receipt, and assigns it', async () => {
    const page = await browser.openPage(service.url, laptop);
    await openDesk(page);
    await expectAccessible(page);
    await typeApplication(page, '清湖县农村公路养护管理办法');
    await page.keyboard.press('Control+Enter');
    await page.waitForSelector('.large');
    expect(await caseOf(page)).toBe('QH01-2026-00001');
    expect(await page.locator('.large dd').nth(1).textContent()).toMatch(/^[\dA-Z]{4}-[\dA-Z]{4}-/);
    await service.lettersDrawn();
    await page.getByRole('link', { name: '打印登记回执' }).waitFor();
    await expectAccessible(page);

    await page.keyboard.press('Alt+n');
    await page.waitForSelector('#name:focus');
    expect(await page.inputValue('#name')).toBe('');

    await page.goto('/workbench/cases?queue=unassigned');
    const row = page.getByRole('row', { name: 'QH01-2026-00001' });
    await row.getByRole('checkbox').press('Space');
    await expectAccessible(page);
    await page.getByRole('button', { name: '分办所选（1件）' }).press('Enter');
    await page.selectOption('#bulk-unit', { index: 1 });
    await expectAccessible(page);
    await page.locator('.el-dialog button[type=submit]').press('Enter');
    await page.getByText('已分办').waitFor();
  });

  it('says at the field what is missing, keeps what was typed, and files two items as two cases', async () => {
    const page = await browser.openPage(service.url, phone);
    await openDesk(page);
    await page.keyboard.press('Control+Enter');
    await page.waitForSelector('#name[aria-invalid=true]:focus');
    expect(await page.locator('#name-problem').textContent()).toBe('请填写申请人姓名。');
    await expectAccessible(page);

    await typeApplication(page, '清湖县2025年度森林防火预案');
    await page.keyboard.press('Alt+i');
    await page.waitForSelector('#item-1:focus');
    await page.keyboard.type('清湖县2025年度防汛预案');
    await page.reload();
    await page.waitForSelector('#item-1');
    expect(await page.inputValue('#item-1')).toBe('清湖县2025年度防汛预案');
    await page.keyboard.press('Control+Enter');
    await page.waitForSelector('.large');
    expect(await page.locator('.large').count()).toBe(2);
    // The next at the counter reads nothing of it: not after a reload, …
    await page.reload();
    await page.waitForSelector('#name:focus');
    expect(await page.inputValue('#name')).toBe('');
    expect(await page.locator('.large').count()).toBe(0);
  });

  it('loses nothing to a network cut in the middle of a submission, and files the application once', async () => {
    const page = await browser.openPage(service.url, laptop, { mayBeSaid: /ERR_FAILED/ });
    await openDesk(page);
    await typeApplication(page, '清湖县2025年度政府采购目录');
    const before = await service.journalLength();
    // The command arrives; its answer does not.
    let cut = true;
    await page.route('**/graphql', async (route) => {
      if (!cut || !(route.request().postData() ?? '').includes('recordWindowApplication'))
        return route.continue();
      cut = false;
      await route.fetch();
      return route.abort();
    });
    await page.keyboard.press('Control+Enter');
    await page.getByText('连不上服务器').waitFor();
    expect(await page.inputValue('#item-0')).toBe('清湖县2025年度政府采购目录');
    await expectAccessible(page);
    const recorded = await service.journalLength();
    expect(recorded).toBeGreaterThan(before);
    await page.getByRole('button', { name: '重试' }).click();
    await page.waitForSelector('.large');
    // Nothing but the registration has come to it.
    expect(await service.journalLength()).toBe(recorded + 1);
    // … and not when the clerk comes back from another page.
    await page.getByRole('link', { name: '收发登记' }).click();
    await page.getByRole('heading', { name: '登记一封来信' }).waitFor();
    await page.goBack();
    await page.waitForSelector('#name:focus');
    expect(await page.inputValue('#name')).toBe('');
    expect(await page.locator('.large').count()).toBe(0);
  });

  it('signs in again over the page when the session ends while somebody types', async () => {
    const page = await browser.openPage(service.url, laptop);
    await openDesk(page);
    await typeApplication(page, '清湖县2025年度预算执行情况');
    await page.context().clearCookies();
    await page.keyboard.press('Control+Enter');
    await page.getByRole('dialog', { name: '登录已经过期' }).waitFor();
    await expectAccessible(page);
    await page.fill('#user-name', 'lin.zhixia');
    await page.fill('#password', demoPassword);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    expect(await page.inputValue('#item-0')).toBe('清湖县2025年度预算执行情况');
    await page.focus('#item-0');
    await page.keyboard.press('Control+Enter');
    await page.waitForSelector('.large');
  });

  it.each([
    ['a phone', phone],
    ['a laptop', laptop],
  ])('reads every page of the desk with a screen reader, on %s', async (_what, viewport) => {
    const page = await browser.openPage(service.url, viewport);
    await signIn(page);
    for (const [address, words] of [
      ['/workbench/', '今日待办'],
      ['/workbench/mail', '登记一封来信'],
      ['/workbench/mail?part=out', '待寄文书'],
      ['/workbench/mail?part=posted', '交寄清单'],
      ['/workbench/cases?queue=all', '全部'],
      ['/workbench/cases?text=预案', '检索结果'],
      ['/workbench/account', '登录的设备'],
    ] as const) {
      await page.goto(address);
      await page.getByRole('heading', { name: words }).first().waitFor();
      await page.getByText('正在读取').first().waitFor({ state: 'hidden' });
      await expectAccessible(page);
    }
  });
});
