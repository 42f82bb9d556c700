import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { aBrowser } from '../support/browser.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import { type Service, startService } from '../support/service.ts';
import { choose, signedInAtWorkbench } from '../support/workbench.ts';

let service: Service;

/** The park seals electronically; it has no sealing service any more. */
beforeAll(async () => {
  service = await startService('2026-03-02');
  await service.owner.query(
    `insert into office_settings (agency_id, seq, since, settings, changed_by, reason)
     values ($1, 1, now(), '{"electronicSeal":"园区管委会章"}', (select id from staff_member where user_name = 'admin'), '启用电子印章')`,
    [service.agencyId('QH07')],
  );
}, 60_000);
afterAll(() => service.close());
const browser = aBrowser();

/** One setting: what is filled in, and what the page then says. */
interface Setting {
  readonly title: string;
  readonly agency?: string;
  /** What is refused, and the label of the field that says so; where there is none, the reason is wanting. */
  readonly wrong?: (dialog: Locator) => Promise<void>;
  readonly wrongAt?: string;
  readonly right: (dialog: Locator) => Promise<void>;
  readonly says: string;
}

function number(label: string, value: string, place = 0): (dialog: Locator) => Promise<void> {
  return async (dialog) => {
    const field = dialog.getByRole('spinbutton', { name: label }).nth(place);
    await field.fill(value);
    await field.blur();
  };
}

function text(label: string, value: string): (dialog: Locator) => Promise<void> {
  return (dialog) => dialog.getByRole('textbox', { name: label }).fill(value);
}

function radio(group: string, option: string): (dialog: Locator) => Promise<void> {
  return (dialog) =>
    dialog.getByRole('radiogroup', { name: group }).getByText(option, { exact: true }).click();
}

function turn(label: string, option: string): (dialog: Locator) => Promise<void> {
  return async (dialog) => {
    await choose(dialog, label, option);
    await dialog.getByRole('heading', { level: 2 }).or(dialog.locator('.el-drawer__title')).first().click();
  };
}

const settings: readonly Setting[] = [
  {
    title: '补正期限',
    wrong: number('补正期限（工作日）', '61'),
    wrongAt: '补正期限（工作日）',
    right: number('补正期限（工作日）', '20'),
    says: '20个工作日',
  },
  {
    title: '可以要求补正的事由',
    wrong: turn('可以要求补正的事由', '申请内容不明确'),
    wrongAt: '可以要求补正的事由',
    right: async (dialog) => {
      await turn('可以要求补正的事由', '申请内容不明确')(dialog);
      await turn('可以要求补正的事由', '其他事项')(dialog);
    },
    says: '申请内容不明确、缺少身份证明、缺少联系方式、缺少获取信息的方式、途径、缺少授权委托',
  },
  { title: '再次补正', right: radio('允许负责人批准再次补正', '否'), says: '一律不再补正' },
  {
    title: '告知第三方以后的等候',
    wrong: number('公开前等候期（工作日）', '61'),
    wrongAt: '公开前等候期（工作日）',
    right: number('公开前等候期（工作日）', '0'),
    says: '0个工作日',
  },
  { title: '外国人的申请', right: radio('受理境外申请人的申请', '否'), says: '不受理' },
  {
    title: '档案保管期限',
    wrong: text('批准文号', '长'.repeat(201)),
    wrongAt: '批准文号',
    right: async (dialog) => {
      await radio('有争议案件的保管期限', '永久')(dialog);
      await text('批准文号', '清档〔2026〕3号')(dialog);
      await dialog.getByLabel('批准日期').fill('2026-02-09');
      await dialog.getByLabel('批准日期').press('Tab');
    },
    says: '不予公开、部分公开、有争议的永久，其余10年，批准文号清档〔2026〕3号（2026年2月9日）',
  },
  { title: '收费计件的月份', right: radio('收费按月计算的起点', '提交之日'), says: '按提交之日' },
  { title: '经济安全的说理', right: radio('附经济安全说明', '否'), says: '不要求' },
  {
    title: '电子印章',
    agency: 'QH07',
    wrong: text('电子印章', '另一枚章'),
    wrongAt: '电子印章',
    right: text('电子印章', ''),
    says: '手工盖章',
  },
  {
    title: '环节时限',
    wrong: number('工作日天数', '61', 2),
    wrongAt: '工作日天数',
    right: number('工作日天数', '9', 2),
    says: '工作日：登记1、分办1、承办9、征求意见15、拟稿2、审核2、签发2、送出1',
  },
];

describe('an administrator changes what the law leaves to the office', () => {
  it.each(settings)('$title', async ({ title, agency = 'QH05', wrong, wrongAt, right, says }) => {
    const page = await signedInAtWorkbench(browser, service, 'admin', `/organisation/${agency}/settings`);
    await page.getByRole('button', { name: `变更${title}`, exact: true }).click();
    const dialog = page.getByRole('dialog', { name: `变更${title}` });
    const send = dialog.locator('form.act-form button[type=submit]');
    await send.click();
    await dialog.locator('.wrong').getByText('请填写变更理由。').waitFor();
    await dialog.getByLabel('变更理由').fill('机构改革');
    if (wrong && wrongAt !== undefined) {
      await wrong(dialog);
      await send.click();
      const place = dialog.locator('.wrong').filter({ hasText: wrongAt });
      await place.getByRole('alert').waitFor();
      expect(await dialog.locator('.wrong').count()).toBe(1);
    }
    await expectAccessible(page);
    await right(dialog);
    await send.click();
    await dialog.waitFor({ state: 'hidden' });
    const setting = page.locator('.setting', { has: page.getByRole('button', { name: `变更${title}` }) });
    await setting.getByText(says, { exact: true }).waitFor();
    await page
      .getByRole('row', { name: /系统管理员.*机构改革/ })
      .first()
      .waitFor();
  });
});
