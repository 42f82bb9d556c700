import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { aBrowser, phone, type Viewport } from '../support/browser.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import { type Service, signedFor, startService, submitOnline, toHandling } from '../support/service.ts';
import { choose, signedInAtWorkbench } from '../support/workbench.ts';

const clerk = 'lin.zhixia';
let service: Service;

/** Of the government office: one case new, one whose correction never came, one withdrawn; of the town: one assigned. */
beforeAll(async () => {
  service = await startService('2026-03-02');
  const { hand: silent } = await submitOnline(service, 'QH01', { description: '等着补正的一件' });
  await toHandling(service, silent);
  await silent.done('chen.wangshu', 'issueCorrectionNotice', {
    items: [{ ground: 'DESCRIPTION', what: '内容不明确', guidance: '请写明文件名称' }],
    termWorkingDays: 5,
    by: 'IN_PERSON',
  });
  await silent.done(clerk, 'recordService', signedFor('CORRECTION_NOTICE', '2026-03-02'));
  const { hand: ended } = await submitOnline(service, 'QH01', { description: '撤回的一件' });
  await ended.done(clerk, 'withdrawApplication', { how: '书面' });
  const { hand: town } = await submitOnline(service, 'QH05', { description: '镇里的一件' });
  await town.done('cheng.yihe', 'registerApplication');
  await town.done('cheng.yihe', 'assignCase', {
    unitId: service.unitId('QH05'),
    handlerId: service.staffId('cheng.yihe'),
  });
  service.clock.set('2026-03-10');
  await submitOnline(service, 'QH01', { description: '新来的一件' });
}, 60_000);
afterAll(() => service.close());
const browser = aBrowser();

async function filtering(userName: string, viewport?: Viewport): Promise<Page> {
  const page = await signedInAtWorkbench(
    browser,
    service,
    userName,
    '/cases?queue=all',
    viewport && { viewport },
  );
  await page.getByRole('button', { name: '筛选' }).click();
  await page.getByLabel('等待事项').waitFor();
  return page;
}

/** The list holds one case, this one. */
async function only(page: Page, description: string, inAddress: RegExp): Promise<void> {
  await page.waitForURL(inAddress);
  await page.getByRole('status').getByText('1件').waitFor();
  await page.getByRole('row', { name: description }).waitFor();
}

async function clear(page: Page, all: number): Promise<void> {
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '清除条件' }).click();
  await page.getByRole('status').getByText(`${all}件`).waitFor();
}

describe('a supervisor of the county', () => {
  it('chooses an agency, and then the units and people of that one', async () => {
    const page = await filtering('fang.yan');
    await choose(page, '机关', '清湖县柳桥镇人民政府');
    await only(page, '镇里的一件', /agencyId=/);
    await choose(page, '科室', '业务股');
    await page.waitForURL(/unitId=/);
    await choose(page, '承办人', '程一禾');
    await only(page, '镇里的一件', new RegExp(`handlerId=${service.staffId('cheng.yihe')}`));
    await expectAccessible(page);
    await page.reload();
    await only(page, '镇里的一件', /handlerId=/);
    await page.getByRole('button', { name: '筛选' }).click();
    await page.locator('.filter', { hasText: '承办人' }).getByText('程一禾').waitFor();

    await choose(page, '机关', '清湖县人民政府办公室');
    await page.getByRole('status').getByText('3件').waitFor();
    expect(page.url()).not.toMatch(/unitId|handlerId/);
  });
});

describe('somebody of a single agency', () => {
  it.each<[string, Viewport | undefined]>([
    ['a laptop', undefined],
    ['a phone', phone],
  ])('finds cases by what they wait for, by who has not looked, and by days, on %s', async (_, viewport) => {
    const page = await filtering(clerk, viewport);
    expect(await page.getByLabel('机关', { exact: true }).count()).toBe(0);
    await choose(page, '等待事项', '等待补正');
    await only(page, '等着补正的一件', /waitingFor=CORRECTION/);
    await clear(page, 3);

    await page.getByText('网上申请还没有人打开').click();
    await only(page, '新来的一件', /unopened=1/);
    await expectAccessible(page);
    await page.getByText('网上申请还没有人打开').click();
    await page.getByRole('status').getByText('3件').waitFor();
    expect(page.url()).not.toContain('unopened');
    await page.getByText('还没有承办人').click();
    await only(page, '新来的一件', /unassigned=1/);
    await clear(page, 3);
    await page.getByText('申请人逾期没有补正、缴费').click();
    await only(page, '等着补正的一件', /silentApplicant=1/);
    await clear(page, 3);

    await page.getByLabel('提交日期从').fill('2026-03-10');
    await page.getByLabel('提交日期从').press('Enter');
    await only(page, '新来的一件', /submittedFrom=2026-03-10/);
    await clear(page, 3);
    await page.getByLabel('办结日期到').fill('2026-03-10');
    await page.getByLabel('办结日期到').press('Enter');
    await only(page, '撤回的一件', /closedTo=2026-03-10/);
  });
});
