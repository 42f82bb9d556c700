import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { demoPassword } from '../../src/cli/seeded-county.ts';
import { aBrowser, laptop, phone } from '../support/browser.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import { sessionCookie, signedIn } from '../support/graphql-client.ts';
import { type Service, startService, submitOnline } from '../support/service.ts';
import { choose, pick, signedInAtWorkbench } from '../support/workbench.ts';
import { type CutLine, cutLine } from './cut-line.ts';

const [clerk, handler, archivist] = ['lin.zhixia', 'chen.wangshu', 'xu.qinghe'];
let service: Service;
let line: CutLine;

beforeAll(async () => {
  service = await startService('2026-03-02');
  line = await cutLine(service.url);
});
afterAll(async () => {
  await line.close();
  await service.close();
});
const browser = aBrowser();

/** A new case, assigned to the handler: he is told of it. */
async function assign(description: string): Promise<void> {
  const { hand } = await submitOnline(service, 'QH01', { description });
  await hand.done(clerk, 'registerApplication');
  await hand.done(clerk, 'assignCase', {
    unitId: service.unitId('QH01'),
    handlerId: service.staffId(handler),
  });
}

function panel(page: Page, title: string): Locator {
  return page.getByRole('region', { name: title, exact: true });
}

describe('notices in the page', () => {
  it('come as they happen, come again after the line was cut, and are read', async () => {
    const page = await signedInAtWorkbench(browser, service, handler, '/', {
      baseUrl: line.baseUrl,
      mayBeSaid: /net::ERR_/,
    });
    const bell = page.getByRole('button', { name: /^提醒，/ });
    await bell.click();
    const list = page.getByRole('dialog', { name: '提醒' });
    await list.getByText('没有提醒。').waitFor();
    await expectAccessible(page);
    await assign('第一件');
    await list.getByText('第一件').waitFor();
    line.drop();
    await assign('第二件');
    await list.getByText('第二件').waitFor();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '提醒，2条未读' }).click();
    await list.getByRole('button', { name: '标为已读', exact: true }).first().click();
    await list.getByRole('button', { name: '标为已读', exact: true }).nth(1).waitFor({ state: 'detached' });
    await list.getByRole('button', { name: '全部标为已读' }).click();
    await list.getByRole('button', { name: '标为已读', exact: true }).waitFor({ state: 'detached' });
    await expectAccessible(page);
    await list
      .getByRole('link', { name: /^QH01-2026-/ })
      .first()
      .click();
    await page.getByRole('heading', { name: '第二件' }).waitFor();
    await page.getByRole('button', { name: '提醒，0条未读' }).waitFor();
  });

  it('are chosen by kind and by way; a wrong address is told at its field', async () => {
    const page = await signedInAtWorkbench(browser, service, handler, '/account?part=notices');
    const settings = panel(page, '提醒设置');
    await settings.getByLabel('邮箱').fill('chen');
    await settings.getByRole('button', { name: '保存' }).click();
    await settings.getByRole('alert').waitFor();
    await expectAccessible(page);
    await settings.getByLabel('邮箱').fill('chen.wangshu@qinghu.example');
    const first = settings.getByRole('checkbox').first();
    const before = await first.isChecked();
    await first.setChecked(!before);
    await settings.getByRole('button', { name: '保存' }).click();
    await page.getByText('提醒设置已经保存').waitFor();
    await page.reload();
    await settings.getByLabel('邮箱').waitFor();
    expect(await settings.getByLabel('邮箱').inputValue()).toBe('chen.wangshu@qinghu.example');
    expect(await first.isChecked()).toBe(!before);
  });
});

/** Whether it opens a menu, and has. */
function statesOf(button: Locator): Promise<readonly (string | null)[]> {
  return Promise.all(['aria-haspopup', 'aria-expanded'].map((name) => button.getAttribute(name)));
}

describe('one’s own account', () => {
  it('opens from a menu that shows it is one', async () => {
    const page = await signedInAtWorkbench(browser, service, clerk, '/');
    const menu = page.getByRole('banner').getByRole('button', { name: /林知夏/ });
    await menu.locator('svg').waitFor();
    expect(await statesOf(menu)).toEqual(['menu', 'false']);
    await menu.click();
    await page.getByRole('menuitem', { name: '账号和设置' }).waitFor();
    expect(await statesOf(menu)).toEqual(['menu', 'true']);
    await expectAccessible(page);
    await page.getByRole('menuitem', { name: '账号和设置' }).click();
    await page.getByRole('heading', { name: '账号和设置', level: 1 }).waitFor();
  });

  it.each([
    ['a laptop', laptop],
    ['a phone', phone],
  ] as const)('on %s shows the password first; every other part is one click away', async (_, viewport) => {
    const page = await signedInAtWorkbench(browser, service, clerk, '/account', { viewport });
    const parts = page.getByRole('navigation', { name: '账号和设置的各部分' });
    const current = page.getByLabel('现在的口令').first();
    await current.waitFor();
    const box = await current.boundingBox();
    expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThan(viewport.height);
    for (const [link, title] of [
      ['离岗和移交', '离岗代办'],
      ['提醒设置', '提醒设置'],
      ['口令和登录', '登录的设备'],
    ] as const) {
      await parts.getByRole('link', { name: link }).click();
      await page.getByRole('heading', { name: title, exact: true }).waitFor();
      await expectAccessible(page);
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    }
  });
});

