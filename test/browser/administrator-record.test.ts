import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aBrowser, phone } from '../support/browser.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import { count, type Service, startService, submitOnline } from '../support/service.ts';
import { signedInAtWorkbench } from '../support/workbench.ts';

let service: Service;

/** The finance bureau's people and units were changed sixty times; the government office has numbers of two years. */
beforeAll(async () => {
  service = await startService('2026-12-30');
  for (const [on, times] of [
    ['2026-12-30', 2],
    ['2027-01-04', 1],
  ] as const) {
    service.clock.set(on);
    for (let time = 0; time < times; time += 1) {
      const { hand } = await submitOnline(service);
      await hand.done('lin.zhixia', 'withdrawApplication', { how: '书面' });
    }
  }
  const admin = await service.as('admin');
  const unitId = service.unitId('QH03');
  for (let time = 0; time < 57; time += 1)
    await admin.act('renameUnit', { unitId, name: `第${time}股`, reason: '三定方案调整' });
  const agencyId = service.agencyId('QH03');
  await admin.act('changeAgency', {
    agencyId,
    confirmPolicy: 'AGENCY',
    phone: '0550-5550333',
    reason: '换号',
  });
  await admin.act('grantRole', { staffId: service.staffId('he.yuanzhou'), role: 'HANDLER', agencyId });
  await admin.act('closeUnit', { unitId, reason: '职能划出' });
}, 60_000);
afterAll(() => service.close());
const browser = aBrowser();

describe('管理记录', () => {
  it('says in words who changed what, fifty at a time, and where it ends', async () => {
    const page = await signedInAtWorkbench(browser, service, 'admin', '/organisation/QH03');
    await page.getByRole('link', { name: '管理记录' }).click();
    const record = page.getByRole('region', { name: '管理记录' });
    const rows = record.locator('tbody tr');
    await rows.first().waitFor();
    expect(await rows.nth(0).innerText()).toMatch(/系统管理员\s+撤销科室\s+第56股\s+—\s+职能划出/);
    expect(await rows.nth(1).innerText()).toMatch(/授予岗位\s+何远舟\s+岗位：承办人/);
    expect(await rows.nth(2).innerText()).toContain('联系电话由“');
    expect(await rows.nth(2).innerText()).toContain('”改为“0550-5550333”');
    expect(await rows.nth(2).innerText()).toContain('网上申请的确认由“平台自动确认”改为“工作人员确认”');
    expect(await rows.nth(3).innerText()).toContain('名称由“第55股”改为“第56股”');
    expect(await rows.count()).toBe(50);
    await page.getByText('已列出50条。').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: '再显示50条' }).click();
    const all = await count(
      service.owner,
      'select count(*)::int as n from administration_entry where agency_id = $1',
      [service.agencyId('QH03')],
    );
    await page.getByText(`共${all}条，已全部列出。`).waitFor();
    expect(await rows.count()).toBe(all);
    expect(await page.getByRole('button', { name: '再显示50条' }).count()).toBe(0);

    await page.setViewportSize(phone);
    await expectAccessible(page);
  });

  it('of an agency where nothing was changed says so', async () => {
    await (
      await service.as('admin')
    ).act('createAgency', {
      code: 'QH08',
      kind: 'DEPARTMENT',
      name: '清湖县水利局',
      address: '清湖县清湖大道66号',
      phone: '0550-5550808',
      documentPrefix: '清水公开',
      fondsNo: 'X033',
      confirmPolicy: 'AUTO',
      supervisingAgencyId: service.agencyId('QH01'),
      reconsiderationAuthority: '清湖县人民政府',
      court: '清湖县人民法院',
      reconsiderationChannel: '清湖县行政复议网上申请平台',
    });
    const page = await signedInAtWorkbench(browser, service, 'admin', '/organisation/QH08/record');
    await page.getByText('还没有变更过。').waitFor();
    await expectAccessible(page);
  });
});

describe('编号', () => {
  it('shows each series of the year that is chosen, the last number given and the next', async () => {
    const page = await signedInAtWorkbench(browser, service, 'admin', '/organisation/QH01');
    const row = page
      .getByRole('region', { name: '2027年的编号' })
      .getByRole('row', { name: /撤回申请确认书/ });
    expect(await row.innerText()).toMatch(
      /清政办公开撤〔2027〕\s+1个\s+清政办公开撤〔2027〕1号\s+清政办公开撤〔2027〕2号/,
    );
    await expectAccessible(page);
    await page.getByLabel('年度').selectOption('2026年');
    const before = page.getByRole('region', { name: '2026年的编号' });
    const applications = before.getByRole('row', { name: /申请编号/ });
    expect(await applications.innerText()).toMatch(/QH01-2026-\s+2个\s+QH01-2026-00002\s+QH01-2026-00003/);
    await page.getByLabel('年度').selectOption('2024年');
    await page.getByText('2024年还没有编过号。').waitFor();
    await page.setViewportSize(phone);
    await expectAccessible(page);
  });
});
