import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aBrowser, laptop, phone } from '../support/browser.ts';
import { given, mustBeDone } from '../../src/cli/seeded-county.ts';
import { approvePublishedAnswer } from '../../src/usecases/catalogue/approve-published-answer.ts';
import { draftPublishedAnswer } from '../../src/usecases/catalogue/draft-published-answer.ts';
import { buildWorkbench } from '../../src/build-workbench.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import { type Service, startService, submitOnline, toApproved, toHandling } from '../support/service.ts';
import { signedInAtWorkbench } from '../support/workbench.ts';

/** A refusal of the service is an error to the console of the browser. */
const refused = { mayBeSaid: /Failed to load resource: the server responded with a status of 4\d\d/ };
const browser = aBrowser();
let service: Service;
let answerId: string;

beforeAll(async () => {
  await buildWorkbench();
  service = await startService('2026-03-02');
  const { hand } = await submitOnline(service);
  await toHandling(service, hand);
  await toApproved(hand);
  await hand.done('lu.huaijin', 'signReply');
  await hand.done('lin.zhixia', 'sendReply', { by: 'POST', waybillNo: 'EX000000001CN' });
  const { deps } = service.product;
  const { staff } = service.county;
  const draft = {
    caseId: hand.id,
    version: 0,
    title: '农村公路养护由谁出钱',
    question: '农村公路养护的资金从哪里来？',
    answer: '县道由县财政安排。',
  };
  const id = mustBeDone(await draftPublishedAnswer(deps, given(staff, 'chen.wangshu'), draft));
  const approval = { answerId: id, version: 1, why: '' };
  answerId = mustBeDone(await approvePublishedAnswer(deps, given(staff, 'shen.jibai'), approval));
}, 120_000);

afterAll(() => service.close());

const screens = [
  ['a phone', phone],
  ['a laptop', laptop],
] as const;

describe('the workbench', () => {
  it.each(screens)('says on %s that the password is wrong, and keeps the name', async (_, viewport) => {
    const page = await browser.openPage(service.url, viewport, refused);
    await page.goto('/workbench/');
    await page.getByLabel('用户名').waitFor();
    await expectAccessible(page);
    await page.getByLabel('用户名').fill('lin.zhixia');
    await page.getByRole('textbox', { name: '口令' }).fill('wrong');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('用户名或口令不正确').waitFor();
    expect(await page.getByLabel('用户名').inputValue()).toBe('lin.zhixia');
    await expectAccessible(page);
  });

  it.each(screens)('says on %s that a page does not exist, and leads back', async (_, viewport) => {
    const page = await signedInAtWorkbench(browser, service, 'lin.zhixia', '/nowhere', { viewport });
    await page.getByRole('heading', { name: '没有找到这个页面' }).waitFor();
    await expectAccessible(page);
    await page.locator('#page').getByRole('link', { name: '今日待办' }).click();
    await page.getByRole('heading', { name: '今日待办' }).waitFor();
  });

  it('says that a case does not exist, or is nobody’s business here', async () => {
    const path = '/cases/00000000-0000-4000-8000-000000000000';
    const page = await signedInAtWorkbench(browser, service, 'lin.zhixia', path);
    await page.locator('#page').getByText('没有').first().waitFor();
    await expectAccessible(page);
  });
});

describe.each([
  ['English', { english: 'on' }, 'en'],
  ['high contrast, not large', { contrast: 'on', large: 'off' }, 'zh-CN'],
] as const)('the portal in %s', (_, wishes, language) => {
  it.each(screens)(
    'is read on %s: its pages, its refusals, an answer that was published',
    async (_screen, viewport) => {
      const page = await browser.openPage(service.url, viewport, refused);
      await page.goto('/');
      // As its own form sends it.
      const set = await page.request.post('/preferences', {
        form: { ...wishes, from: '/' },
        headers: { origin: service.url },
      });
      expect(set.status()).toBe(200);
      for (const path of [
        '/',
        '/apply',
        '/track',
        '/answers',
        '/catalogue',
        '/deadlines',
        '/accessibility',
        '/preferences',
      ]) {
        await page.goto(path);
        expect(await page.locator('html').getAttribute('lang')).toBe(language);
        await expectAccessible(page);
      }
      await page.goto(`/answers/${answerId}`);
      await page.getByRole('heading', { name: '农村公路养护由谁出钱' }).waitFor();
      await expectAccessible(page);
      const missing = await page.goto('/answers/00000000-0000-4000-8000-000000000000');
      expect(missing?.status()).toBe(404);
      await expectAccessible(page);
    },
  );
});

it('the portal refuses readably a form of another site', async () => {
  const page = await browser.openPage(service.url, phone, refused);
  await page.setContent(
    `<form method="post" action="${service.url}/track"><input name="number" value="1"><button>Win</button></form>`,
  );
  const answer = page.waitForResponse('**/track');
  await page.getByRole('button').click();
  expect((await answer).status()).toBe(403);
  await page.locator('h1').waitFor();
  await expectAccessible(page);
});

it('the portal says readably that a number was tried too often', async () => {
  const { hand, receipt } = await submitOnline(service);
  await toHandling(service, hand);
  const page = await browser.openPage(service.url, phone, refused);
  const statuses: number[] = [];
  for (let tries = 0; tries < 12 && statuses.at(-1) !== 429; tries += 1) {
    await page.goto('/track');
    await page.locator('input[name=number]').fill(receipt.applicationNo);
    await page.locator('input[name=code]').fill('ZZZZ-ZZZZ-ZZZ');
    const answer = page.waitForResponse((response) => response.request().method() === 'POST');
    await page.locator('input[name=code]').press('Enter');
    statuses.push((await answer).status());
    await page.locator('h1').waitFor();
    if (tries === 0) await expectAccessible(page);
  }
  expect(statuses.at(-1)).toBe(429);
  await expectAccessible(page);
});
