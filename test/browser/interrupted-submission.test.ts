import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { expectAccessible } from '../support/expect-accessible.ts';
import { aBrowser, laptop, phone } from '../support/browser.ts';
import { startService, type TestService } from '../support/running-service.ts';
import { until } from '../support/until.ts';
import { casesMade } from './cases-made.ts';
import { type CutLine, cutLine } from './cut-line.ts';
import { fillIn, numbersOnReceipt, send, typeIdentityNumber } from './filled-in.ts';

let service: TestService;
let line: CutLine;
let before: number;
beforeAll(async () => {
  service = await startService({ now: '2026-03-02T10:00:00+08:00' });
  line = await cutLine(service.baseUrl);
});
beforeEach(async () => {
  before = await casesMade(service, 'QH01');
});
afterAll(async () => {
  await line.close();
  await service.stop();
});
const browser = aBrowser();

async function made(): Promise<number> {
  return (await casesMade(service, 'QH01')) - before;
}

describe('the network is cut in the middle of a submission', () => {
  it.each([
    ['before the form has arrived', 'REQUEST', 0],
    ['after it has arrived, before the answer', 'ANSWER', 1],
  ] as const)('%s: sent again, it makes one case', async (_, where, arrived) => {
    const page = await browser.openPage(line.baseUrl, laptop, { mayBeSaid: /net::ERR_/ });
    await page.goto('/apply');
    await fillIn(page);
    line.cut(where);
    const failed = page.waitForEvent('requestfailed');
    await send(page);
    await failed;
    await until('the form arrived or did not', async () => (await made()) === arrived);
    line.cut('NOWHERE');
    await page.waitForURL('chrome-error://**');
    // The browser keeps the form behind its own error page.
    await page.goBack();
    await page.getByRole('heading', { name: '填写政府信息公开申请' }).waitFor();
    expect(await page.getByLabel('姓名', { exact: true }).inputValue()).toBe('周沐言');
    await typeIdentityNumber(page);
    await send(page);
    expect(await numbersOnReceipt(page)).toHaveLength(1);
    expect(await made()).toBe(1);
  });

  it('the browser is closed over it: the draft is there, and makes no second case', async () => {
    const page = await browser.openPage(line.baseUrl, phone, { mayBeSaid: /net::ERR_/ });
    await page.goto('/apply');
    await fillIn(page);
    line.cut('ANSWER');
    const failed = page.waitForEvent('requestfailed');
    await send(page);
    await failed;
    await until('the form arrived', async () => (await made()) === 1);
    line.cut('NOWHERE');
    const later = await page.context().newPage();
    await page.close();
    await later.goto('/apply');
    await later.getByRole('button', { name: '接着填写' }).click();
    await typeIdentityNumber(later);
    await send(later);
    expect(await numbersOnReceipt(later)).toHaveLength(1);
    expect(await made()).toBe(1);
    await later.goto('/apply');
    expect(await later.getByRole('button', { name: '接着填写' }).isVisible()).toBe(false);
  });
});

