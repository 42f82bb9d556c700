import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { demoPassword } from '../../src/cli/seeded-county.ts';
import { aBrowser } from '../support/browser.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import { type CaseInHand, type Service, startService, submitOnline, toHandling } from '../support/service.ts';
import { openAct, signedInAtWorkbench } from '../support/workbench.ts';
import { type CutLine, cutLine } from './cut-line.ts';

const [clerk, handler, legal, secrecy] = ['lin.zhixia', 'chen.wangshu', 'shen.jibai', 'gu.nanqiao'];
const notSent = '刚才没有提交';

let service: Service;
let line: CutLine;
beforeAll(async () => {
  service = await startService('2026-03-02');
  line = await cutLine(service.url);
});
afterAll(async () => {
  await line.close();
  await service.close();
});
const browser = aBrowser();

function overlay(page: Page): Locator {
  return page.getByRole('dialog', { name: '登录已经过期' });
}

/** Over the page, as whoever the dialog names or as somebody else. */
async function signInAgain(page: Page, userName?: string): Promise<void> {
  const dialog = overlay(page);
  await dialog.waitFor();
  if (userName !== undefined) await dialog.getByLabel('用户名').fill(userName);
  await dialog.getByRole('textbox', { name: '口令' }).fill(demoPassword);
  await dialog.getByRole('button', { name: '登录', exact: true }).click();
  if (userName === undefined) await dialog.waitFor({ state: 'hidden' });
  else await page.waitForURL('**/workbench/');
}

/** The session is over when the next request comes that holds these words. */
async function endSessionAt(page: Page, words: string): Promise<void> {
  let over = false;
  await page.route('**/graphql', async (route) => {
    if (!over && (route.request().postData() ?? '').includes(words)) {
      over = true;
      await page.request.post('/sign-out');
    }
    await route.continue();
  });
}

async function registered(description: string): Promise<CaseInHand> {
  const { hand } = await submitOnline(service, 'QH01', { description });
  await hand.done(clerk, 'registerApplication');
  return hand;
}

async function underReview(description: string): Promise<CaseInHand> {
  const { hand } = await submitOnline(service, 'QH01', { description });
  await toHandling(service, hand);
  await hand.done(handler, 'draftReply', { reply: { provided: { content: `${description}全文` } } });
  await hand.done(handler, 'submitForReview');
  return hand;
}

describe('the session ends while an act is typed', () => {
  const act = '退回分办';
  const why = '本科室不掌握该信息';

  /** The form of the act, filled in and sent when the session is over. */
  async function sentTooLate(): Promise<{ readonly page: Page; readonly form: Locator }> {
    const { hand } = await submitOnline(service);
    await toHandling(service, hand);
    const page = await signedInAtWorkbench(browser, service, handler, `/cases/${hand.id}`);
    await openAct(page, act);
    const form = page.getByRole('dialog', { name: act });
    await form.getByLabel('理由').fill(why);
    await endSessionAt(page, 'mutation');
    await form.locator('form').getByRole('button', { name: act }).click();
    await overlay(page).waitFor();
    return { page, form };
  }

  it('signed in again over the page, what was typed is there and is sent', async () => {
    const { page, form } = await sentTooLate();
    await expectAccessible(page);
    expect(await overlay(page).getByLabel('用户名').inputValue()).toBe(handler);
    await signInAgain(page);
    expect(await form.getByLabel('理由').inputValue()).toBe(why);
    await form.getByText(notSent).waitFor();
    await form.locator('form').getByRole('button', { name: act }).click();
    await page.getByText(`${act}：已办理`).waitFor();
  });

  it('and somebody else signs in: nothing of the page is shown to them, or kept under their name', async () => {
    const { page } = await sentTooLate();
    await signInAgain(page, clerk);
    await page.getByRole('heading', { name: '今日待办' }).waitFor();
    await page.getByRole('button', { name: /^林知夏/ }).waitFor();
    expect(await page.getByText(why).count()).toBe(0);
    const drafts = await page.evaluate(() => Object.keys(localStorage).map((key) => key.split(':')[1]));
    expect(new Set(drafts).size).toBe(1);
  });
});

