import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { aBrowser, phone } from '../support/browser.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import { type CaseInHand, type Service, startService, submitOnline, toHandling } from '../support/service.ts';
import { openAct, sendAct, signedInAtWorkbench } from '../support/workbench.ts';

const [handler, legal, supervisor] = ['chen.wangshu', 'shen.jibai', 'fang.yan'];
let service: Service;
let hand: CaseInHand;

beforeAll(async () => {
  service = await startService('2026-03-02');
  ({ hand } = await submitOnline(service, 'QH01', { description: '《清湖县农村公路养护管理办法》' }));
  await toHandling(service, hand);
  await hand.done(handler, 'draftReply', { reply: { provided: { content: '管理办法全文' } } });
  await hand.done(handler, 'submitForReview');
}, 60_000);
afterAll(() => service.close());
const browser = aBrowser();

/** What the page links to, as the browser would open it. */
async function paper(page: Page, title: string): Promise<string> {
  const href = await page.getByRole('link', { name: title }).getAttribute('href');
  const response = await page.request.get(href ?? '');
  return `${response.status()} ${response.headers()['content-type'] ?? ''}`;
}

describe('what a reviewer notes on a draft', () => {
  it('reaches the drafter: told, read, resolved, heeded in the next version, and compared', async () => {
    const law = await signedInAtWorkbench(browser, service, legal, `/review?case=${hand.id}`);
    for (const text of ['附表请写明名称', '请写明印发日期']) {
      await law.getByLabel('写批注').fill(text);
      await law.getByRole('button', { name: '批注', exact: true }).click();
      await law.locator('.comments li', { hasText: text }).waitFor();
    }
    await law.getByLabel('写批注').fill('附表是否齐全');
    await hand.done(legal, 'returnDraft', { reasons: '附表名称不明' });

    const desk = await signedInAtWorkbench(browser, service, handler, '/');
    await desk.getByRole('button', { name: /^提醒/ }).click();
    const told = desk.getByRole('dialog', { name: '提醒' }).getByRole('listitem');
    await told.filter({ hasText: '拟稿有新批注' }).getByRole('link').click();
    await desk.waitForURL(/tab=reply/);
    const first = desk.locator('.comments li', { hasText: '附表请写明名称' });
    await first.waitFor();
    await desk.getByText('2条未了结').waitFor();
    await expectAccessible(desk);
    await first.getByRole('button', { name: '标为已了结' }).click();
    await desk.getByText('陈望舒已了结').waitFor();
    await desk.getByText('1条未了结').waitFor();

    await openAct(desk, '拟稿');
    const form = desk.getByRole('dialog', { name: '拟稿' });
    const noted = form.getByRole('region', { name: '第1稿的批注' });
    await noted.getByText('请写明印发日期').waitFor();
    await noted.getByText('附表请写明名称').waitFor();
    await expectAccessible(desk);
    await form.getByText('旁边的是已经保存的一稿').waitFor();
    await form.getByRole('textbox', { name: '内容', exact: true }).fill('管理办法全文及附表');
    await sendAct(desk, '拟稿');
    await desk.locator('ins', { hasText: '及附表' }).waitFor();
    const before = desk.getByRole('region', { name: '以前各稿的批注' });
    await before.getByText('第1稿：1条未了结').waitFor();
    const [named, dated] = ['附表请写明名称', '请写明印发日期'].map((text) =>
      before.getByRole('listitem').filter({ hasText: text }),
    );
    await named?.getByText('陈望舒已了结').waitFor();
    await dated?.getByRole('button', { name: '标为已了结' }).click();
    await dated?.getByText('陈望舒已了结').waitFor();
    await before.getByText('第1稿：都已了结').waitFor();
    await expectAccessible(desk);

    await hand.done(handler, 'submitForReview', { expectedVersion: hand.version() + 1 });
    await law.getByRole('navigation', { name: '等待审核的案件' }).getByRole('button').waitFor();
    await law.getByText('案卷有变化').waitFor();
    expect(await law.getByLabel('写批注').inputValue()).toBe('附表是否齐全');
    await law.getByRole('button', { name: '点此刷新' }).click();
    await law.getByRole('heading', { name: '第2稿' }).waitFor();
    expect(await law.getByLabel('写批注').inputValue()).toBe('附表是否齐全');
    const atDesk = law.getByRole('region', { name: '以前各稿的批注' });
    await atDesk.getByRole('listitem').filter({ hasText: '附表请写明名称' }).waitFor();
    await atDesk.getByText('第1稿：都已了结').waitFor();
    await expectAccessible(law);
    expect(await hand.read(legal, 'draftVersions { comments { resolvedBy { userName } } }')).toMatchObject({
      draftVersions: [
        { comments: [{ resolvedBy: { userName: handler } }, { resolvedBy: { userName: handler } }] },
        { comments: [] },
      ],
    });
  });

  it('does not overwrite a reason for the return that was typed before it could be read', async () => {
    const { hand: noted } = await submitOnline(service, 'QH01', { description: '防火预案' });
    await toHandling(service, noted);
    await noted.done(handler, 'draftReply', { reply: { provided: { content: '防火预案全文' } } });
    await noted.done(handler, 'submitForReview');
    const law = await signedInAtWorkbench(browser, service, legal, `/review?case=${noted.id}`);
    await law.getByLabel('写批注').fill('请写明印发日期');
    await law.getByRole('button', { name: '批注', exact: true }).click();
    await law.getByText('1条未了结').waitFor();
    const typed = Promise.withResolvers<undefined>();
    await law.route('**/graphql', async (route) => {
      if ((route.request().postData() ?? '').includes('caseFiles(filter: { caseIds')) await typed.promise;
      await route.continue();
    });
    await openAct(law, '退回修改');
    const dialog = law.getByRole('dialog', { name: '退回修改' });
    await dialog.getByLabel('理由').fill('附表名称不明');
    typed.resolve(undefined);
    await dialog.getByRole('region', { name: '未了结的批注' }).getByText('请写明印发日期').waitFor();
    expect(await dialog.getByLabel('理由').inputValue()).toBe('附表名称不明');
    await sendAct(law, '退回修改');
  });

  it('has beside the first draft, while it is typed, how to come by its PDF, and gives it when it is saved', async () => {
    const { hand: fresh } = await submitOnline(service, 'QH01', { description: '防汛预案' });
    await toHandling(service, fresh);
    const desk = await signedInAtWorkbench(browser, service, handler, `/cases/${fresh.id}?tab=reply`);
    await openAct(desk, '拟稿');
    await desk.getByText('提交拟稿以后，草稿PDF也在“答复”中').waitFor();
    await expectAccessible(desk);
    await desk.keyboard.press('Escape');
    await fresh.done(handler, 'draftReply', { reply: { provided: { content: '防汛预案全文' } } });
    await desk.reload();
    expect(await paper(desk, '草稿 PDF')).toBe('200 application/pdf');
    await openAct(desk, '拟稿');
    expect(await paper(desk, '第1稿的草稿 PDF')).toBe('200 application/pdf');
  });

  it('is read by a supervisor, who has no word in it', async () => {
    const page = await signedInAtWorkbench(browser, service, supervisor, `/cases/${hand.id}?tab=reply`, {
      viewport: phone,
    });
    await page.getByRole('heading', { name: '批注', exact: true }).waitFor();
    await page.locator('.versions li').first().waitFor();
    await expectAccessible(page);
    expect(await page.getByLabel('写批注').count()).toBe(0);
  });
});