describe('草稿', () => {
  it('keeps what was typed, never a document number, and can be deleted', async () => {
    const page = await browser.openPage(service.baseUrl, phone);
    await page.goto('/apply');
    await fillIn(page, '没有写完的');
    await page.getByText('委托他人代办').click();
    await page.getByLabel('代理人姓名').fill('方知微');
    await page.getByLabel('代理人证件号码').fill('11010519491231002X');
    const kept = await page.evaluate<string>('JSON.stringify(localStorage)');
    expect(kept).toContain('没有写完的');
    expect(kept).not.toContain('11010519491231002X');
    await page.goto('/');
    await page.goto('/apply');
    await expectAccessible(page);
    await page.getByRole('button', { name: '接着填写' }).click();
    expect(await page.getByLabel('所需信息的名称和描述').inputValue()).toBe('没有写完的');
    expect(await page.getByLabel('代理人姓名').isVisible()).toBe(true);
    expect(await page.getByLabel('证件号码', { exact: true }).inputValue()).toBe('');
    await page.getByRole('button', { name: '清空并删除草稿' }).click();
    await page.getByRole('heading', { name: '填写政府信息公开申请' }).waitFor();
    await until('the form is empty', async () => (await page.getByLabel('代理人姓名').inputValue()) === '');
    expect(await page.evaluate<number>('localStorage.length')).toBe(0);
  });

  it('a reload gives back what was typed, and the next key loses none of it', async () => {
    const page = await browser.openPage(service.baseUrl, phone);
    await page.goto('/apply?about=养护');
    await fillIn(page, '');
    await page.getByText('委托他人代办').click();
    await page.getByLabel('代理人姓名').fill('方知微');
    await page.reload();
    expect(await page.getByLabel('姓名', { exact: true }).inputValue()).toBe('周沐言');
    expect(await page.getByLabel('所需信息的名称和描述').inputValue()).toBe('');
    expect(await page.getByLabel('电子文件').isChecked()).toBe(true);
    expect(await page.getByLabel('代理人姓名').isVisible()).toBe(true);
    await page.getByText('您在这张表上填写过的文字已经填回').waitFor();
    await expectAccessible(page);
    await page.getByLabel('所需信息的名称和描述').fill('养护资金');
    await page.reload();
    expect(await page.getByLabel('代理人姓名').inputValue()).toBe('方知微');
    expect(await page.getByLabel('所需信息的名称和描述').inputValue()).toBe('养护资金');
  });

  it('a reload after an error gives back what was typed since', async () => {
    const page = await browser.openPage(service.baseUrl, phone, { mayBeSaid: /status of 422/ });
    await page.goto('/apply');
    await fillIn(page);
    await page.getByRole('textbox', { name: /^电话/ }).fill('');
    await send(page);
    await page.getByRole('alert').waitFor();
    expect(await page.getByText('您在这张表上填写过的文字已经填回').isVisible()).toBe(false);
    await page.getByLabel('所需信息的名称和描述').fill('改过的');
    await page.reload();
    expect(await page.getByLabel('所需信息的名称和描述').inputValue()).toBe('改过的');
  });

  it('is offered for seven days', async () => {
    const page = await browser.openPage(service.baseUrl, phone);
    await page.clock.install();
    await page.goto('/apply');
    await fillIn(page);
    await page.goto('/');
    await page.clock.fastForward(167 * 3_600_000);
    await page.goto('/apply');
    expect(await page.getByRole('button', { name: '接着填写' }).isVisible()).toBe(true);
    await page.clock.fastForward(2 * 3_600_000);
    await page.goto('/apply');
    expect(await page.getByRole('button', { name: '接着填写' }).isVisible()).toBe(false);
  });

  it('is gone once the application has arrived', async () => {
    const page = await browser.openPage(service.baseUrl, laptop);
    await page.goto('/apply');
    await fillIn(page);
    await send(page);
    await numbersOnReceipt(page);
    expect(await page.evaluate<number>('localStorage.length')).toBe(0);
  });
});

describe('one case, however often it is sent', () => {
  it('a double click', async () => {
    const page = await browser.openPage(service.baseUrl, laptop);
    await page.goto('/apply');
    await fillIn(page);
    await page.getByRole('button', { name: '提交申请' }).dblclick();
    expect(await numbersOnReceipt(page)).toHaveLength(1);
    expect(await made()).toBe(1);
  });

  it('the back button', async () => {
    const page = await browser.openPage(service.baseUrl, laptop);
    await page.goto('/apply');
    await fillIn(page);
    await send(page);
    const numbers = await numbersOnReceipt(page);
    await page.goBack();
    await typeIdentityNumber(page);
    await send(page);
    expect(await numbersOnReceipt(page)).toEqual(numbers);
    expect(await made()).toBe(1);
  });

  it('two tabs are two forms, each with its case; a form sent again with other words asks first', async () => {
    const page = await browser.openPage(service.baseUrl, laptop);
    const other = await page.context().newPage();
    await page.goto('/apply');
    await other.goto('/apply');
    await fillIn(page, '第一份');
    await fillIn(other, '第二份');
    await send(page);
    const [first] = await numbersOnReceipt(page);
    await send(other);
    const [second] = await numbersOnReceipt(other);
    expect(first).not.toBe(second);
    expect(await made()).toBe(2);
    await other.goBack();
    await other.getByLabel('所需信息的名称和描述').fill('改过的第二份');
    await typeIdentityNumber(other);
    await send(other);
    await other.getByText('这张申请表已经提交过一次').first().waitFor();
    expect(await made()).toBe(2);
  });
});
