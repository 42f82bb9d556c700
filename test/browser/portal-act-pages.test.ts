import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { apply, numberAndCode } from '../portal/filled-form.ts';
import { formBrowser } from '../portal/form-browser.ts';
import { type Office, officeOf } from '../portal/handled-case.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import { aBrowser } from '../support/browser.ts';
import { startService, type TestService } from '../support/running-service.ts';
import { until } from '../support/until.ts';
import { looks, openWithLook } from './looks.ts';

interface HandedIn {
  readonly number: string;
  readonly code: string;
}

/** Each page of an act, and what the office does before it is there. */
const acts: readonly (readonly [path: string, before: (office: Office) => Promise<void>])[] = [
  ['correct', (office) => office.askForCorrection()],
  ['give-reasons', (office) => office.askForReasons()],
  ['declare-payment', (office) => office.chargeFee()],
  ['object-to-fee', (office) => office.chargeFee()],
  ['complain', () => Promise.resolve()],
  [
    'suggest-publication',
    async (office) => {
      await office.review();
      await office.send();
    },
  ],
];

let service: TestService;
const cases = new Map<string, HandedIn>();
let asked: { readonly no: string; readonly code: string };

beforeAll(async () => {
  service = await startService();
  for (const [path, before] of acts) {
    const { office, ...handedIn } = await inHand();
    await before(office);
    cases.set(path, handedIn);
  }
  const { office, number } = await inHand();
  await office.consult();
  const { reader, consultationCodes } = service.product.deps;
  const caseId = (await reader.rowByApplicationNo(number))?.id ?? '';
  await until('the letter is drawn', async () => {
    const letters = await reader.letters(caseId);
    const letter = letters.find(
      ({ kind, state }) => kind === 'CONSULTATION_THIRD_PARTY' && state === 'DRAWN',
    );
    asked = { no: letter?.documentNo ?? '', code: consultationCodes.of(letter?.id ?? '') };
    return letter !== undefined;
  });
});
afterAll(() => service.stop());
const browser = aBrowser();

async function inHand() {
  const handedIn = numberAndCode(await apply(service, formBrowser(service.baseUrl)));
  const office = await officeOf(service, handedIn.number);
  await office.take();
  return { ...handedIn, office };
}

async function open(page: Page, { number, code }: HandedIn): Promise<void> {
  await page.goto('/track');
  await page.getByLabel('申请编号').fill(number);
  await page.getByLabel('查询码').fill(code);
  await page.locator('main button[type=submit]').click();
  await page.waitForURL('**/track/case');
}

describe.each(looks)('on %s', (_, look) => {
  it('the pages of acts are readable by everybody, empty and with errors, and so is the case that leads there', async () => {
    const page = await openWithLook(browser, service.baseUrl, look);
    for (const [path] of acts) {
      await open(page, cases.get(path) ?? { number: '', code: '' });
      await expectAccessible(page);
      await page.locator(`main a[href="/track/${path}"]`).click();
      await expectAccessible(page);
      for (const field of await page.locator('main textarea').all()) await field.fill('');
      await page.locator('main form button[type=submit]').click();
      await page.locator('.summary').waitFor();
      expect(new URL(page.url()).pathname).toBe(`/track/${path}`);
      await expectAccessible(page);
    }
  });

  it('so is what a consultee is asked', async () => {
    const page = await openWithLook(browser, service.baseUrl, look);
    await page.goto(`/consultation?${new URLSearchParams(asked).toString()}`);
    await expectAccessible(page);
    await page.getByRole('button', { name: '继续' }).click();
    await page.getByText('2025年茶园基地合作合同').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: '提交意见' }).click();
    await page.locator('.summary').waitFor();
    await expectAccessible(page);
  });
});
