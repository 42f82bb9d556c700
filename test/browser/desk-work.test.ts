import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { aBrowser, phone } from '../support/browser.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import { type CaseInHand, type Service, startService, submitOnline, toHandling } from '../support/service.ts';
import { unspokenCodes } from '../support/unspoken-codes.ts';
import { choose, signedInAtWorkbench } from '../support/workbench.ts';

const [clerk, handler] = ['lin.zhixia', 'chen.wangshu'];
let service: Service;

beforeAll(async () => {
  service = await startService('2026-03-02');
}, 60_000);
afterAll(() => service.close());
const browser = aBrowser();

async function registered(description: string): Promise<CaseInHand> {
  const { hand } = await submitOnline(service, 'QH01', { description });
  await hand.done(clerk, 'registerApplication');
  return hand;
}

/** A paper that the page links to, as the browser would open it. */
async function paper(page: Page, title: string): Promise<string> {
  const href = await page.getByRole('link', { name: title }).getAttribute('href');
  const response = await page.request.get(href ?? '');
  return `${response.status()} ${response.headers()['content-type'] ?? ''}`;
}

describe('an export', () => {
  it('shows how far it has come, can be left, and is found again', async () => {
    await registered('农村公路养护管理办法');
    const page = await signedInAtWorkbench(browser, service, clerk, '/cases?queue=all');
    // As it is while many cases are written out: that of one case is done before anybody has seen it.
    let answers = 0;
    await page.route('**/graphql', async (route) => {
      if (!(route.request().postData() ?? '').includes('{ exports {')) return route.continue();
      const response = await route.fetch();
      const { data } = (await response.json()) as { data: { exports: readonly object[] } };
      answers += 1;
      const exports = data.exports.map((each) =>
        answers < 4 ? { ...each, state: 'RUNNING', total: 3, done: 1, url: null } : each,
      );
      return route.fulfill({ response, json: { data: { exports } } });
    });
    await page.getByRole('button', { name: '导出和打印' }).click();
    const dialog = page.getByRole('dialog', { name: '导出和打印' });
    await dialog.getByRole('button', { name: '导出电子表格' }).click();
    await dialog.getByRole('progressbar', { name: '进度' }).waitFor();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    await page.getByRole('link', { name: '今日待办' }).click();
    await page.getByRole('heading', { name: '今日待办' }).waitFor();

    await page.goto('/workbench/cases?queue=all');
    await page.getByRole('button', { name: '导出和打印' }).click();
    await dialog.getByRole('link', { name: '下载' }).waitFor();
    await expectAccessible(page);
    expect(await paper(page, '下载')).toContain('200 application/vnd.openxmlformats');
  });
});

describe('a filter', () => {
  it('is kept by name, found again from another page, and taken off', async () => {
    const page = await signedInAtWorkbench(browser, service, clerk, '/cases?queue=all', { viewport: phone });
    await page.getByRole('button', { name: '筛选' }).click();
    await choose(page, '状态', '已登记');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '保存为常用筛选' }).click();
    await page.getByText('请给这组条件起个名字。').waitFor();
    await expectAccessible(page);
    await page.getByLabel('常用筛选的名称').fill('已登记的');
    await page.getByRole('button', { name: '保存为常用筛选' }).click();
    const saved = page.getByRole('link', { name: '已登记的' });
    await saved.waitFor();
    await page.goto('/workbench/cases?queue=late');
    await page.getByRole('button', { name: '筛选' }).click();
    await saved.click();
    await page.waitForURL(/states=REGISTERED/);
    await page
      .getByRole('row', { name: /^选择?.*QH01-2026-/ })
      .first()
      .waitFor();
    await expectAccessible(page);
    expect(await unspokenCodes(page.locator('#page'))).toEqual([]);
    await page.getByRole('button', { name: '删除常用筛选“已登记的”' }).click();
    await saved.waitFor({ state: 'detached' });
  });
});

