import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { onlinePayment } from '../../src/usecases/payment/online-payment.ts';
import { settlePayment } from '../../src/usecases/payment/settle-payment.ts';
import { startPaymentServer, type TestPaymentServer } from '../support/payment-server.ts';
import { startService, type TestService } from '../support/running-service.ts';
import { apply, numberAndCode } from './filled-form.ts';
import { formBrowser } from './form-browser.ts';
import { officeOf } from './handled-case.ts';

let platform: TestPaymentServer;
let service: TestService;
beforeAll(async () => {
  platform = await startPaymentServer();
  service = await startService({ servers: { payment: platform.config } });
});
afterAll(async () => {
  await service.stop();
  await platform.stop();
});

/** Of the office's own words to itself nothing is told: they may name somebody else. */
const reason = '入账的是宋清嘉另一件的款项';

/** A case with a fee of ten yuan, asked for on 2 March 2026; its last day is 30 March. */
async function charged() {
  service.setNow('2026-03-02T10:00:00+08:00');
  const browser = formBrowser(service.baseUrl);
  const { number, code } = numberAndCode(await apply(service, browser));
  const office = await officeOf(service, number);
  await office.take();
  await office.chargeFee();
  const { reader, paymentOrders } = service.product.deps;
  const caseId = (await reader.rowByApplicationNo(number))?.id ?? '';
  return {
    browser,
    office,
    caseId,
    enter: () => browser.send('/track', { number, code }),
    orders: () => paymentOrders.ofCase(caseId),
    press: async () => (await browser.sendOnly('/track/payment', {})).headers.get('location'),
    payments: async () =>
      (await reader.journal(caseId)).flatMap(({ fact }) => (fact.fact === 'FEE_PAID' ? [fact] : [])),
  };
}

/** Paid online at once, and voided the same day. */
async function voided() {
  const hand = await charged();
  const { browser, office, press, orders } = hand;
  await press();
  const [order] = await orders();
  const { platformNo } = platform.pay(order?.orderNo ?? '', '2026-03-02T10:00:00+08:00');
  await browser.open('/track/payment');
  await office.takeBack(reason);
  return { ...hand, orderNo: order?.orderNo ?? '', platformNo };
}

describe('a payment online whose record was voided', () => {
  it('is told as voided on its page: what happened, whom to ask, and until when it may be paid again', async () => {
    const { browser, platformNo } = await voided();
    const page = await browser.open('/track/payment');
    for (const words of [
      '缴费记录已作废',
      `财政票据号码 341199${platformNo}`,
      '机关认为这条记录有误，已于 2026年3月2日（周一） 作废',
      '为什么作废、这笔款项是重新记录还是退还，请带着票据号码询问清湖县人民政府办公室',
      '0550-5550101',
      '最后一天： 2026年3月30日（周一）',
      '重新缴费',
    ])
      expect(page.text).toContain(words);
    expect(page.text).not.toMatch(/已缴费|宋清嘉/u);
  });

  it('and on the page of the case, which asks for the fee once more', async () => {
    const { browser } = await voided();
    const page = await browser.open('/track/case');
    for (const words of [
      '请您缴费',
      '缴费记录已作废。 2026年3月2日（周一）缴纳10.00元的记录有误',
      '此条已作废',
    ])
      expect(page.text).toContain(words);
    expect(page.html).toContain('action="/track/payment"');
    expect(page.text).not.toContain('宋清嘉');
  });

  it('in English too', async () => {
    const { browser } = await voided();
    await browser.send('/preferences', { english: 'on' });
    const page = await browser.open('/track/payment');
    for (const words of ['The record of your payment was voided', 'Mon 30 March 2026', 'Pay again'])
      expect(page.text).toContain(words);
    expect((await browser.open('/track/case')).text).toContain('10.00 yuan were recorded by mistake');
  });

  it('may be paid again by one other order, however often the button is pressed', async () => {
    const { browser, press, orders, payments, platformNo } = await voided();
    const led = await Promise.all([press(), press(), press()]);
    expect(new Set(led).size).toBe(1);
    expect(led[0]).not.toContain(platformNo);
    expect(await orders()).toMatchObject([{ state: 'PAID' }, { state: 'OPEN' }]);
    const orderNo = (await orders()).at(-1)?.orderNo ?? '';
    platform.pay(orderNo, '2026-03-02T10:00:00+08:00');
    expect((await browser.open('/track/payment')).text).toContain('已缴费');
    expect((await payments()).at(-1)?.online?.orderNo).toBe(orderNo);
    expect((await browser.open('/track/case')).text).not.toContain('请您缴费');
    expect(await press()).toBe('/track/case');
  });

  it('an order that was closed after it is the one that is told of', async () => {
    const { browser, press, orders } = await voided();
    await press();
    platform.close((await orders()).at(-1)?.orderNo ?? '');
    const page = await browser.open('/track/payment');
    expect(page.text).toContain('没有缴成');
    expect(page.text).toContain('重新缴费');
  });

  it('after the last day it says that the term is over, and nothing is opened', async () => {
    const { browser, enter, office, press, orders } = await voided();
    await office.serveFeeNotice();
    service.setNow('2026-03-31T09:00:00+08:00');
    await enter();
    const page = await browser.open('/track/payment');
    for (const words of ['缴费记录已作废', '缴费期限已于 2026年3月30日（周一） 届满，不能再网上缴费'])
      expect(page.text).toContain(words);
    expect(page.html).not.toContain('action="/track/payment"');
    expect(await press()).toBe('/track/case');
    expect(await orders()).toHaveLength(1);
  });

  it('once the office has recorded a payment anew, nothing more is asked for', async () => {
    const { browser, office, press } = await voided();
    await office.recordPayment('341199000001');
    const page = await browser.open('/track/payment');
    expect(page.text).toContain(
      '机关另已记录 2026年3月2日（周一） 的缴费，财政票据号码 341199000001，不需要再缴',
    );
    expect(page.html).not.toContain('action="/track/payment"');
    expect(await press()).toBe('/track/case');
  });

  it('is not recorded once more by the machine, which had not finished when it was voided', async () => {
    const { orderNo, payments } = await voided();
    const { deps } = service.product;
    const payment = onlinePayment(deps);
    const order = await deps.paymentOrders.byNo(orderNo);
    if (!payment || !order) throw new Error('there is no such order');
    await settlePayment(payment, { ...order, settledAt: undefined });
    expect(await payments()).toHaveLength(1);
  });
});

it('a payment at the counter that was voided is told of on the page of the case', async () => {
  const { browser, office } = await charged();
  await office.recordPayment('341199000002');
  expect((await browser.open('/track/case')).text).not.toContain('请您缴费');
  await office.takeBack(reason);
  const page = await browser.open('/track/case');
  expect(page.text).toContain('缴费记录已作废。 2026年3月2日（周一）缴纳10.00元的记录有误');
  expect(page.html).toContain('action="/track/payment"');
  expect(page.text).not.toContain('宋清嘉');
});