describe('one’s own password and sessions', () => {
  it('the password is changed once every field is right, and whoever else was signed in with it is out', async () => {
    await sessionCookie(service.url, archivist);
    const page = await signedInAtWorkbench(browser, service, archivist, '/account', { viewport: phone });
    const form = panel(page, '修改口令');
    const send = form.getByRole('button', { name: '修改口令' });
    await send.click();
    await form.getByText('请输入现在的口令。').waitFor();
    await form.getByLabel('现在的口令', { exact: false }).first().fill('不是这个口令');
    await form.getByRole('textbox', { name: '新口令', exact: false }).first().fill('短');
    await form.getByRole('textbox', { name: '再输一次新口令' }).fill('不一样');
    await send.click();
    await form.getByText('新口令至少10个字符。').waitFor();
    await form.getByText('两次输入的新口令不一致。').waitFor();
    await expectAccessible(page);
    await form.locator('#password-new').fill('一个足够长的新口令啊');
    await form.locator('#password-again').fill('一个足够长的新口令啊');
    await send.click();
    await page.locator('#password-current[aria-invalid=true]:focus').waitFor();
    await expectAccessible(page);
    await form.locator('#password-current').fill(demoPassword);
    await send.click();
    await page.getByText('口令已经修改，其他1处登录已经退出').waitFor();
    expect(await form.locator('#password-new').inputValue()).toBe('');
    await signedIn(service.url, archivist, '一个足够长的新口令啊');
  });

  it('a session on another device is ended from here', async () => {
    const elsewhere = await signedIn(service.url, 'gu.nanqiao');
    const page = await signedInAtWorkbench(browser, service, 'gu.nanqiao', '/account');
    const sessions = panel(page, '登录的设备').first();
    await sessions.getByRole('row').nth(2).waitFor();
    await sessions.getByRole('button', { name: '退出这台设备' }).first().click();
    await sessions.getByRole('row').nth(2).waitFor({ state: 'detached' });
    await expectAccessible(page);
    expect(await elsewhere.ask('{ viewer { id } }')).toEqual({ viewer: null });
  });
});

describe('somebody goes on leave', () => {
  it('sets days and deputy, is told what the deputy cannot do, and takes it back', async () => {
    // 陈望舒 answers at the window too, from today on; of these roles 许清和 holds one.
    const admin = await service.as('admin');
    const agencyId = service.agencyId('QH01');
    for (const [userName, role] of [
      [handler, 'INTAKE_CLERK'],
      [archivist, 'HANDLER'],
    ] as const)
      await admin.act('grantRole', { staffId: service.staffId(userName), role, agencyId });
    const page = await signedInAtWorkbench(browser, service, handler, '/account?part=leave');
    const leave = panel(page, '离岗代办');
    await leave.getByRole('button', { name: '设定', exact: true }).click();
    await leave.getByText('请检查以下内容').waitFor();
    await expectAccessible(page);
    await leave.getByLabel('离岗第一天').fill('2026年3月3日');
    await page.keyboard.press('Enter');
    await leave.getByLabel('离岗最后一天').fill('2026年3月6日');
    await page.keyboard.press('Enter');
    await leave.locator('.el-select', { has: page.getByLabel('代办人') }).click();
    const offered = page.getByRole('option');
    await offered.filter({ hasText: '许清和' }).waitFor();
    // Nobody who would be refused: neither oneself nor those who hold none of one's roles.
    expect(await offered.filter({ hasText: /陈望舒|顾南乔|沈既白/ }).count()).toBe(0);
    await pick(offered.filter({ hasText: '许清和' }));
    const lent = { staffId: service.staffId(archivist), role: 'HANDLER', agencyId };
    await admin.act('revokeRole', lent);
    await leave.getByRole('button', { name: '设定', exact: true }).click();
    await leave.locator('.field').getByText('代办人没有离岗人的任何一个岗位，代办不了。').waitFor();
    await expectAccessible(page);
    await admin.act('grantRole', lent);
    await leave.getByRole('button', { name: '设定', exact: true }).click();
    await leave.getByText('代办人没有以下岗位').waitFor();
    await leave.getByText('2026年3月3日至2026年3月6日，由许清和代办').waitFor();
    await expectAccessible(page);
    await leave.getByRole('button', { name: '取消' }).click();
    await leave.getByText('没有设定离岗。').waitFor();
  });

  it('a clerk hands over the open cases of one who has gone, each with its outcome', async () => {
    await assign('第三件');
    const page = await signedInAtWorkbench(browser, service, clerk, '/account?part=leave');
    const handOver = panel(page, '移交案件');
    for (const [label, person] of [
      ['移交人', '陈望舒'],
      ['接收人', '许清和'],
    ] as const) {
      await choose(handOver, label, new RegExp(person));
    }
    await handOver.getByRole('button', { name: '移交全部在办案件' }).click();
    await handOver.getByRole('listitem').filter({ hasText: '第三件' }).waitFor();
    await expectAccessible(page);
  });
});
