import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startService, type TestService } from '../support/running-service.ts';
import { apply, numberAndCode } from './filled-form.ts';
import { formBrowser, hiddenFields, type Page } from './form-browser.ts';
import { officeOf } from './handled-case.ts';
import { pageFaults } from './page-faults.ts';

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.stop());

it('a payment that was declared and is not there: the applicant reads so, pays or declares anew', async () => {
  service.setNow('2026-03-02T10:00:00+08:00');
  const browser = formBrowser(service.baseUrl);
  const { number, code } = numberAndCode(await apply(service, browser));
  const office = await officeOf(service, number);
  await office.take();
  await office.chargeFee();
  await browser.send('/track', { number, code });
  async function declare(voucherNo: string): Promise<Page> {
    const form = await browser.open('/track/declare-payment');
    const typed = { ...hiddenFields(form), paidOn: '2026-03-02', voucherNo };
    return browser.sendWithFiles('/track/declare-payment', typed);
  }
  expect((await declare('HK20260001')).html).toContain('缴费正在核对');

  await office.findNoPayment('财政专户没有这个凭证号的款项。');
  const told = await browser.open('/track/case');
  expect(told.html).toContain('请您缴费');
  expect(told.html).toContain('没有查到您申报的缴费。');
  expect(told.html).toContain('（凭证号HK20260001），没有到账：“财政专户没有这个凭证号的款项。”');
  expect(told.html).toContain('经核对，申报的缴费没有到账');
  expect(told.html).toContain('我已缴费');
  expect(pageFaults(told)).toEqual([]);
  const again = await declare('HK20260002');
  expect(again.html).toContain('缴费正在核对');
  expect(again.html).not.toContain('没有查到您申报的缴费。');

  await office.findNoPayment('财政专户没有这个凭证号的款项。');
  await browser.send('/preferences', { english: 'on', from: '/track' });
  expect((await browser.open('/track/case')).html).toContain('Your payment was not found.');
});
