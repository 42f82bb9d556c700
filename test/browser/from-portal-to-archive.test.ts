import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectAccessible } from '../support/expect-accessible.ts';
import { aBrowser, phone } from '../support/browser.ts';
import { type Service, startService } from '../support/service.ts';
import { answerGuide, atWorkbench, openAct, sendAct, heldByTheAgency } from '../support/workbench.ts';
import { fillIn, send } from './filled-in.ts';

let service: Service;
beforeAll(async () => {
  service = await startService('2026-03-02');
});
afterAll(() => service.close());
const browser = aBrowser();
const asked = '《清湖县农村公路养护管理办法》全文';
interface Receipt {
  readonly number: string;
  readonly code: string;
}

/** The applicant opens the case by what stands on the receipt. */
async function track(page: Page, { number, code }: Receipt, state: string): Promise<void> {
  await page.goto('/track');
  await page.getByLabel('申请编号').fill(number);
  await page.getByLabel('查询码').fill(code);
  await page.getByRole('button', { name: '查询' }).click();
  await page.getByRole('heading', { name: `申请 ${number}` }).waitFor();
  expect(await page.locator('.status .state').textContent()).toBe(state);
  await expectAccessible(page);
}

/** Somebody comes to work and opens the case from the queue in which it waits. */
async function fromQueue(userName: string, queue: string, number: string): Promise<Page> {
  const page = await atWorkbench(browser, service, userName, '/');
  const card = page.getByRole('link', { name: new RegExp(`^${queue} *1 *件`) });
  await card.waitFor();
  await expectAccessible(page);
  await card.click();
  await page.waitForURL('**/cases?*');
  await page.getByRole('cell', { name: number }).getByRole('link').click();
  await page.locator('.case-header').waitFor();
  return page;
}

/** A reviewer or signer comes to work and opens the desk. */
async function atDesk(userName: string, desk: string, act: string): Promise<Page> {
  const page = await atWorkbench(browser, service, userName, '/');
  await page
    .getByRole('navigation', { name: '主要栏目' })
    .getByRole('link', { name: desk, exact: true })
    .click();
  await page.getByRole('button', { name: act, exact: true }).waitFor();
  await expectAccessible(page);
  return page;
}

