import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { aBrowser } from '../support/browser.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import { type CaseInHand, type Service, startService, submitOnline } from '../support/service.ts';
import { sendAct, signedInAtWorkbench } from '../support/workbench.ts';

const browser = aBrowser();
let service: Service;
let hand: CaseInHand;

beforeAll(async () => {
  service = await startService('2026-03-12');
  ({ hand } = await submitOnline(service, 'QH01', {
    applicant: { name: '周沐岩', phone: '0550-5559090' },
  }));
  await hand.done('lin.zhixia', 'registerApplication');
}, 120_000);

afterAll(() => service.close());

it('更正申请人信息: from 相关人员, with what stands filled in, and what was and is told afterwards', async () => {
  const page = await signedInAtWorkbench(browser, service, 'lin.zhixia', `/cases/${hand.id}?tab=people`);
  const people = page.getByRole('region', { name: '相关人员' });
  await people.getByText('0550-5559090').waitFor();
  await expectAccessible(page);
  await people.getByRole('button', { name: '更正申请人信息' }).click();
  const drawer = page.getByRole('dialog', { name: '更正申请人信息' });
  const form = drawer.locator('form.act-form');
  await form.waitFor();
  expect(await form.getByLabel('姓名（名称）').inputValue()).toBe('周沐岩');
  expect(await form.getByLabel('证件号码').inputValue()).toBe('');
  expect(await form.getByLabel('联系电话').inputValue()).toBe('0550-5559090');
  // A natural person has neither of them.
  for (const role of ['代理人', '法定代表人', '联系人']) expect(await form.getByText(role).count()).toBe(0);

  await form.getByText('申请人要求更正', { exact: true }).click();
  await form.getByLabel('更正的理由').fill('姓名写错一字，电话写错一位');
  await form.getByRole('button', { name: '更正申请人信息' }).click();
  await form.getByText('申请人与现在的记载相同，没有要更正的内容。').first().waitFor();
  await expectAccessible(page);

  await form.getByLabel('姓名（名称）').fill('周沐言');
  await form.getByLabel('联系电话').fill('0550-5559000');
  await form.getByRole('button', { name: '更正申请人信息' }).click();
  await form.getByText('请写明核对了什么证明').first().waitFor();
  expect(await form.getByLabel('核对的证明').getAttribute('aria-invalid')).toBe('true');
  await expectAccessible(page);

  await form.getByLabel('核对的证明').fill('居民身份证原件');
  await sendAct(page, '更正申请人信息');
  const records = people.getByRole('region', { name: '更正记录' });
  await records.getByText('0550-5559090').waitFor();
  expect(await records.getByRole('row').allInnerTexts()).toHaveLength(3);
  await records
    .getByText('申请人要求更正：姓名写错一字，电话写错一位（核对：居民身份证原件）')
    .first()
    .waitFor();
  await page.getByText(/^\s*周沐言 · /).waitFor();
  await expectAccessible(page);
});

it('who may not amend it sees it, and no button', async () => {
  const page = await signedInAtWorkbench(browser, service, 'lu.huaijin', `/cases/${hand.id}?tab=people`);
  const people = page.getByRole('region', { name: '相关人员' });
  await people.getByRole('region', { name: '更正记录' }).waitFor();
  expect(await people.getByRole('button', { name: '更正申请人信息' }).count()).toBe(0);
});
