import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { aBrowser } from '../support/browser.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import { type CaseInHand, type Service, startService, submitOnline } from '../support/service.ts';
import { signedInAtWorkbench } from '../support/workbench.ts';

const clerk = 'lin.zhixia';
let service: Service;
let waiting: CaseInHand;

/** A unit of the government office that handles a case. */
beforeAll(async () => {
  service = await startService('2026-11-23');
  const admin = await service.as('admin');
  const unit = await admin.act('createUnit', { agencyId: service.agencyId('QH01'), name: '信息股' });
  waiting = (await submitOnline(service)).hand;
  await waiting.done(clerk, 'registerApplication');
  await waiting.done(clerk, 'assignCase', { unitId: unit['id'] });
}, 60_000);
afterAll(() => service.close());
const browser = aBrowser();

/** Opens the form of an act on a unit. */
async function onUnit(page: Page, title: string) {
  await page.getByRole('button', { name: title, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: title, exact: true });
  await dialog.locator('form.act-form').waitFor();
  return { dialog, send: dialog.locator('form.act-form button[type=submit]') };
}

describe('an administrator and units', () => {
  it('renames one, with a name no other unit has', async () => {
    const page = await signedInAtWorkbench(browser, service, 'admin', '/organisation/QH01');
    const { dialog, send } = await onUnit(page, '更名信息股');
    await dialog.getByLabel('科室名称').fill('业务股');
    await send.click();
    await dialog.getByText('请填写理由。').first().waitFor();
    await dialog.getByLabel('理由').fill('机构改革');
    await send.click();
    await dialog.locator('.wrong', { has: page.getByLabel('科室名称') }).waitFor();
    await expectAccessible(page);
    await dialog.getByLabel('科室名称').fill('信息科');
    await send.click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByRole('list', { name: '科室', exact: true }).getByText('信息科').waitFor();
  });

  it('closes one once its cases are handed over, finds it among the closed, and takes it into use again', async () => {
    const page = await signedInAtWorkbench(browser, service, 'admin', '/organisation/QH01');
    const { dialog, send } = await onUnit(page, '撤销信息科');
    await dialog.getByText('撤销以后，不能再向信息科分办案件').waitFor();
    await send.click();
    await dialog.getByText('请填写理由。').first().waitFor();
    await expectAccessible(page);
    await dialog.getByLabel('理由').fill('职能并入业务股');
    await send.click();
    await dialog.getByText('科室还有1件在办案件，请先移交。').waitFor();
    await expectAccessible(page);

    await waiting.done(clerk, 'assignCase', { unitId: service.unitId('QH01') });
    await send.click();
    await dialog.waitFor({ state: 'hidden' });
    const closed = page.getByRole('list', { name: '已撤销的科室' });
    await closed.getByText('信息科（已撤销）').waitFor();
    expect(await page.getByRole('list', { name: '科室', exact: true }).getByText('信息科').count()).toBe(0);
    await expectAccessible(page);

    const again = await onUnit(page, '恢复信息科');
    await again.dialog.getByLabel('理由').fill('职能划回');
    await again.send.click();
    await again.dialog.waitFor({ state: 'hidden' });
    await page.getByRole('list', { name: '科室', exact: true }).getByText('信息科').waitFor();
    expect(await closed.count()).toBe(0);
  });
});
