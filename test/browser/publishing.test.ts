import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aBrowser } from '../support/browser.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import {
  type Service,
  signedFor,
  startService,
  submitOnline,
  toApproved,
  toHandling,
} from '../support/service.ts';
import { choose, signedInAtWorkbench } from '../support/workbench.ts';

const [clerk, handler, legal] = ['lin.zhixia', 'chen.wangshu', 'shen.jibai'];
let service: Service;

beforeAll(async () => {
  service = await startService('2026-03-02');
  const { hand } = await submitOnline(service, 'QH01', { description: '农村公路养护管理办法' });
  await toHandling(service, hand);
  await toApproved(hand);
  await hand.done('lu.huaijin', 'signReply');
  await hand.done(clerk, 'sendReply', { by: 'IN_PERSON' });
  await hand.done(clerk, 'recordService', signedFor('REPLY', '2026-03-02'));
  await submitOnline(service, 'QH01', { description: '未答复的申请' });
}, 60_000);
afterAll(() => service.close());
const browser = aBrowser();

describe('a published answer', () => {
  it('is written without whoever asked, returned with a reason, and published by a second person', async () => {
    const page = await signedInAtWorkbench(browser, service, handler, '/answers');
    await choose(page, '从其他已经答复的案件拟写', /未答复的申请/);
    await page.getByRole('button', { name: '拟写公开答复' }).click();
    await page.getByText('这件案件还没有答复，答复以后才能拟写公开答复。').waitFor();
    await expectAccessible(page);
    await choose(page, '从其他已经答复的案件拟写', /农村公路养护管理办法/);
    await page.getByRole('button', { name: '拟写公开答复' }).click();
    const writing = page.getByRole('dialog', { name: '拟写公开答复' });
    const send = writing.getByRole('button', { name: '拟写公开答复' });
    await writing.getByText('下面是案卷里的原话').waitFor();
    expect(await writing.getByLabel('问题').inputValue()).toBe('农村公路养护管理办法');
    expect(await writing.getByLabel('答复').inputValue()).toContain('全文');
    for (const field of ['标题', '问题', '答复']) await writing.getByLabel(field).fill('');
    await send.click();
    await writing.getByText('请检查以下内容').waitFor();
    await expectAccessible(page);
    await writing.getByLabel('标题').fill('农村公路养护管理办法');
    await writing.getByLabel('问题').fill('申请公开农村公路养护管理办法，电话13800000000。');
    await writing.getByLabel('答复').fill('该办法已经公开，见附件。');
    await writing.getByText('请检查以下内容').waitFor({ state: 'detached' });
    expect(await writing.locator('.problem').count()).toBe(0);
    await send.click();
    await page.getByRole('link', { name: '农村公路养护管理办法' }).click();
    await page.getByText('下列文字可能让人认出申请人，请核对').waitFor();
    await page.getByText('这是您拟写的，由另一个人审定。').waitFor();
    await expectAccessible(page);

    const other = await signedInAtWorkbench(browser, service, legal, '/');
    await other.getByRole('link', { name: /公开答复待审定.*1件/ }).click();
    await other.getByRole('link', { name: '农村公路养护管理办法' }).click();
    await other.getByRole('button', { name: '退回公开答复' }).click();
    const returning = other.getByRole('dialog', { name: '退回公开答复' });
    await returning.getByLabel('退回理由').fill('请删去电话');
    await returning.locator('form.act-form button[type=submit]').click();
    await other.getByText('请删去电话').waitFor();

    await page.reload();
    await page.getByRole('button', { name: '修改公开答复' }).click();
    const changing = page.getByRole('dialog', { name: '修改公开答复' });
    await changing.getByLabel('问题').fill('申请公开农村公路养护管理办法。');
    await expectAccessible(page);
    await changing.getByRole('button', { name: '修改公开答复' }).click();
    await page.getByText('申请公开农村公路养护管理办法。').waitFor();

    await other.reload();
    await other.getByRole('button', { name: '审定公开答复' }).click();
    await other.getByRole('dialog').getByRole('button', { name: '审定公开答复' }).click();
    await other.getByText(/2026年3月2日公布/).waitFor();
    await expectAccessible(other);
    const seen = await service.public.fetch('/answers');
    expect(await seen.text()).toContain('农村公路养护管理办法');
  });
});

describe('an annual report', () => {
  it('is uploaded and published; one that is no document is told at its field', async () => {
    const page = await signedInAtWorkbench(browser, service, clerk, '/reports', {
      // Of the file that is refused.
      mayBeSaid: /status of 422/,
    });
    await page.getByText('还没有公布年度报告。').waitFor();
    await page.getByRole('button', { name: '公布年度报告' }).click();
    const dialog = page.getByRole('dialog', { name: '公布年度报告' });
    const send = dialog.locator('form.act-form button[type=submit]');
    await send.click();
    await dialog.getByText('请检查以下内容').waitFor();
    await expectAccessible(page);
    await dialog.getByLabel('标题').fill('清湖县人民政府办公室2025年政府信息公开工作年度报告');
    const file = dialog.locator('input[type=file]');
    await file.setInputFiles({
      name: '年度报告.exe',
      mimeType: 'text/plain',
      buffer: Buffer.from('MZ\u0000\u0001'),
    });
    await dialog.locator('.files').getByRole('alert').waitFor();
    await expectAccessible(page);
    await file.setInputFiles({
      name: '2025年年度报告.html',
      mimeType: 'text/html',
      buffer: Buffer.from('<!doctype html><title>2025年年度报告</title><p>2025年收到申请3件。</p>'),
    });
    await dialog.getByText('2025年年度报告.html').waitFor();
    await dialog.getByRole('button', { name: '移除' }).waitFor();
    await send.click();
    await page.getByRole('cell', { name: '2025年', exact: true }).waitFor();
    expect(await page.getByRole('region', { name: '年度报告' }).innerText()).not.toMatch(/摘要|[0-9a-f]{12}/);
    await expectAccessible(page);
  });
});
