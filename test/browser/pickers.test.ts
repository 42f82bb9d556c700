import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { closedUnit } from '../support/closed-unit.ts';
import { aBrowser } from '../support/browser.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import { type CaseInHand, type Service, startService, submitOnline, toHandling } from '../support/service.ts';
import { until } from '../support/until.ts';
import { choose, openAct, signedInAtWorkbench } from '../support/workbench.ts';

const [clerk, handler] = ['lin.zhixia', 'chen.wangshu'];
let service: Service;
let registered: CaseInHand;
let inHandling: CaseInHand;

beforeAll(async () => {
  service = await startService('2026-03-02');
  ({ hand: registered } = await submitOnline(service));
  await registered.done(clerk, 'registerApplication');
  ({ hand: inHandling } = await submitOnline(service));
  await toHandling(service, inHandling);
});
afterAll(() => service.close());
const browser = aBrowser();

/** From now on the questions that ask for this are answered with the fault of a service that is out of order. */
async function failing(page: Page, asked: string): Promise<() => Promise<void>> {
  await page.route('**/graphql', (route) =>
    (route.request().postData() ?? '').includes(asked)
      ? route.fulfill({ json: { errors: [{ message: '演习' }] } })
      : route.continue(),
  );
  return () => page.unroute('**/graphql');
}

async function openBulk(page: Page): Promise<void> {
  await page.goto('/workbench/cases?queue=unassigned');
  await page.getByRole('checkbox').nth(1).check();
  await page.getByRole('button', { name: /^分办/ }).click();
}

async function openFilters(page: Page): Promise<void> {
  await page.goto('/workbench/cases?queue=all');
  await page.getByRole('button', { name: /^筛选/ }).click();
}

function opened(act: string, hand: () => CaseInHand): (page: Page) => Promise<void> {
  return async (page) => {
    await page.goto(`/workbench/cases/${hand().id}?tab=timeline`);
    await openAct(page, act);
  };
}

interface Picker {
  readonly who: string;
  readonly open: (page: Page) => Promise<void>;
  /** What its question asks for. */
  readonly asked: string;
  readonly label: string;
}

const pickers: readonly (readonly [string, Picker])[] = [
  [
    'a case',
    { who: clerk, open: opened('合并重复申请', () => registered), asked: 'first: 20', label: '并入的案件' },
  ],
  [
    'a unit, beside the form and in it',
    { who: clerk, open: opened('分办', () => registered), asked: 'agencies {', label: '科室' },
  ],
  ['the unit of many cases', { who: clerk, open: openBulk, asked: 'agencies {', label: '科室' }],
  ['the unit of a filter', { who: handler, open: openFilters, asked: 'agencies {', label: '科室' }],
];

describe('a picker that could not read what there is to choose', () => {
  it.each(pickers)('says so, and reads it when asked again: %s', async (_, { who, open, asked, label }) => {
    const page = await signedInAtWorkbench(browser, service, who, '/');
    const mend = await failing(page, asked);
    await open(page);
    const told = page.getByRole('alert').filter({ hasText: '系统出错' });
    await told.first().waitFor();
    await expectAccessible(page);
    const list = page.locator('.el-select', { has: page.getByLabel(label, { exact: true }) });
    if ((await list.count()) > 0) {
      await list.last().click();
      expect(await page.getByText('无数据').count()).toBe(0);
      await page.keyboard.press('Tab');
    }
    await mend();
    for (let left = await told.count(); left > 0; left -= 1) {
      await told.first().getByRole('button', { name: '重试' }).click();
      await until('it is read', async () => (await told.count()) < left);
    }
  });
});

describe('分办', () => {
  it('offers the handlers of the chosen unit, and nobody who may not handle the case', async () => {
    const admin = await service.as('admin');
    const unit = { id: service.unitId('QH01') };
    // A clerk who sits with the handlers is none.
    await admin.act('changeStaffMember', {
      staffId: service.staffId(clerk),
      unitIds: [unit.id],
      reason: '内部调整',
    });
    const page = await signedInAtWorkbench(browser, service, clerk, '/');
    await opened('分办', () => registered)(page);
    const drawer = page.getByRole('dialog', { name: '分办' });
    await drawer.getByRole('button', { name: '陈望舒' }).first().waitFor();
    expect(await drawer.getByRole('button', { name: '林知夏' }).count()).toBe(0);
    await drawer.locator('.el-select', { has: page.getByLabel('承办人') }).click();
    await page.getByRole('option', { name: /陈望舒/ }).waitFor();
    expect(await page.getByRole('option', { name: /林知夏/ }).count()).toBe(0);
    await page.keyboard.press('Escape');
    await openBulk(page);
    const bulk = page.getByRole('dialog', { name: /^分办/ });
    await bulk.getByLabel('科室').selectOption(unit.id);
    expect(await bulk.getByLabel('承办人').locator('option').allInnerTexts()).toEqual([
      '由科室指定',
      '陈望舒',
    ]);
  });

  it('drops a handler who does not belong to the unit that is chosen after', async () => {
    const unit = (await (
      await service.as('admin')
    ).act('createUnit', { agencyId: service.agencyId('QH01'), name: '综合股' })) as unknown as {
      readonly name: string;
    };
    const page = await signedInAtWorkbench(browser, service, clerk, '/');
    await opened('分办', () => registered)(page);
    const drawer = page.getByRole('dialog', { name: '分办' });
    await drawer.getByRole('button', { name: '陈望舒' }).first().click();
    const form = drawer.locator('form');
    await form.getByText('陈望舒').waitFor();
    await choose(form, '科室', unit.name);
    await form.getByText('陈望舒').waitFor({ state: 'detached' });
  });
});

describe('a unit that is closed', () => {
  let closed: string;
  beforeAll(async () => {
    closed = await closedUnit(service, 'QH01', '信访股', 'xu.qinghe');
  });

  it.each([
    ['分办', clerk, () => registered, '科室'],
    ['请求协办', handler, () => inHandling, '本机关科室'],
  ] as const)('is not offered in %s', async (act, who, hand, label) => {
    const page = await signedInAtWorkbench(browser, service, who, '/');
    await opened(act, hand)(page);
    const form = page.getByRole('dialog', { name: act }).locator('form');
    if (act === '请求协办') await choose(form, '协办单位', '本机关科室');
    await form
      .locator('.el-select', { has: page.getByLabel(label) })
      .last()
      .click();
    await page.getByRole('option', { name: '业务股' }).waitFor();
    expect(await page.getByRole('option', { name: '信访股' }).count()).toBe(0);
  });

  it('stays in the filter of the lists, and with the people who were in it', async () => {
    const page = await signedInAtWorkbench(browser, service, 'admin', '/organisation/QH01');
    const row = page.getByRole('row', { name: /许清和/ });
    await row.getByRole('button', { name: '变更' }).click();
    const dialog = page.getByRole('dialog', { name: '变更许清和' });
    await dialog.getByText('信访股').waitFor();
    await openFilters(page);
    await choose(page, '科室', '信访股');
    await until('the list is filtered', () => page.url().includes(closed));
  });
});