describe('the session ends while a draft is commented on', () => {
  const note = '附表请写明名称';

  async function typed(hand: CaseInHand): Promise<Page> {
    const page = await signedInAtWorkbench(browser, service, legal, `/review?case=${hand.id}`);
    await page.getByLabel('写批注').fill(note);
    return page;
  }

  it('signed in again, even loaded anew, the words are there and are sent once', async () => {
    const page = await typed(await underReview('公路养护办法'));
    await endSessionAt(page, 'commentOnDraft');
    await page.getByRole('button', { name: '批注', exact: true }).click();
    await signInAgain(page);
    await page.getByText(notSent).waitFor();
    expect(await page.getByLabel('写批注').inputValue()).toBe(note);
    await page.reload();
    await page.getByLabel('写批注').waitFor();
    expect(await page.getByLabel('写批注').inputValue()).toBe(note);
    await page.getByRole('button', { name: '批注', exact: true }).click();
    await page.locator('.comments li', { hasText: note }).waitFor();
    await page.reload();
    await page.locator('.comments li', { hasText: note }).waitFor();
    expect(await page.locator('.comments li').count()).toBe(1);
    expect(await page.getByLabel('写批注').inputValue()).toBe('');
  });

  it('the words are kept with the passage they quote', async () => {
    const hand = await underReview('公路养护规划');
    const page = await typed(hand);
    await page.getByText('公路养护规划全文', { exact: true }).selectText();
    await page.getByText('公路养护规划全文', { exact: true }).dispatchEvent('mouseup');
    const quoted = page.locator('form blockquote', { hasText: '公路养护规划全文' });
    await quoted.waitFor();
    await page.reload();
    await quoted.waitFor();
    await page.getByRole('button', { name: '不引用' }).click();
    await quoted.waitFor({ state: 'detached' });
    expect(await page.getByLabel('写批注').inputValue()).toBe(note);
  });

  it('they are never offered to another who reviews the same draft, nor on another case', async () => {
    const [hand, other] = [await underReview('公路养护计划'), await underReview('公路养护标准')];
    const page = await typed(hand);
    await page.goto(`/workbench/review?case=${other.id}`);
    await page.getByRole('link', { name: /QH01/ }).first().waitFor();
    await page.getByLabel('写批注').waitFor();
    expect(await page.getByLabel('写批注').inputValue()).toBe('');
    await page.goto(`/workbench/review?case=${hand.id}`);
    await page.getByLabel('写批注').waitFor();
    expect(await page.getByLabel('写批注').inputValue()).toBe(note);
    await endSessionAt(page, 'commentOnDraft');
    await page.getByRole('button', { name: '批注', exact: true }).click();
    await signInAgain(page, secrecy);
    await page.goto(`/workbench/review?case=${hand.id}`);
    await page.getByLabel('写批注').waitFor();
    expect(await page.getByLabel('写批注').inputValue()).toBe('');
  });
});

