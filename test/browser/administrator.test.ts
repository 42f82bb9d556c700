import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { aBrowser, phone, type Viewport } from '../support/browser.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import { type Service, startService, submitOnline } from '../support/service.ts';
import { atWorkbench } from '../support/workbench.ts';

let service: Service;

beforeAll(async () => {
  service = await startService('2026-11-23');
});
afterAll(() => service.close());
const browser = aBrowser();

/** Somebody who wants no motion: what comes in is there at once, and its colours are judged as they stay. */
async function open(userName: string, path: string, viewport?: Viewport): Promise<Page> {
  const page = await atWorkbench(browser, service, userName, path, viewport);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  return page;
}

async function sent(dialog: Locator, button: string): Promise<void> {
  await dialog.getByRole('button', { name: button, exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
}

/** A notice is being applied until it is let go. */
async function heldUp(): Promise<() => Promise<void>> {
  const client = await service.owner.connect();
  await client.query('begin');
  await client.query('lock table calendar_change in share mode');
  return async () => {
    await client.query('commit');
    client.release();
  };
}

describe('an administrator at the workbench', () => {
  it('founds an office: the agency, a unit, a person and a role', async () => {
    const page = await open('admin', '/organisation');
    await page.getByRole('heading', { name: '清湖县人民政府办公室' }).waitFor();
    await expectAccessible(page);

    await page.getByRole('button', { name: '设立机关' }).click();
    const founding = page.getByRole('dialog', { name: '设立机关' });
    await founding.getByRole('button', { name: '设立机关' }).click();
    await founding.getByText('请检查以下内容').waitFor();
    await expectAccessible(page);
    for (const [label, text] of [
      ['代码', 'QH08'],
      ['机关名称', '清湖县水利局'],
      ['地址', '清湖县清湖大道66号'],
      ['联系电话', '0550-5550808'],
      ['机关代字', '清水公开'],
      ['全宗号', 'X033'],
      ['行政复议机关', '清湖县人民政府'],
      ['有管辖权的人民法院', '清湖县人民法院'],
      ['互联网申请复议的渠道', '清湖县行政复议网上申请平台'],
    ] as const)
      await founding.getByRole('textbox', { name: label }).fill(text);
    await founding.getByText('部门', { exact: true }).click();
    await founding.getByText('平台自动确认').click();
    await sent(founding, '设立机关');

    await page.goto('/workbench/organisation/QH08');
    await page.getByRole('button', { name: '设立科室' }).click();
    const unit = page.getByRole('dialog', { name: '设立科室' });
    await unit.getByLabel('科室名称').fill('水资源股');
    await sent(unit, '设立科室');
    await page.getByText('水资源股').waitFor();

    await page.getByRole('button', { name: '新增人员' }).click();
    const person = page.getByRole('dialog', { name: '新增人员' });
    await person.getByLabel('用户名').fill('mu.qingchuan');
    await person.getByRole('textbox', { name: '姓名' }).fill('穆晴川');
    await person.getByLabel('初始口令').fill('一个足够长的初始口令');
    await expectAccessible(page);
    await sent(person, '新增人员');

    const cell = page.getByRole('checkbox', { name: '穆晴川：承办人' });
    await page.locator('label', { has: cell }).click();
    await page.getByText('已授予穆晴川的承办人岗位。').waitFor();
    await expectAccessible(page);
    const { agencies } = await (
      await service.as('admin')
    ).ask('{ agencies { code units { name } staff { name grants { role agency { code } } } } }');
    expect(agencies).toContainEqual({
      code: 'QH08',
      units: [{ name: '水资源股' }],
      staff: [{ name: '穆晴川', grants: [{ role: 'HANDLER', agency: { code: 'QH08' } }] }],
    });
  });

  it('changes what the law leaves to the office, with the reason in the history', async () => {
    const page = await open('admin', '/organisation/QH05/settings');
    await page.getByRole('button', { name: '变更补正期限' }).click();
    const dialog = page.getByRole('dialog', { name: '变更补正期限' });
    await dialog.getByLabel('补正期限').fill('20');
    await dialog.getByRole('button', { name: '变更机关设置' }).click();
    await dialog.getByText('请填写变更理由。').first().waitFor();
    await expectAccessible(page);
    await dialog.getByLabel('变更理由').fill('申请人多在外地务工');
    await sent(dialog, '变更机关设置');
    await page.getByRole('cell', { name: '申请人多在外地务工' }).waitFor();
    await page.getByText('20个工作日').first().waitFor();
    await expectAccessible(page);
  });

  it('changes a sentence of a letter, sees it in the preview, and puts it in force', async () => {
    const page = await open('admin', '/templates');
    await page.getByLabel('查找模板').fill('补正告知书');
    await page.getByRole('link', { name: '政府信息公开申请补正告知书' }).waitFor();
    await expectAccessible(page);
    await page.getByRole('link', { name: '政府信息公开申请补正告知书' }).click();
    const text = page.getByLabel('模板全文');
    await text.waitFor();
    const asItCame = await text.inputValue();

    await text.fill(`${asItCame}\n{{ 不存在的数据 }}\n`);
    await page
      .getByRole('button', { name: /^第\d+行第\d+列$/ })
      .first()
      .waitFor();
    await expectAccessible(page);

    await text.fill(asItCame.replace(/\n## /, '\n为了方便办理，请一并说明联系电话。\n\n## '));
    await page.locator('.letter').getByText('为了方便办理，请一并说明联系电话。').waitFor();
    await page.getByText('检查通过，没有发现问题。').waitFor();
    await page.getByRole('button', { name: '保存草稿' }).click();
    await page.getByText('草稿已保存，尚未发布。').waitFor();
    await page.getByRole('button', { name: '发布', exact: true }).click();
    await page.getByText('请填写修改理由。').waitFor();
    await expectAccessible(page);
    await page.getByLabel(/^修改理由/).fill('申请人常常漏写电话');
    await page.getByRole('button', { name: '发布', exact: true }).click();
    await page.getByRole('cell', { name: '第3版（现行）' }).waitFor();
    await page
      .getByRole('row', { name: /增加.*请一并说明联系电话/ })
      .first()
      .waitFor();
    await expectAccessible(page);
  });

  it('loses nothing when somebody else saved the text meanwhile', async () => {
    const page = await open('admin', '/templates/contact');
    const text = page.getByLabel('模板全文');
    const asItCame = await text.inputValue();
    await text.fill(`${asItCame.trimEnd()}办公时间：工作日。\n`);
    const other = await (
      await service.as('admin')
    ).act('saveTemplateDraft', {
      name: 'contact',
      text: asItCame.replace('联系地址', '来信来访地址'),
      basedOn: 1,
    });
    expect(other).not.toHaveProperty('code');

    await page.getByRole('button', { name: '保存草稿' }).click();
    await page.getByText('您编辑期间，别人已经改动了这个模板').waitFor();
    await expectAccessible(page);
    expect(await text.inputValue()).toContain('办公时间：工作日。');
    await page.getByRole('button', { name: '保留我的文本' }).click();
    await page.getByRole('button', { name: '保存草稿' }).click();
    await page.getByText('草稿已保存，尚未发布。').waitFor();
    expect(await text.inputValue()).toContain('办公时间：工作日。');
  });

  it('loads a holiday notice as previewed, and finds the cases it moved', async () => {
    service.clock.set('2026-12-21');
    const { receipt } = await submitOnline(service);
    const page = await open('admin', '/calendar');
    await page.getByText('2027年的放假安排通知尚未载入').first().waitFor();
    await page.getByRole('button', { name: /^2026年10月10日/ }).click();
    await page.getByText('周末调休上班，计入期限。').waitFor();
    await expectAccessible(page);

    await page.getByRole('button', { name: '载入放假通知' }).click();
    const dialog = page.getByRole('dialog', { name: '载入放假通知' });
    await dialog.getByRole('button', { name: '预览影响' }).click();
    await dialog.getByText('请填写文号。').first().waitFor();
    await expectAccessible(page);
    await dialog.getByLabel('文号').fill('清政办〔2026〕99号');
    await dialog.getByLabel('来源').fill('清湖县人民政府网站');
    await dialog.getByLabel('名称').fill('元旦');
    await dialog.getByLabel('放假第一天').fill('2027-01-01');
    await dialog.getByLabel('最后一天').fill('2027-01-05');
    await dialog.getByRole('button', { name: '增加调休上班的一天' }).click();
    await dialog.getByLabel('元旦调休上班的第1天').fill('2027-01-09');
    await dialog.getByRole('button', { name: '预览影响' }).click();
    await dialog.getByText('下列法定节日没有安排放假').waitFor();
    await dialog
      .getByRole('link', { name: String(receipt['applicationNo']) })
      .first()
      .waitFor();
    await expectAccessible(page);
    await dialog.getByLabel('批准人').fill('苏砚秋');
    const goOn = await heldUp();
    await dialog.getByRole('button', { name: '载入放假通知', exact: true }).click();
    await dialog.getByRole('status').getByText('可以离开这一页').waitFor();
    await dialog.getByRole('progressbar', { name: '正在重算期限' }).waitFor();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await page.getByRole('status').getByText('正在载入清政办〔2026〕99号（系统管理员').waitFor();
    await page.reload();
    const progress = { name: '正在重算期限' };
    await page.getByRole('progressbar', progress).waitFor();
    await page.getByRole('status').getByText('正在载入清政办〔2026〕99号（系统管理员').waitFor();
    await expectAccessible(page);
    const elsewhere = await open('admin', '/calendar');
    await elsewhere.getByRole('progressbar', progress).waitFor();

    await goOn();
    for (const each of [page, elsewhere]) {
      await each.getByText('清政办〔2026〕99号已经办完，变动了1件在办案件的期限。').waitFor();
      await each.getByText('重算变动1件').waitFor();
    }
    expect(await page.getByRole('progressbar').count()).toBe(0);
    await page.getByRole('button', { name: '看2027年的日历' }).click();
    await page.getByRole('heading', { name: '2027年' }).waitFor();
    await page.getByRole('button', { name: '看2027年的日历' }).waitFor({ state: 'detached' });
    await expectAccessible(page);

    await page.getByRole('link', { name: '变动的案件' }).click();
    await page
      .getByRole('link', { name: String(receipt['applicationNo']) })
      .first()
      .waitFor();
    await expectAccessible(page);
  });

  it('reads all of it on a phone', async () => {
    const page = await open('admin', '/calendar', phone);
    for (const [path, heading] of [
      ['/calendar', '工作日历'],
      ['/templates', '文书模板'],
      ['/organisation/QH05', '机构人员'],
      ['/organisation/QH05/settings', '机关设置'],
    ] as const) {
      await page.goto(`/workbench${path}`);
      await page.getByRole('heading', { name: heading, level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      await expectAccessible(page);
    }
  });
});
