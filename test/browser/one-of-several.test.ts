import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { aBrowser } from '../support/browser.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import { type CaseInHand, type Service, startService, submitOnline, toHandling } from '../support/service.ts';
import { openAct, sendAct, signedInAtWorkbench } from '../support/workbench.ts';

const [clerk, handler] = ['lin.zhixia', 'chen.wangshu'];
const [tea, tackle] = ['清湖云雾茶业有限公司', '清湖渔具有限公司'];
let service: Service;
let hand: CaseInHand;

beforeAll(async () => {
  service = await startService('2026-03-02');
  ({ hand } = await submitOnline(service, 'QH01', { description: '2025年茶园基地合作合同' }));
  await toHandling(service, hand);
  for (const name of [tea, tackle])
    await hand.done(handler, 'sendConsultation', {
      with: 'THIRD_PARTY',
      ground: 'TRADE_SECRET',
      party: { name, isOrganization: true, address: '清湖县云溪镇茶园路1号' },
      shown: '合同的价格条款',
      question: '是否同意公开',
      by: 'POST',
    });
  await hand.done(handler, 'requestCoHandling', {
    with: { name: '清湖县供销合作社' },
    wanted: '请检索茶园补贴名册',
    dueOn: '2026-03-19',
  });
  await hand.done(clerk, 'recordCoHandlingAnswer', { ref: 'H1', text: '没有' });
}, 60_000);
afterAll(() => service.close());
const browser = aBrowser();

/** The marks by which the file tells one from the other are nobody's to read or to type. */
async function expectNoMarks(page: Page): Promise<void> {
  expect(await page.locator('body').innerText()).not.toMatch(/\b[CH]\d\b/);
  for (const field of await page.locator('input[type=text], textarea').all())
    expect(await field.inputValue()).not.toMatch(/^[CH]\d$/);
}

it('the opinion of the second of two third parties is chosen by name, with the keyboard', async () => {
  const page = await signedInAtWorkbench(browser, service, clerk, `/cases/${hand.id}`);
  await openAct(page, '收到意见');
  const dialog = page.getByRole('dialog', { name: '收到意见' });
  const list = dialog.getByRole('radiogroup', { name: '被征求意见的一方' });
  const parties = list.getByRole('radio');
  await list.getByText('征求意见书已发出，尚未送达。').last().waitFor();
  expect(await list.getByRole('radio', { name: tea }).isChecked()).toBe(false);
  expect(await list.getByRole('radio', { name: tackle }).isChecked()).toBe(false);
  expect(await dialog.getByLabel('编号').count()).toBe(0);
  await expectNoMarks(page);

  await dialog.getByRole('radio', { name: '同意公开', exact: true }).check({ force: true });
  await dialog.getByLabel('内容').fill('没有异议');
  await dialog.locator('form.act-form').getByRole('button', { name: '收到意见', exact: true }).click();
  await dialog.locator('.matter-choice').getByRole('alert').getByText('请选择被征求意见的一方。').waitFor();
  // The gap has the focus: the list is chosen from there.
  expect(await page.locator(':focus').getAttribute('value')).toBe(
    await parties.first().getAttribute('value'),
  );
  await expectAccessible(page);

  await page.keyboard.press('ArrowDown');
  expect(await list.getByRole('radio', { name: tackle }).isChecked()).toBe(true);
  expect(await dialog.getByLabel('内容').inputValue()).toBe('没有异议');
  expect(await dialog.locator('.matter-choice').getByRole('alert').count()).toBe(0);
  await sendAct(page, '收到意见');
  const { consultations } = await hand.read(clerk, 'consultations { party { name } answer { text } }');
  expect(consultations).toEqual([
    { party: { name: tea }, answer: null },
    { party: { name: tackle }, answer: { text: '没有异议' } },
  ]);

  // One is left: it is chosen at once.
  await openAct(page, '收到意见');
  await list.waitFor();
  expect(await parties.count()).toBe(1);
  expect(await list.getByRole('radio', { name: tea }).isChecked()).toBe(true);
  await expectNoMarks(page);
}, 60_000);

it('no page of the case shows a mark', async () => {
  const page = await signedInAtWorkbench(browser, service, clerk, `/cases/${hand.id}`);
  for (const [tab, said] of [
    ['consultations', `第三方：${tackle}`],
    ['letters', `征求意见书（${tackle}）`],
    ['timeline', `收到${tackle}对征求意见的答复：同意公开。`],
  ] as const) {
    await page.goto(`/workbench/cases/${hand.id}?tab=${tab}`);
    await page.locator('.tab').getByText(said).first().waitFor();
    await expectNoMarks(page);
  }
}, 60_000);
