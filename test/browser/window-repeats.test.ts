import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { aBrowser } from '../support/browser.ts';
import { buildWorkbench } from '../../src/build-workbench.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import {
  type CaseInHand,
  type Service,
  startService,
  submitOnline,
  toApproved,
  toHandling,
} from '../support/service.ts';
import { openAct, signedInAtWorkbench } from '../support/workbench.ts';

const browser = aBrowser();
const asked = '2025年清湖县防汛应急预案';
let service: Service;
let open: CaseInHand;

/** 周沐言 asked the same before and was answered, and asks it still; somebody else asked it as well. */
beforeAll(async () => {
  await buildWorkbench();
  service = await startService('2026-03-02');
  const { hand: answered } = await submitOnline(service, 'QH01', { description: asked });
  await toHandling(service, answered);
  await toApproved(answered);
  await answered.done('lu.huaijin', 'signReply');
  await answered.done('lin.zhixia', 'sendReply', { by: 'POST', waybillNo: 'EX000000001CN' });
  open = (await submitOnline(service, 'QH01', { description: `${asked}全文` })).hand;
  await toHandling(service, open);
  const { hand: others } = await submitOnline(service, 'QH01', {
    description: asked,
    applicant: { name: '何既明', identityNumber: '110101199003074610' },
  });
  await others.done('lin.zhixia', 'registerApplication');
  await service.lettersDrawn();
}, 120_000);

afterAll(() => service.close());

async function atWindow(): Promise<Page> {
  const page = await signedInAtWorkbench(browser, service, 'lin.zhixia', '/window');
  await page.locator('#name:focus').waitFor();
  return page;
}

/** Keys that write no text, and clicks, since the page was opened. */
async function countEffort(page: Page): Promise<() => Promise<{ keys: number; clicks: number }>> {
  await page.evaluate(`
    window.effort = { keys: 0, clicks: 0 };
    addEventListener('keydown', ({ key, altKey, ctrlKey }) => {
      if (!['Alt', 'Control'].includes(key) && (key.length > 1 || altKey || ctrlKey)) window.effort.keys += 1;
    }, true);
    addEventListener('pointerdown', () => { window.effort.clicks += 1; }, true);
  `);
  return () => page.evaluate<{ keys: number; clicks: number }>('window.effort');
}

describe('a whole walk-in application', () => {
  it('takes twelve keys besides what is written, from the empty desk to the receipt and the next one', async () => {
    const page = await atWindow();
    await page.evaluate('window.open = (url) => { document.body.dataset.opened = url; }');
    const effort = await countEffort(page);
    const { keyboard } = page;
    await keyboard.type('宋清嘉');
    await keyboard.press('Enter');
    await keyboard.press('Enter');
    // The scanner's own Enter counts too.
    await keyboard.type('110101199003070011');
    await keyboard.press('Enter');
    await keyboard.type('13800000000');
    for (let field = 0; field < 6; field += 1) await keyboard.press('Enter');
    await page.locator('#item-0:focus').waitFor();
    await keyboard.type('清湖县农村饮水安全工程名录');
    await keyboard.press('Control+Enter');
    await page.getByRole('link', { name: '打印登记回执' }).waitFor();
    await keyboard.press('Alt+p');
    const receipt = await page.locator('body[data-opened]').getAttribute('data-opened');
    await keyboard.press('Alt+n');
    await page.locator('#name:focus').waitFor();
    expect(await page.locator('#name').inputValue()).toBe('');
    const { keys, clicks } = await effort();
    expect(clicks).toBe(0);
    expect(keys).toBeGreaterThan(3);
    expect(keys).toBeLessThanOrEqual(12);
    const drawn = await page.request.get(receipt ?? '');
    expect(drawn.headers()['content-type']).toBe('application/pdf');
  });
});

