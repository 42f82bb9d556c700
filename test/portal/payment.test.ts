import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startPaymentServer, type TestPaymentServer } from '../support/payment-server.ts';
import { startService, type TestService } from '../support/running-service.ts';
import { formBrowser } from './form-browser.ts';
import { officeOf } from './handled-case.ts';
import { charged, onlyOrder, orderOf, pageFaultsHere, paymentsOf, press } from './paying-online.ts';

let platform: TestPaymentServer;
let service: TestService;
beforeAll(async () => {
  platform = await startPaymentServer();
  service = await startService({ servers: { payment: platform.config } });
});
beforeEach(() => platform.misbehave());
afterAll(async () => {
  await service.stop();
  await platform.stop();
});

describe('网上缴费', () => {
  it('leads from the case to the platform, and browsers let the form go there and nowhere else', async () => {
    const { browser, caseId } = await charged(service);
    const page = await browser.open('/track/case');
    expect(page.text).toContain('网上缴费');
    expect(page.headers.get('content-security-policy')).toContain(
      `form-action 'self' ${platform.config.pages};`,
    );
    const response = await press(browser);
    expect(response.status).toBe(303);
    const { platformNo, asked } = await onlyOrder(service, platform, caseId);
    expect(response.headers.get('location')).toBe(`${platform.config.pages}/pay/${platformNo}`);
    expect(asked).toMatchObject({
      agencyCode: 'QH01',
      amountInFen: 1000,
      payUntil: '2026-03-30',
      returnUrl: 'http://mingda.test/track/payment',
      noticeUrl: 'http://mingda.test/payments/notices',
    });
    expect(JSON.stringify(asked)).not.toMatch(/周沐言|农村公路|QH01-/u);
  });

  it('a double click, two tabs, and a browser that lost the answer are led to one order', async () => {
    const { browser, number, code, caseId } = await charged(service);
    const another = formBrowser(service.baseUrl);
    await another.send('/track', { number, code });
    const responses = await Promise.all([press(browser), press(browser), press(another), press(another)]);
    const led = responses.map(({ headers }) => headers.get('location'));
    expect(new Set(led).size).toBe(1);
    expect((await press(browser)).headers.get('location')).toBe(led[0]);
    await onlyOrder(service, platform, caseId);
  });

  it('a line that is cut after the platform opened the order goes on with that order', async () => {
    const { browser, caseId } = await charged(service);
    platform.misbehave({ cut: true });
    const broken = await press(browser);
    expect([broken.status, broken.text.includes('暂时连不上缴费平台')]).toEqual([503, true]);
    expect(pageFaultsHere(broken)).toEqual([]);
    const { platformNo } = await onlyOrder(service, platform, caseId);
    platform.misbehave();
    expect((await press(browser)).headers.get('location')).toContain(platformNo);
    await onlyOrder(service, platform, caseId);
  });

  it('nobody is led to another site, whatever the platform says', async () => {
    const { browser } = await charged(service);
    platform.misbehave({ payUrl: 'https://pay.elsewhere.example/1' });
    const page = await press(browser);
    expect(page.status).toBe(503);
    expect(page.headers.get('location')).toBeNull();
    expect(page.html).not.toContain('elsewhere');
  });

  it('a form of another site, or of none, opens nothing', async () => {
    const { browser, caseId } = await charged(service);
    expect((await press(browser, { origin: 'https://elsewhere.example' })).status).toBe(403);
    expect((await press(browser, { 'x-nothing': '1' })).status).toBe(403);
    expect(await orderOf(service, caseId)).toEqual([]);
  });

  it('is not offered where nothing is to be paid, nor after the last day', async () => {
    const { browser, caseId } = await charged(service, false);
    expect((await browser.open('/track/case')).html).not.toContain('/track/payment');
    expect((await press(browser)).headers.get('location')).toBe('/track/case');
    const [late, unserved] = [await charged(service), await charged(service)];
    const due = '2026年3月30日（周一）';
    expect((await late.browser.open('/track/case')).text).toContain(`${due}（暂定，送达后起算）`);
    await (await officeOf(service, late.number)).serveFeeNotice();
    expect((await late.browser.open('/track/case')).text).not.toContain('暂定');
    service.setNow('2026-03-31T00:00:01+08:00');
    await late.browser.send('/track', { number: late.number, code: late.code });
    const page = await late.browser.open('/track/case');
    for (const words of ['请您缴费', '缴费期限已过', '届满。逾期缴费，答复期限不重新计算'])
      expect(page.text).toContain(words);
    expect(page.html).not.toContain('/track/payment');
    expect((await press(late.browser)).headers.get('location')).toBe('/track/case');
    expect([await orderOf(service, caseId), await orderOf(service, late.caseId)]).toEqual([[], []]);
    // The term of a notice that nobody was served has not begun.
    await unserved.browser.send('/track', { number: unserved.number, code: unserved.code });
    expect((await unserved.browser.open('/track/case')).html).toContain('/track/payment');
  });

  it('an order that was closed unpaid gives way to another', async () => {
    const { browser, caseId } = await charged(service);
    const first = await press(browser);
    platform.close((await onlyOrder(service, platform, caseId)).orderNo);
    const page = await browser.open('/track/payment');
    expect(page.text).toContain('没有缴成');
    expect(page.text).toContain('重新缴费');
    const second = await press(browser);
    expect(second.status).toBe(303);
    expect(second.headers.get('location')).not.toBe(first.headers.get('location'));
    expect(await service.product.deps.paymentOrders.ofCase(caseId)).toMatchObject([
      { state: 'CLOSED' },
      { state: 'OPEN' },
    ]);
  });

  it('an order that the platform closed before anybody looked gives way at once', async () => {
    const { browser, caseId } = await charged(service);
    await press(browser);
    const { orderNo, platformNo } = await onlyOrder(service, platform, caseId);
    platform.close(orderNo);
    const again = await press(browser);
    expect(again.status).toBe(303);
    expect(again.headers.get('location')).not.toContain(platformNo);
  });
});

