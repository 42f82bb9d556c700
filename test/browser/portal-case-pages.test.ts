import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { apply, numberAndCode } from '../portal/filled-form.ts';
import { formBrowser } from '../portal/form-browser.ts';
import { type Office, officeOf } from '../portal/handled-case.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import { aBrowser, phone } from '../support/browser.ts';
import { startService, type TestService } from '../support/running-service.ts';
import { until } from '../support/until.ts';
import { looks, openDetails, openWithLook } from './looks.ts';

interface HandedIn {
  readonly number: string;
  readonly code: string;
}
type Situation = 'submitted' | 'corrected' | 'replied' | 'silent' | 'withdrawn';

let service: TestService;
let cases: Readonly<Record<Situation, HandedIn>>;
let letterNo: string;
let checkCode: string;

beforeAll(async () => {
  service = await startService({ now: '2026-01-12T10:00:00+08:00' });
  const silent = await handIn(async () => undefined);
  service.setNow('2026-03-02T10:00:00+08:00');
  const corrected = await handIn(async (office) => {
    await office.take();
    await office.askForCorrection();
  });
  const replied = await handIn(async (office) => {
    await office.take();
    await office.review();
    await office.send();
    await office.serve();
  });
  cases = {
    silent,
    corrected,
    replied,
    submitted: await handIn(async () => undefined),
    withdrawn: await handIn(async () => undefined),
  };
  letterNo = replied.number;
  const { checkCodes, reader } = service.product.deps;
  await until('the receipt is drawn', async () => (await reader.lettersNumbered(letterNo)).length > 0);
  const [receipt] = await reader.lettersNumbered(letterNo);
  checkCode = checkCodes.of(receipt?.id ?? '');
  await withdraw(cases.withdrawn);
});
afterAll(() => service.stop());
const browser = aBrowser();

async function handIn(handle: (office: Office) => Promise<void>): Promise<HandedIn> {
  const handedIn = numberAndCode(await apply(service, formBrowser(service.baseUrl)));
  await handle(await officeOf(service, handedIn.number));
  return handedIn;
}

async function open(page: Page, { number, code }: HandedIn): Promise<void> {
  await page.goto('/track');
  await page.getByLabel('申请编号').fill(number);
  await page.getByLabel('查询码').fill(code);
  await page.locator('main button[type=submit]').click();
  await page.waitForURL('**/track/case');
}

async function withdraw(handedIn: HandedIn): Promise<void> {
  const visitor = formBrowser(service.baseUrl);
  await visitor.send('/track', { ...handedIn });
  const asked = await visitor.open('/track/withdraw');
  const [, clientMutationId = ''] = /name="clientMutationId" value="([^"]*)"/.exec(asked.html) ?? [];
  const [, expectedVersion = ''] = /name="expectedVersion" value="([^"]*)"/.exec(asked.html) ?? [];
  await visitor.send('/track/withdraw', { clientMutationId, expectedVersion });
}

const situations: readonly (readonly [Situation, string])[] = [
  ['submitted', '距答复期限还有20个工作日'],
  ['corrected', '请您补正'],
  ['replied', '救济途径'],
  ['silent', '答复期限已过'],
  ['withdrawn', '您已撤回申请'],
];

describe.each(looks)('on %s', (_, look) => {
  it('the page of a case is readable by everybody, wherever the case stands', async () => {
    const page = await openWithLook(browser, service.baseUrl, look);
    for (const [situation, words] of situations) {
      await open(page, cases[situation]);
      await page.getByText(words).first().waitFor();
      await openDetails(page);
      await expectAccessible(page);
    }
  });

  it('receipt, withdrawal and the answer about a letter are readable by everybody', async () => {
    const page = await openWithLook(browser, service.baseUrl, look);
    await open(page, cases.submitted);
    for (const path of ['/receipt?check=identity-number', '/track/withdraw']) {
      await page.goto(path);
      expect(new URL(page.url()).pathname).toBe(path.replace(/\?.*/, ''));
      await expectAccessible(page);
    }
    await page.goto(`/verify?no=${letterNo}&code=${checkCode}`);
    await page.getByText('这份文书是清湖县人民政府办公室出具的').waitFor();
    await expectAccessible(page);
  });
});

it('what has changed meanwhile is shown before a withdrawal', async () => {
  const handedIn = await handIn(async () => undefined);
  const page = await browser.openPage(service.baseUrl, phone);
  await open(page, handedIn);
  await page.goto('/track/withdraw');
  await (await officeOf(service, handedIn.number)).register();
  await page.getByRole('button', { name: '确认撤回' }).click();
  await page.getByText('申请有了新的进展').waitFor();
  await expectAccessible(page);
});

it('“为什么” unfolds the reasons it leads to, without a script too', async () => {
  const page = await browser.openPage(service.baseUrl, phone, { javaScriptEnabled: false });
  await open(page, cases.submitted);
  const reasons = page.locator('#why-reply-due .unfolded');
  expect(await reasons.isVisible()).toBe(false);
  await page.getByRole('link', { name: '为什么' }).first().click();
  expect(await reasons.isVisible()).toBe(true);
  const others = page.locator('#why-correction-notice-due');
  await others.locator('summary').click();
  expect(await others.locator('.unfolded').isVisible()).toBe(true);
});
