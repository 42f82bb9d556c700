import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aBrowser, phone } from '../support/browser.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import {
  type CaseInHand,
  provided,
  type Service,
  startService,
  submitOnline,
  toHandling,
} from '../support/service.ts';
import { signedInAtWorkbench } from '../support/workbench.ts';

const [clerk, handler, deputy] = ['lin.zhixia', 'chen.wangshu', 'xu.qinghe'];
let service: Service;
let ofWhomIsAway: CaseInHand;

beforeAll(async () => {
  service = await startService('2026-03-02');
  const grant = { staffId: service.staffId(deputy), role: 'HANDLER', agencyId: service.agencyId('QH01') };
  const admin = await service.as('admin');
  await admin.act('grantRole', grant);
  const joined = { staffId: grant.staffId, unitIds: [service.unitId('QH01')], reason: '兼办' };
  await admin.act('changeStaffMember', joined);
  ({ hand: ofWhomIsAway } = await submitOnline(service, 'QH01', { description: '农村公路养护管理办法' }));
  await toHandling(service, ofWhomIsAway);
  const { hand: own } = await submitOnline(service, 'QH01', { description: '档案移交清单' });
  await own.done(clerk, 'registerApplication');
  await own.done(clerk, 'assignCase', {
    unitId: service.unitId('QH01'),
    handlerId: service.staffId(deputy),
  });
  const { hand: others } = await submitOnline(service, 'QH01', { description: '防汛预案' });
  await others.done(clerk, 'registerApplication');
  const away = { from: '2026-03-02', until: '2026-03-03', deputyId: service.staffId(deputy) };
  await (await service.as(handler)).act('setLeave', away);
  await ofWhomIsAway.done(deputy, 'draftReply', { reply: provided });
}, 60_000);
afterAll(() => service.close());
const browser = aBrowser();

describe('a deputy', () => {
  it('finds the cases of who is away in the queue, told apart, and a filter kept there opens the same', async () => {
    const page = await signedInAtWorkbench(browser, service, deputy, '/cases?queue=mine');
    const rows = page.getByRole('region', { name: '案件列表' }).locator('tbody').getByRole('row');
    const away = rows.filter({ hasText: '农村公路养护管理办法' });
    await away.getByText('代陈望舒').waitFor();
    await rows.filter({ hasText: '档案移交清单' }).waitFor();
    expect(await rows.filter({ hasText: '档案移交清单' }).locator('.hands').textContent()).not.toContain(
      '代',
    );
    expect(await rows.count()).toBe(2);
    await expectAccessible(page);
    await page.getByRole('button', { name: '筛选' }).click();
    await page.getByLabel('常用筛选的名称').fill('我和代办的');
    await page.getByRole('button', { name: '保存为常用筛选' }).click();
    await page.getByRole('link', { name: '我和代办的' }).click();
    await page.waitForURL(/queue=all/);
    await page.getByRole('status').filter({ hasText: '2件' }).waitFor();
    expect(await rows.count()).toBe(2);
  });

  it('finds them among what must be done first, told apart', async () => {
    const page = await signedInAtWorkbench(browser, service, deputy, '/');
    const first = page.getByRole('region', { name: '先办这些' }).getByRole('listitem');
    await first.filter({ hasText: '农村公路养护管理办法' }).getByText('代陈望舒').waitFor();
    const own = first.filter({ hasText: '档案移交清单' });
    await own.waitFor();
    expect(await own.textContent()).not.toContain('代');
    await expectAccessible(page);
  });

  it('sees on the case for whom, and what was done in whose stead', async () => {
    const page = await signedInAtWorkbench(
      browser,
      service,
      deputy,
      `/cases/${ofWhomIsAway.id}?tab=timeline`,
      { viewport: phone },
    );
    await page.getByText('代陈望舒办理').waitFor();
    await page.locator('.timeline').getByText('许清和（代陈望舒）').waitFor();
    await expectAccessible(page);
    await page.getByRole('link', { name: '答复', exact: true }).click();
    await page.locator('.versions').getByText('许清和（代陈望舒）').waitFor();
    await expectAccessible(page);
  });

  it('is not named to others as acting for anybody', async () => {
    const page = await signedInAtWorkbench(browser, service, clerk, `/cases/${ofWhomIsAway.id}?tab=timeline`);
    await page.locator('.timeline').getByText('许清和（代陈望舒）').waitFor();
    expect(await page.getByText('代陈望舒办理').count()).toBe(0);
  });

  it('finds them among what is due this week, told apart', async () => {
    await (
      await service.as(handler)
    ).act('setLeave', {
      from: '2026-03-30',
      until: '2026-03-31',
      deputyId: service.staffId(deputy),
    });
    service.clock.set('2026-03-30');
    const page = await signedInAtWorkbench(browser, service, deputy, '/');
    const due = page.getByRole('region', { name: '今天和本周到期' }).getByRole('listitem');
    await due.filter({ hasText: '农村公路养护管理办法' }).getByText('代陈望舒').waitFor();
    expect(await due.filter({ hasText: '档案移交清单' }).textContent()).not.toContain('代');
  });
});