describe('an application that was made before', () => {
  it('is told while the name is typed, and once more with the earlier answer beside; one that is still open takes it in', async () => {
    const page = await atWindow();
    await page.locator('#name').fill('周');
    await page.locator('#name').fill('周沐言');
    const before = page.getByRole('complementary', { name: '同名申请人的申请' });
    await before.getByText('同名申请人此前有2件申请').waitFor();
    expect(await before.getByRole('listitem').count()).toBe(2);
    await before.getByText('（予以公开）').waitFor();
    await expectAccessible(page);
    await page.locator('#identityNumber').fill('11010519491231002X');
    await page.locator('#phone').fill('13800000000');
    await page.locator('#item-0').fill(asked);
    await page.keyboard.press('Control+Enter');

    await page.getByText('以前的相同或者相似申请').waitFor();
    await page.getByRole('alert').getByText('QH01-2026-00001').waitFor();
    await page.getByText('该申请人本月3件、本年3件（含本件）。').waitFor();
    const earlier = page.getByRole('article');
    expect(await earlier.count()).toBe(3);
    const answered = earlier.filter({ hasText: 'QH01-2026-00001' });
    await answered.getByText('2026年3月2日答复：予以公开').waitFor();
    await answered.getByText('《清湖县农村公路养护管理办法》全文').first().waitFor();
    const reply = await answered.getByRole('link', { name: '打开答复书' }).getAttribute('href');
    expect((await page.request.get(reply ?? '')).status()).toBe(200);
    await earlier.filter({ hasText: '其他申请人' }).getByText('还没有答复').waitFor();
    const merge = page.getByRole('button', { name: '合并重复申请' });
    // Neither into one that was answered nor into a stranger's.
    expect(await merge.count()).toBe(1);
    await expectAccessible(page);

    await merge.click();
    const dialog = page.getByRole('dialog', { name: '合并重复申请' });
    await dialog.getByLabel('申请人同意的情况').fill('申请人当面同意');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: '合并重复申请' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText('已经并入').waitFor();
    expect(await merge.count()).toBe(0);
    await expectAccessible(page);
    const { related, applicationNo } = await open.read(
      'lin.zhixia',
      'applicationNo related { duplicates { applicationNo } }',
    );
    expect(applicationNo).toBe('QH01-2026-00002');
    const [number] = await page.locator('.large dd').allTextContents();
    expect(related).toEqual({ duplicates: [{ applicationNo: number }] });
    await page.getByText('已经并入QH01-2026-00002').waitFor();
  });

  it('a number that is known under another name is told while it is typed, and is filed all the same', async () => {
    const page = await atWindow();
    const warning = page.getByRole('complementary', { name: '证件号码登记在其他姓名（名称）下' });
    await page.locator('#name').fill('何季明');
    await page.locator('#identityNumber').fill('110101199003074610');
    await warning.getByText('何既明').waitFor();
    await expectAccessible(page);
    await page.locator('#name').fill('何既明');
    await warning.waitFor({ state: 'hidden' });
    await page.locator('#name').fill('何季明');
    await page.locator('#phone').fill('13800000000');
    await page.locator('#item-0').fill('2025年清湖县校车服务方案');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('link', { name: '打印登记回执' }).waitFor();
  });

  it('is told beside the form that registers one which came online, with the earlier answer a click away', async () => {
    const { hand } = await submitOnline(service, 'QH01', {
      description: asked,
      applicant: { name: '周沐言', identityNumber: '110105194912310021' },
    });
    const page = await signedInAtWorkbench(browser, service, 'lin.zhixia', `/cases/${hand.id}`);
    await openAct(page, '登记');
    const dialog = page.getByRole('dialog', { name: '登记' });
    await dialog.getByText('的校验位不符，可能写错，请与身份证明核对').waitFor();
    await dialog.getByText('申请人没有在“身份证明”一栏附文件').waitFor();
    await dialog.getByText('同名申请人此前有3件申请').waitFor();
    const others = dialog.getByRole('article').filter({ hasText: '其他申请人：周沐言' });
    expect(await others.getByRole('link', { name: '打开答复书' }).count()).toBe(1);
    await dialog.getByText('另有2位申请人申请过相同的信息').waitFor();
    expect(await dialog.getByText('登记在其他姓名（名称）下').count()).toBe(0);
    await expectAccessible(page);
    await dialog.locator('form.act-form').getByRole('button', { name: '登记', exact: true }).click();
    await page.getByText('登记：已办理').waitFor();
    await page.goto(`/workbench/cases/${hand.id}?tab=related`);
    await page
      .getByRole('article')
      .filter({ hasText: 'QH01-2026-00001' })
      .getByText('答复：予以公开')
      .waitFor();
    await expectAccessible(page);
  });
});
