import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { type ActionName, actionNames, actionRow } from '../../src/case-file/actions.ts';
import { accessibilityFaults } from '../support/accessibility-faults.ts';
import { aBrowser } from '../support/browser.ts';
import { builtWorkbench } from '../support/built-workbench.ts';
import { type Service, startService } from '../support/service.ts';
import { unspokenCodes } from '../support/unspoken-codes.ts';
import { openAct, signedInAtWorkbench } from '../support/workbench.ts';
import { casesInEveryStanding, type StandingCase } from './cases-in-every-standing.ts';

let service: Service;
let cases: readonly StandingCase[];
beforeAll(async () => {
  await builtWorkbench();
  service = await startService('2026-03-12');
  cases = await casesInEveryStanding(service);
}, 120_000);
afterAll(() => service.close());
const browser = aBrowser();

interface Offered {
  readonly action: ActionName;
  readonly title: string;
  readonly permitted: boolean;
}

const looked = new Set<ActionName>();

/** What a case offers to somebody that nobody has looked at yet. */
async function offered(userName: string, { hand }: StandingCase): Promise<readonly Offered[]> {
  const { permittedActions } = (await hand.read(userName, 'permittedActions { action title permitted }')) as {
    permittedActions: readonly Offered[];
  };
  return permittedActions.filter(({ action, permitted }) => permitted && !looked.has(action));
}

/** The form with its errors; where nothing is missing, with the fault of a service that is out of order. */
async function lookAt(page: Page, title: string): Promise<readonly string[]> {
  await openAct(page, title);
  const drawer = page.getByRole('dialog', { name: title });
  await drawer.locator('.el-skeleton').waitFor({ state: 'detached' });
  const form = drawer.locator('form.act-form');
  await form.locator('button[type=submit]').click();
  await form.getByRole('alert').first().waitFor();
  const faults = [...(await accessibilityFaults(page, '.el-drawer')), ...(await unspokenCodes(drawer))];
  if (process.env['SHOTS']) await page.screenshot({ path: `/tmp/shots/${title}.png` });
  await drawer.getByRole('button', { name: '关闭此对话框' }).click();
  await drawer.waitFor({ state: 'hidden' });
  return faults.map((fault) => `${title}: ${fault}`);
}

describe('every act that a case offers opens a form that everybody can read, with its errors too', () => {
  it.each([
    ['an intake clerk', 'lin.zhixia'],
    ['a handler', 'chen.wangshu'],
    ['a legal reviewer', 'shen.jibai'],
    ['a secrecy reviewer', 'gu.nanqiao'],
    ['a signer', 'lu.huaijin'],
    ['a head of the disclosure office', 'su.yanqiu'],
    ['an archivist', 'xu.qinghe'],
    ['a supervisor', 'fang.yan'],
  ])(
    'to %s',
    async (_role, userName) => {
      const page = await signedInAtWorkbench(browser, service, userName, '/');
      await page.route('**/graphql', (route) =>
        (route.request().postData() ?? '').includes('mutation (')
          ? route.fulfill({ json: { errors: [{ message: '演习' }] } })
          : route.continue(),
      );
      const found: string[] = [];
      for (const each of cases) {
        const acts = await offered(userName, each);
        if (acts.length === 0) continue;
        await page.goto(`/workbench/cases/${each.hand.id}`);
        for (const { action, title } of acts) {
          found.push(...(await lookAt(page, title)));
          looked.add(action);
        }
      }
      expect(found).toEqual([]);
    },
    120_000,
  );

  it('and none is left out', () => {
    const ofStaff = actionNames.filter((action) => {
      const { from, by } = actionRow(action);
      return !from.includes('NEW') && by.some((doer) => !['APPLICANT', 'CONSULTEE', 'ANYONE'].includes(doer));
    });
    expect(ofStaff.filter((action) => !looked.has(action))).toEqual([]);
  });
});
