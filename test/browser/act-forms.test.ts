import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ActionName, actionNames, actionRow } from '../../src/case-file/actions.ts';
import { roles } from '../../src/case-file/states.ts';
import { aBrowser } from '../support/browser.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import { type CaseInHand, type Service, startService } from '../support/service.ts';
import { choose, openAct, sendAct, signedInAtWorkbench } from '../support/workbench.ts';
import { actFormFaults, putOutOfOrder } from './act-form-faults.ts';
import { casesInEveryStanding, type StandingCase } from './cases-in-every-standing.ts';

let service: Service;
let cases: readonly StandingCase[];
beforeAll(async () => {
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
      await putOutOfOrder(page);
      const found: string[] = [];
      for (const each of cases) {
        const acts = await offered(userName, each);
        if (acts.length === 0) continue;
        await page.goto(`/workbench/cases/${each.hand.id}`);
        for (const { action, title } of acts) {
          found.push(...(await actFormFaults(page, title)));
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
      return !from.includes('NEW') && roles.some((role) => (by as readonly string[]).includes(role));
    });
    expect(ofStaff.filter((action) => !looked.has(action))).toEqual([]);
  });
});

function standing(wanted: string): CaseInHand {
  const found = cases.find((each) => each.standing === wanted);
  if (!found) throw new Error(`no case stands so: ${wanted}`);
  return found.hand;
}

describe('what stands beside the form helps to fill it', () => {
  it('登记, 分办: what to look at is said, and one click on a person chooses the unit too', async () => {
    const { id } = standing('已收到');
    const page = await signedInAtWorkbench(browser, service, 'lin.zhixia', `/cases/${id}?tab=timeline`);
    await openAct(page, '登记');
    await page.locator('form.act-form button[type=submit]').click();
    const told = page.getByRole('dialog', { name: '登记：已办理' });
    await told.getByRole('listitem').first().waitFor();
    await expectAccessible(page);
    await told.getByRole('button', { name: '关闭此对话框' }).click();
    await openAct(page, '分办');
    const drawer = page.getByRole('dialog', { name: '分办' });
    await drawer.getByRole('button', { name: '陈望舒' }).first().click();
    await drawer.locator('form').getByText('陈望舒').waitFor();
    await expectAccessible(page);
    await sendAct(page, '分办');
    await page.getByText('分办至承办科室。').waitFor();
  });

  it('征求意见: the consultee chooses the ground, and what was applied for is taken over', async () => {
    const { id } = standing('办理中');
    const page = await signedInAtWorkbench(
      browser,
      service,
      'chen.wangshu',
      `/cases/${id}?tab=consultations`,
    );
    await page.getByText('没有征求意见，也没有请求协办。').waitFor();
    await openAct(page, '征求意见');
    const drawer = page.getByRole('dialog', { name: '征求意见' });
    await drawer.getByText('共同制作机关', { exact: true }).click();
    await drawer.getByText('由多个机关共同制作的').waitFor();
    const grounds = drawer.getByRole('radiogroup', { name: '事由' }).getByRole('radio');
    expect(await grounds.count()).toBe(1);
    await drawer.getByText('第三方', { exact: true }).click();
    await drawer.getByText('商业秘密', { exact: true }).waitFor();
    expect(await grounds.count()).toBe(3);
    expect(await drawer.getByText('共同制作', { exact: true }).count()).toBe(0);
    await drawer.getByText('共同制作机关', { exact: true }).click();
    expect(await drawer.getByLabel('共同制作', { exact: true }).isChecked()).toBe(true);
    await drawer.getByLabel('姓名（名称）').fill('清湖县财政局');
    await drawer.getByRole('button', { name: '填入“涉及的政府信息”' }).click();
    await drawer.getByLabel('征求意见的事项').fill('是否同意公开');
    await drawer.getByText('当面', { exact: true }).click();
    await expectAccessible(page);
    await sendAct(page, '征求意见');
    await page.getByRole('heading', { name: /清湖县财政局/ }).waitFor();
    await expectAccessible(page);
  });

  it('收费通知: the sum and how it comes about, while the pages are typed', async () => {
    const { id } = standing('办理中');
    const page = await signedInAtWorkbench(browser, service, 'chen.wangshu', `/cases/${id}?tab=fees`);
    await openAct(page, '收费通知');
    const drawer = page.getByRole('dialog', { name: '收费通知' });
    await choose(drawer, '收费标准', '按页计（页）');
    await drawer.getByLabel('按页计（页）').fill('68');
    await drawer.getByLabel('按页计（页）').press('Tab');
    await drawer.getByText('380.00元').first().waitFor();
    await drawer.getByText('邮寄', { exact: true }).click();
    await expectAccessible(page);
    await sendAct(page, '收费通知');
    await page.getByRole('heading', { name: /380\.00元/ }).waitFor();
    await expectAccessible(page);
  });

  it('作废记录: the entry is shown in words, and struck out when it is void', async () => {
    const { id } = standing('已签发');
    const page = await signedInAtWorkbench(browser, service, 'su.yanqiu', `/cases/${id}?tab=timeline`);
    await openAct(page, '作废记录');
    const drawer = page.getByRole('dialog', { name: '作废记录' });
    await drawer.getByText(/签发/).first().waitFor();
    await drawer.getByLabel('理由').fill('文号有误');
    await expectAccessible(page);
    await sendAct(page, '作废记录');
    await page.getByText('文号有误').first().waitFor();
    await expectAccessible(page);
  });
});