it('goes from the form on the portal to the archive, through every hand', async () => {
  const applicant = await browser.openPage(service.url, phone);
  await applicant.goto('/');
  await applicant.getByRole('link', { name: '填写申请' }).first().click();
  await fillIn(applicant, asked);
  await applicant
    .locator('#files')
    .setInputFiles({ name: '身份证明.txt', mimeType: 'text/plain', buffer: Buffer.from('身份证明') });
  await applicant.getByLabel('身份证明.txt').waitFor();
  await expectAccessible(applicant);
  await send(applicant);
  await applicant.getByRole('heading', { name: '申请已提交' }).waitFor();
  await expectAccessible(applicant);
  const [number = '', code = ''] = await applicant.locator('dd.code').allTextContents();
  await track(applicant, { number, code }, '已收到');

  const clerk = await fromQueue('lin.zhixia', '未查看的网上申请', number);
  await clerk.getByRole('link', { name: '身份证明.txt' }).waitFor();
  await expectAccessible(clerk);
  await openAct(clerk, '登记');
  await expectAccessible(clerk);
  await sendAct(clerk, '登记');
  await openAct(clerk, '分办');
  await clerk.getByRole('dialog').getByRole('button', { name: '陈望舒' }).first().click();
  await expectAccessible(clerk);
  await sendAct(clerk, '分办');

  service.clock.set('2026-03-03');
  const drafter = await fromQueue('chen.wangshu', '待接收', number);
  await openAct(drafter, '接收承办');
  await sendAct(drafter, '接收承办');
  await openAct(drafter, '检索记录');
  const search = drafter.getByRole('dialog', { name: '检索记录' });
  expect(await search.getByLabel('检索人').inputValue()).toBe('陈望舒');
  await search.getByRole('textbox', { name: '检索范围第1项' }).fill('县政府办文件库');
  await search.getByRole('textbox', { name: '检索词第1项' }).fill('农村公路');
  await search.getByLabel('结果').fill('找到一件，即所申请的文件。');
  await expectAccessible(drafter);
  await sendAct(drafter, '检索记录');

  await openAct(drafter, '拟稿');
  const draft = drafter.getByRole('dialog', { name: '拟稿' });
  await answerGuide(drafter, [...heldByTheAgency, '没有公开', '没有', '随答复提供']);
  await draft.getByText('建议：').waitFor();
  await expectAccessible(drafter);
  expect(await draft.getByRole('textbox', { name: '内容', exact: true }).inputValue()).toBe(asked);
  await draft
    .getByLabel('附件')
    .setInputFiles({ name: '管理办法.txt', mimeType: 'text/plain', buffer: Buffer.from(asked) });
  await draft.getByRole('button', { name: '移除' }).waitFor();
  await draft.getByRole('region', { name: '答复书' }).getByText(`${asked}。`, { exact: true }).waitFor();
  await expectAccessible(drafter);
  await sendAct(drafter, '拟稿');
  await openAct(drafter, '送审');
  await sendAct(drafter, '送审');
  await expectAccessible(drafter);
  await track(applicant, { number, code }, '审核中');

  const lawyer = await atDesk('shen.jibai', '审核', '通过法制审核');
  await openAct(lawyer, '退回修改');
  await lawyer.getByRole('dialog').getByLabel('理由').fill('请写明文件的文号。');
  await expectAccessible(lawyer);
  await sendAct(lawyer, '退回修改');

  service.clock.set('2026-03-04');
  const again = await fromQueue('chen.wangshu', '待办理', number);
  await again.locator('.case-header').getByText('请写明文件的文号。').waitFor();
  await expectAccessible(again);
  await openAct(again, '拟稿');
  const amended = again.getByRole('dialog', { name: '拟稿' });
  await amended.getByText('退回的理由：请写明文件的文号。').waitFor();
  const content = amended.getByRole('textbox', { name: '内容', exact: true });
  expect(await content.inputValue()).toBe(asked);
  expect(await amended.getByLabel('管理办法.txt').isChecked()).toBe(true);
  await content.fill(`${asked}（清政办发〔2024〕18号）`);
  await expectAccessible(again);
  await sendAct(again, '拟稿');
  await openAct(again, '送审');
  await sendAct(again, '送审');

  const second = await atDesk('shen.jibai', '审核', '通过法制审核');
  await second.locator('ins', { hasText: '（清政办发〔2024〕18号）' }).waitFor();
  await openAct(second, '通过法制审核');
  await second.getByRole('dialog').getByLabel('意见').fill('依据正确，程序合法。');
  await expectAccessible(second);
  await sendAct(second, '通过法制审核');

  const secrecy = await atDesk('gu.nanqiao', '审核', '通过保密审查');
  await openAct(secrecy, '通过保密审查');
  const findings = secrecy.getByRole('dialog', { name: '通过保密审查' });
  await findings.getByLabel('依据').nth(1).waitFor();
  await expectAccessible(secrecy);
  await findings.getByText('可以公开', { exact: true }).first().click();
  await findings.getByLabel('依据').first().fill('不涉及国家秘密');
  await findings.getByRole('button', { name: '其余各项与第1项相同' }).click();
  expect(await findings.getByLabel('依据').nth(1).inputValue()).toBe('不涉及国家秘密');
  await expectAccessible(secrecy);
  await sendAct(secrecy, '通过保密审查');

  const signer = await atDesk('lu.huaijin', '签发', '签发');
  await openAct(signer, '签发');
  await expectAccessible(signer);
  await sendAct(signer, '签发');

  service.clock.set('2026-03-05');
  const sender = await fromQueue('chen.wangshu', '待送出', number);
  await openAct(sender, '送出答复');
  await expectAccessible(sender);
  expect(await sender.getByRole('dialog').getByRole('radio', { name: '电子' }).isChecked()).toBe(true);
  await sender.getByText('这份答复书没有盖章，盖章处印的是“（此处加盖印章）”').waitFor();
  await sendAct(sender, '送出答复');
  await openAct(sender, '记录送达');
  await expectAccessible(sender);
  expect(await sender.getByRole('dialog').getByLabel('送达系统').inputValue()).toContain(service.url);
  await sendAct(sender, '记录送达');

  await service.lettersDrawn();
  await track(applicant, { number, code }, '已答复');
  for (const file of ['答复书', '管理办法.txt']) {
    const link = applicant.getByRole('link', { name: new RegExp(file) }).first();
    const answer = await applicant.context().request.get((await link.getAttribute('href')) ?? '');
    expect(answer.status()).toBe(200);
    expect((await answer.body()).length).toBeGreaterThan(10);
  }

  // The half year for a suit is over.
  service.clock.set('2026-10-12');
  const archivist = await fromQueue('xu.qinghe', '待归档', number);
  await openAct(archivist, '归档');
  await expectAccessible(archivist);
  await sendAct(archivist, '归档');
  await archivist.getByRole('link', { name: '档案与内部材料' }).click();
  await archivist.getByText('下载案卷').waitFor();
  await expectAccessible(archivist);
  await track(applicant, { number, code }, '已归档');
}, 240_000);