describe('the session ends before', () => {
  it('several cases are assigned: they are, once, after the next sign-in', async () => {
    const hands = [await registered('防汛预案'), await registered('防火预案')];
    const page = await signedInAtWorkbench(browser, service, clerk, '/cases?queue=unassigned');
    for (const text of ['防汛预案', '防火预案'])
      await page.getByRole('row', { name: text }).getByRole('checkbox').check();
    await page.getByRole('button', { name: '分办所选（2件）' }).click();
    const dialog = page.getByRole('dialog', { name: '分办2件' });
    await dialog.getByLabel('科室').selectOption({ label: '业务股' });
    await dialog.getByLabel('承办人').selectOption({ label: '陈望舒' });
    await endSessionAt(page, 'assignCases');
    await dialog.getByRole('button', { name: '分办', exact: true }).click();
    await signInAgain(page);
    await dialog.getByText(notSent).waitFor();
    expect(await dialog.getByLabel('承办人').inputValue()).toBe(service.staffId(handler));
    await dialog.getByRole('button', { name: '再试没有办成的' }).click();
    await dialog.getByText('办成2件').waitFor();
    for (const hand of hands) expect((await hand.read(clerk, 'version'))['version']).toBe(hand.version() + 1);
  });

  it('a change of the calendar is previewed: it is, after the next sign-in', async () => {
    const page = await signedInAtWorkbench(browser, service, 'admin', '/calendar');
    await page.getByRole('button', { name: '登记本地调整' }).click();
    const dialog = page.getByRole('dialog', { name: '登记本地调整' });
    await dialog.getByLabel('文号').fill('清政〔2026〕40号');
    await dialog.getByLabel('年份').fill('2026');
    await dialog.getByLabel('来源').fill('清湖县人民政府网站');
    await dialog.getByLabel('名称').fill('抗洪停工');
    await dialog.getByLabel('放假第一天').fill('2026-12-01');
    await endSessionAt(page, 'previewHolidayNotice');
    await dialog.getByRole('button', { name: '预览影响' }).click();
    await signInAgain(page);
    await dialog.getByLabel('批准人').waitFor();
    expect(await dialog.getByLabel('文号').inputValue()).toBe('清政〔2026〕40号');
  });

  it('a page is uploaded as a report: it is, after the next sign-in', async () => {
    const page = await signedInAtWorkbench(browser, service, clerk, '/reports', {
      // Of the file that is taken from nobody.
      mayBeSaid: /status of 422/,
    });
    await page.getByText('还没有公布年度报告。').waitFor();
    await page.getByRole('button', { name: '公布年度报告' }).click();
    const dialog = page.getByRole('dialog', { name: '公布年度报告' });
    await dialog.locator('form.act-form').waitFor();
    await page.request.post('/sign-out');
    await dialog.locator('input[type=file]').setInputFiles({
      name: '2025年年度报告.html',
      mimeType: 'text/html',
      buffer: Buffer.from('<!doctype html><title>2025年年度报告</title><p>2025年收到申请3件。</p>'),
    });
    await signInAgain(page);
    await dialog.getByRole('button', { name: '移除' }).waitFor();
    expect(await dialog.locator('.files').getByRole('alert').count()).toBe(0);
  });

  it.each([
    ['of the cases', '案件', 'caseFiles(filter', '水库蓄水计划'],
    ['of what is to do', '今日待办', 'deskSummary', /最早2026年\d+月\d+日到期/],
    ['of a case', /^QH01-2026-/, 'caseFile(id: $id)', '水库蓄水计划'],
  ])('the page %s is opened: it waits, and says nothing false', async (_, link, question, shown) => {
    await registered('水库蓄水计划');
    const page = await signedInAtWorkbench(browser, service, clerk, '/cases?text=水库蓄水计划');
    const way = page.getByRole('link', { name: link, exact: true }).first();
    await way.waitFor();
    await endSessionAt(page, question);
    await way.click();
    await overlay(page).waitFor();
    expect(await page.locator('#page').innerText()).not.toMatch(/没有|都办完/);
    await signInAgain(page);
    await page.locator('#page').getByText(shown).first().waitFor();
  });
});

describe('the session ends while the line is cut', () => {
  it('the page asks to sign in again by itself, and is told of what happens from then on', async () => {
    const hand = await registered('水库调度规程');
    const page = await signedInAtWorkbench(browser, service, handler, '/', {
      baseUrl: line.baseUrl,
      mayBeSaid: /net::ERR_|401/,
    });
    await page.getByRole('button', { name: /^提醒，/ }).click();
    const notices = page.getByRole('dialog', { name: '提醒' });
    await notices.getByRole('link', { name: '提醒设置' }).waitFor();
    await page.context().clearCookies();
    line.drop();
    await overlay(page).waitFor();
    const listening = page.waitForResponse((response) => response.url().endsWith('/events') && response.ok());
    await signInAgain(page);
    await listening;
    await hand.done(clerk, 'assignCase', {
      unitId: service.unitId('QH01'),
      handlerId: service.staffId(handler),
    });
    await notices.getByText('水库调度规程').waitFor();
  });
});
