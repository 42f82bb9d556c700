import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { aBrowser } from '../support/browser.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import { postSignIn } from '../support/graphql-client.ts';
import { type Service, startService, submitOnline } from '../support/service.ts';
import { choose, signedInAtWorkbench } from '../support/workbench.ts';

let service: Service;

beforeAll(async () => {
  service = await startService('2026-11-23');
}, 60_000);
afterAll(() => service.close());
const browser = aBrowser();

describe('an administrator and people', () => {
  it('resets a password: a new one is shown once, and must be changed at the next sign-in', async () => {
    const page = await signedInAtWorkbench(browser, service, 'admin', '/organisation/QH05');
    const row = page.getByRole('region', { name: '人员' }).getByRole('row', { name: /程一禾/ });
    await row.getByRole('button', { name: '重置口令' }).click();
    const asked = page.getByRole('dialog', { name: '重置口令？' });
    await asked.waitFor();
    await expectAccessible(page);
    await asked.getByRole('button', { name: '不重置' }).click();
    await asked.waitFor({ state: 'hidden' });
    await row.getByRole('button', { name: '重置口令' }).click();
    await asked.getByRole('button', { name: '重置口令' }).click();
    const shown = page.getByRole('dialog', { name: '一次性口令' });
    const [, password = ''] = /口令是 (\S+) /.exec(await shown.innerText()) ?? [];
    await expectAccessible(page);

    const newcomer = await browser.openPage(service.url, { width: 390, height: 844 });
    await newcomer.clock.setFixedTime(new Date(service.clock.milliseconds()));
    await newcomer.goto('/workbench/sign-in');
    await newcomer.locator('#user-name').fill('cheng.yihe');
    await newcomer.locator('#password').fill(password);
    await newcomer.getByRole('button', { name: '登录', exact: true }).click();
    await newcomer.locator('#password-new').waitFor();
    await expectAccessible(newcomer);
    await newcomer.locator('#password-new').fill('我自己的新口令一二三');
    await newcomer.locator('#password-again').fill('我自己的新口令一二三');
    await newcomer.getByRole('button', { name: '修改口令' }).click();
    await newcomer.locator('#page').waitFor();
    await expectAccessible(newcomer);
  });

  it('takes a role away after asking, and closes the account of one who has left', async () => {
    const page = await signedInAtWorkbench(browser, service, 'admin', '/organisation/QH06');
    const cell = page.getByRole('checkbox', { name: '白朔雨：档案员' });
    await page.locator('label', { has: cell }).click();
    const asked = page.getByRole('dialog', { name: '撤销岗位？' });
    await asked.waitFor();
    await expectAccessible(page);
    await asked.getByRole('button', { name: '撤销岗位' }).click();
    await page.getByText('已撤销白朔雨的档案员岗位。').waitFor();

    const row = page.getByRole('region', { name: '人员' }).getByRole('row', { name: /白朔雨/ });
    await row.getByRole('button', { name: '停用' }).click();
    const leaving = page.getByRole('dialog', { name: '停用白朔雨' });
    const send = leaving.locator('form.act-form button[type=submit]');
    await expectAccessible(page);
    await leaving.getByLabel('理由').fill('已经调离');
    await send.click();
    await row.getByText('已停用').waitFor();
    await expectAccessible(page);
    expect(
      (await postSignIn(service.url, { userName: 'bai.shuoyu', password: 'qinghu-demo-2026' })).status,
    ).not.toBe(200);
  });

  it('borrows a person of another agency', async () => {
    const page = await signedInAtWorkbench(browser, service, 'admin', '/organisation/QH03');
    await page.getByRole('button', { name: '借用其他机关的人' }).click();
    const dialog = page.getByRole('dialog', { name: '借用其他机关的人' });
    await dialog.getByRole('button', { name: '授予岗位' }).click();
    await dialog.getByText('请选择人员。').waitFor();
    await expectAccessible(page);
    await choose(dialog, '人员', '许清和');
    await choose(dialog, '岗位', '档案员');
    await dialog.getByRole('button', { name: '授予岗位' }).click();
    await page
      .getByRole('checkbox', { name: '许清和：档案员', checked: true })
      .waitFor({ state: 'attached' });
  });
});

/** The days whose number reaches under the 休 or 班 in the corner of their cell. */
function daysUnderTheirMarks(page: Page): Promise<readonly string[]> {
  return page.evaluate(`[...document.querySelectorAll('.month .holiday, .month .make-up-workday')]
    .filter((cell) => {
      const words = document.createRange();
      words.selectNodeContents(cell);
      const mark = getComputedStyle(cell, '::after');
      const left = cell.getBoundingClientRect().right - parseFloat(mark.right) - parseFloat(mark.width);
      return words.getBoundingClientRect().right > left;
    })
    .map((cell) => cell.dataset.day)`);
}

describe('an administrator and the calendar', () => {
  it('records a local adjustment as previewed, and takes it back by a later document', async () => {
    const { receipt } = await submitOnline(service, 'QH05');
    const page = await signedInAtWorkbench(browser, service, 'admin', '/calendar');
    await choose(page, '年份', '2025年');
    await page.getByRole('heading', { name: '2025年' }).waitFor();
    await page.getByRole('button', { name: '登记本地调整' }).click();
    const dialog = page.getByRole('dialog', { name: '登记本地调整' });
    await dialog.getByRole('button', { name: '预览影响' }).click();
    await dialog.getByText('请填写文号。').first().waitFor();
    await expectAccessible(page);
    await dialog.getByLabel('文号').fill('清政〔2026〕40号');
    await dialog.getByLabel('年份').fill('2026');
    await dialog.getByLabel('来源').fill('清湖县人民政府网站');
    await dialog.getByLabel('名称').fill('抗洪停工');
    await dialog.getByLabel('放假第一天').fill('2026-12-01');
    await dialog.getByRole('button', { name: '预览影响' }).click();
    await dialog
      .getByRole('link', { name: String(receipt['applicationNo']) })
      .first()
      .waitFor();
    await expectAccessible(page);
    await dialog.getByLabel('批准人').fill('苏砚秋');
    await dialog.getByRole('button', { name: '登记本地调整' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: /^2026年12月1日.*放假$/ }).waitFor();
    expect(await daysUnderTheirMarks(page)).toEqual([]);

    await page.getByRole('button', { name: '撤销', exact: true }).click();
    const taking = page.getByRole('dialog', { name: '撤销本地调整' });
    await taking.getByRole('button', { name: '预览影响' }).click();
    await taking.getByText('请填写文号。').waitFor();
    await expectAccessible(page);
    await taking.getByLabel('文号').fill('清政〔2026〕41号');
    await taking.getByLabel('来源').fill('清湖县人民政府网站');
    await taking.getByRole('button', { name: '预览影响' }).click();
    await taking
      .getByRole('link', { name: String(receipt['applicationNo']) })
      .first()
      .waitFor();
    await taking.getByRole('button', { name: '撤销本地调整' }).click();
    await taking.getByText('请填写批准人。').waitFor();
    await expectAccessible(page);
    await taking.getByLabel('批准人').fill('苏砚秋');
    await taking.getByRole('button', { name: '撤销本地调整' }).click();
    await taking.waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: '撤销', exact: true }).waitFor({ state: 'detached' });
    await expectAccessible(page);
  });
});
