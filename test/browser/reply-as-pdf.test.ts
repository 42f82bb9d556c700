import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { readBack } from '../letters/press-under-test.ts';
import { aBrowser, laptop, phone } from '../support/browser.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import { type CaseInHand, type Service, startService, submitOnline, toHandling } from '../support/service.ts';
import { until } from '../support/until.ts';
import { choose, openAct, sendAct, signedInAtWorkbench } from '../support/workbench.ts';

const handler = 'chen.wangshu';
const browser = aBrowser();
let service: Service;

beforeAll(async () => {
  service = await startService('2026-03-02');
});
afterAll(() => service.close());

async function inHandling(): Promise<CaseInHand> {
  const { hand } = await submitOnline(service);
  await toHandling(service, hand);
  return hand;
}

async function typeReply(page: Page, title: string, content: string): Promise<Locator> {
  const form = page.getByRole('dialog', { name: title });
  await choose(form, '答复类型', '予以公开');
  await form.getByRole('textbox', { name: '内容', exact: true }).fill(content);
  return form;
}

/** Presses the button. @returns the words of the pages that the tab is given */
async function openedAsPdf(page: Page, form: Locator): Promise<string> {
  let pdf: Uint8Array | undefined;
  // A browser does not give away the bytes of a PDF.
  await page.route('**/reply-preview.pdf', async (route) => {
    const response = await route.fetch();
    pdf = new Uint8Array(await response.body());
    await route.fulfill({ response, body: Buffer.from(pdf) });
  });
  const opened = page.waitForEvent('popup');
  await form.getByRole('button', { name: '看PDF' }).click();
  const tab = await opened;
  // A browser that cannot show a PDF, as the one without a window, keeps it as a file.
  await Promise.any([tab.waitForURL(/^blob:/), tab.waitForEvent('download')]);
  await tab.close();
  await page.unroute('**/reply-preview.pdf');
  if (!pdf) throw new Error('no PDF was asked for');
  return (await readBack(pdf)).join('');
}

describe.each([
  ['a laptop', laptop],
  ['a phone', phone],
] as const)('看PDF on %s', (_, viewport) => {
  it('opens the reply as it is typed, and again as it is typed then; the case has no draft of it', async () => {
    const hand = await inHandling();
    const page = await signedInAtWorkbench(browser, service, handler, `/cases/${hand.id}`, { viewport });
    await openAct(page, '拟稿');
    const button = page.getByRole('dialog', { name: '拟稿' }).getByRole('button', { name: '看PDF' });
    expect(await button.isDisabled()).toBe(true);
    const form = await typeReply(page, '拟稿', '养护管理办法全文');
    const first = await openedAsPdf(page, form);
    expect(first).toContain('养护管理办法全文');
    expect(first).toContain('草稿未经签发');
    await form.getByRole('textbox', { name: '内容', exact: true }).fill('养护管理办法全文及附表');
    expect(await openedAsPdf(page, form)).toContain('养护管理办法全文及附表');
    await expectAccessible(page);
    expect(await hand.read(handler, 'draft { no }')).toEqual({ draft: null });
    await sendAct(page, '拟稿');
  });
});

it('看PDF opens what is to be answered on the spot, before it is', async () => {
  const hand = await inHandling();
  const page = await signedInAtWorkbench(browser, service, handler, `/cases/${hand.id}`);
  await openAct(page, '当场答复');
  const form = await typeReply(page, '当场答复', '当场提供的办法');
  expect(await openedAsPdf(page, form)).toContain('当场提供的办法');
  expect(await hand.read(handler, 'state')).toEqual({ state: 'IN_HANDLING' });
});

it('what cannot be drawn is said beside the button, and no tab stays open', async () => {
  const hand = await inHandling();
  const page = await signedInAtWorkbench(browser, service, handler, `/cases/${hand.id}`, {
    mayBeSaid: /status of 422/,
  });
  await openAct(page, '拟稿');
  const form = await typeReply(page, '拟稿', '全文\u{1F9E7}');
  await form.getByRole('button', { name: '看PDF' }).click();
  await form.getByRole('alert').getByText('\u{1F9E7}').waitFor();
  await until('the tab is closed', async () => page.context().pages().length === 1);
  await expectAccessible(page);
});
