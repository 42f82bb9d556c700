import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aBrowser } from '../support/browser.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import { type Service, startService } from '../support/service.ts';
import { signedInAtWorkbench } from '../support/workbench.ts';

let service: Service;

beforeAll(async () => {
  service = await startService('2026-03-02');
}, 60_000);
afterAll(() => service.close());
const browser = aBrowser();

describe('an administrator', () => {
  it('changes what letters say of an agency: its authority of reconsideration and its court', async () => {
    const page = await signedInAtWorkbench(browser, service, 'admin', '/organisation/QH05');
    await page.getByRole('button', { name: '变更机关', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: '变更机关' });
    const send = dialog.locator('form.act-form button[type=submit]');
    await dialog.getByLabel('机关名称').fill('清湖县教育局');
    await dialog.getByLabel('行政复议机关').fill('清湖市人民政府');
    await dialog.getByLabel('有管辖权的人民法院').fill('清湖铁路运输法院');
    await send.click();
    await dialog.locator('.wrong').getByText('请填写理由。').waitFor();
    await dialog.getByLabel('理由').fill('集中管辖');
    await send.click();
    await dialog.locator('.wrong').filter({ hasText: '机关名称' }).getByRole('alert').waitFor();
    await expectAccessible(page);
    await dialog.getByLabel('机关名称').fill('清湖县柳桥镇人民政府');
    await send.click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText('清湖市人民政府', { exact: true }).waitFor();
    await page.getByText('清湖铁路运输法院', { exact: true }).waitFor();
    await expectAccessible(page);
    const { agencies } = await service.public.ask(
      '{ agencies { code name reconsiderationAuthority court } }',
    );
    expect(agencies).toContainEqual({
      code: 'QH05',
      name: '清湖县柳桥镇人民政府',
      reconsiderationAuthority: '清湖市人民政府',
      court: '清湖铁路运输法院',
    });
  });

  it('signs out, and the session is over', async () => {
    const page = await signedInAtWorkbench(browser, service, 'admin', '/organisation/QH05');
    await page.getByRole('button', { name: /系统管理员/ }).click();
    await page.getByRole('menuitem', { name: '退出登录' }).click();
    await page.getByRole('button', { name: '登录', exact: true }).waitFor();
    await expectAccessible(page);
    await page.goto('/workbench/organisation/QH05');
    await page.getByLabel('用户名').waitFor();
    expect(page.url()).toContain('/sign-in');
  });
});