describe('回到门户', () => {
  it('asks the platform, and never believes what the browser brings along', async () => {
    const { browser, caseId } = await charged(service);
    await press(browser);
    const back = await browser.open('/track/payment?state=PAID&amountInFen=1000&orderNo=1&result=success');
    expect(back.text).toContain('还没有缴费结果');
    expect(back.text).toContain('继续缴费');
    expect(pageFaultsHere(back)).toEqual([]);
    expect(await paymentsOf(service, caseId)).toEqual([]);
  });

  it('says that it is paid as soon as the platform says so, and the case has it', async () => {
    const { browser, caseId } = await charged(service);
    await press(browser);
    const { orderNo, platformNo } = await onlyOrder(service, platform, caseId);
    platform.pay(orderNo, '2026-03-02T10:03:00+08:00');
    const page = await browser.open('/track/payment');
    const nextStep = '答复期限自次日起重新计算，机关最迟在 2026年3月30日（周一） 答复您';
    for (const words of ['已缴费', '2026年3月2日（周一）10:03', '10.00元', `341199${platformNo}`, nextStep])
      expect(page.text).toContain(words);
    expect(pageFaultsHere(page)).toEqual([]);
    expect(await paymentsOf(service, caseId)).toEqual([
      {
        fact: 'FEE_PAID',
        on: '2026-03-02',
        amountInFen: 1000,
        receiptNo: `341199${platformNo}`,
        online: { orderNo, platformNo },
        actor: 'PAYMENT_PLATFORM',
      },
    ]);
    const cased = await browser.open('/track/case');
    expect(cased.text).not.toContain('请您缴费');
    expect(cased.text).toContain(`网上缴费10.00元（平台订单号${platformNo}）`);
    expect(cased.html).toContain('href="/track/payment"');
    // Pressing the button of an old tab leads nowhere but here.
    expect((await press(browser)).headers.get('location')).toBe('/track/case');
  });

  it('says that the result is not known while the platform is down', async () => {
    const { browser, caseId } = await charged(service);
    await press(browser);
    platform.pay((await onlyOrder(service, platform, caseId)).orderNo, '2026-03-02T09:59:00+08:00');
    platform.misbehave({ status: 500 });
    expect((await browser.open('/track/payment')).text).toContain('还没有缴费结果');
    platform.misbehave();
    // However often it is loaded, the platform is asked every three seconds.
    expect((await browser.open('/track/payment')).text).toContain('还没有缴费结果');
    service.setNow('2026-03-02T10:00:03+08:00');
    expect((await browser.open('/track/payment')).text).toContain('已缴费');
  });

  it('leads to the case where no order was opened, and away where no case is open', async () => {
    const { browser } = await charged(service);
    expect((await browser.open('/track/payment')).url).toBe('/track/case');
    expect((await formBrowser(service.baseUrl).open('/track/payment')).url).toBe('/track?closed=1');
  });

  it('reads in English too', async () => {
    const { browser } = await charged(service);
    await press(browser);
    await browser.send('/preferences', { english: 'on' });
    const page = await browser.open('/track/payment');
    for (const words of ['Paying online', 'No result yet', 'Go on paying', '10.00 yuan'])
      expect(page.text).toContain(words);
  });
});