describe('several cases at once', () => {
  it('are assigned, each with what became of it', async () => {
    await registered('防汛预案');
    const withdrawn = await registered('防火预案');
    const page = await signedInAtWorkbench(browser, service, clerk, '/cases?queue=unassigned');
    for (const text of ['防汛预案', '防火预案'])
      await page.getByRole('row', { name: text }).getByRole('checkbox').check();
    await page.getByRole('button', { name: '分办所选（2件）' }).click();
    await withdrawn.done(clerk, 'withdrawApplication', { how: '电话' });
    const dialog = page.getByRole('dialog', { name: '分办2件' });
    await dialog.getByLabel('科室').selectOption({ label: '业务股' });
    await dialog.getByLabel('承办人').selectOption({ label: '陈望舒' });
    await dialog.getByRole('button', { name: '分办', exact: true }).click();
    await dialog.getByText('已分办').waitFor();
    const problem = dialog.getByRole('listitem').filter({ hasText: '防火预案' }).locator('.problem');
    await problem.filter({ hasText: '林知夏（2026年3月2日 10:00）：申请人撤回申请。' }).waitFor();
    await expectAccessible(page);
  });

  it('are posted in one go: labels, waybills, the list for the post office', async () => {
    for (const description of ['一年的会议纪要', '两年的会议纪要']) {
      const { hand } = await submitOnline(service, 'QH01', { description });
      await toHandling(service, hand);
      await hand.done(handler, 'issueFeeNotice', { basis: { pages: 68 }, by: 'POST' });
    }
    await service.lettersDrawn();
    const page = await signedInAtWorkbench(browser, service, clerk, '/');
    await page.getByRole('link', { name: /待寄文书.*\d件/ }).click();
    const waybills = page.getByRole('textbox', { name: /收费通知书，周沐言：邮件号码$/ });
    await waybills.nth(1).waitFor();
    expect(await paper(page, '打印信封标签')).toBe('200 application/pdf');
    await waybills.nth(0).fill('EX000000001CN');
    await waybills.nth(1).fill('EX000000002CN');
    await expectAccessible(page);
    await page.getByRole('button', { name: '记录交寄（2件）' }).click();
    await page.getByText('已经记录交寄2件').waitFor();
    await waybills.first().waitFor({ state: 'detached' });
    await page.goto('/workbench/mail?part=posted');
    await page.getByRole('cell', { name: 'EX000000002CN' }).waitFor();
    await expectAccessible(page);
    expect(await paper(page, '打印交寄清单')).toBe('200 application/pdf');
  });
});

describe('the search', () => {
  it('finds two characters wherever they were written, and says so when there is nothing', async () => {
    await registered('茶园合作合同');
    await service.textsIndexed();
    const page = await signedInAtWorkbench(browser, service, clerk, '/cases');
    const field = page.getByRole('textbox', { name: '全文检索' });
    await field.fill('茶园');
    await field.press('Enter');
    await page.locator('mark', { hasText: '茶园' }).first().waitFor();
    await expectAccessible(page);
    await field.fill('火星');
    await field.press('Enter');
    await page.getByText('没有找到。').waitFor();
    await expectAccessible(page);
  });
});

it('who is clerk in one agency and handler in another reads which queue and which case is of which', async () => {
  const admin = await service.as('admin');
  await admin.act('grantRole', {
    staffId: service.staffId(clerk),
    role: 'HANDLER',
    agencyId: service.agencyId('QH02'),
  });
  await submitOnline(service, 'QH01');
  await submitOnline(service, 'QH02', { description: '乡镇防汛值班表' });
  service.clock.set('2026-04-20');
  const page = await signedInAtWorkbench(browser, service, clerk, '/');
  const late = page.getByRole('link', { name: /超期未答复/ });
  await late.first().waitFor();
  expect(await late.first().innerText()).toContain('清湖县人民政府办公室');
  await expectAccessible(page);
  await page.goto('/workbench/cases?queue=all');
  const inTheOther = page.getByRole('row', { name: '乡镇防汛值班表' });
  await inTheOther.getByText(await nameOf('QH02')).waitFor();
  await expectAccessible(page);
  service.clock.set('2026-03-02');
});

async function nameOf(code: string): Promise<string> {
  const { agencies } = await service.public.ask('{ agencies { code name } }');
  return (agencies as readonly { code: string; name: string }[]).find((one) => one.code === code)?.name ?? '';
}
