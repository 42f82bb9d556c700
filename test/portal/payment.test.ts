import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startPaymentServer, type PlatformOrder, type TestPaymentServer } from '../support/payment-server.ts';
import { startService, type TestService } from '../support/running-service.ts';
import { until } from '../support/until.ts';
import { apply, numberAndCode } from './filled-form.ts';
import { type FormBrowser, formBrowser, hiddenFields } from './form-browser.ts';
import { officeOf } from './handled-case.ts';
import { pageFaults } from './page-faults.ts';

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

/** A case with a fee of ten yuan, asked for on 2 March 2026; its last day is 30 March. */
async function charged(charge = true) {
  service.setNow('2026-03-02T10:00:00+08:00');
  const browser = formBrowser(service.baseUrl);
  const { number, code } = numberAndCode(await apply(service, browser));
  const office = await officeOf(service, number);
  await office.take();
  if (charge) await office.chargeFee();
  const { reader } = service.product.deps;
  const caseId = (await reader.rowByApplicationNo(number))?.id ?? '';
  return { browser, number, code, caseId };
}

/** Sends the form, without following where it leads. */
async function press(browser: FormBrowser, headers?: Readonly<Record<string, string>>) {
  return browser.sendOnly('/track/payment', {}, headers ? { headers } : {});
}

function orderOf(caseId: string): Promise<readonly { readonly orderNo: string }[]> {
  return service.product.deps.paymentOrders.ofCase(caseId);
}

async function onlyOrder(caseId: string): Promise<PlatformOrder> {
  const [order, ...others] = await orderOf(caseId);
  expect(others).toEqual([]);
  const known = platform.orders.get(order?.orderNo ?? '');
  if (!known) throw new Error('the platform has no such order');
  return known;
}

async function paymentsOf(caseId: string) {
  const journal = await service.product.deps.reader.journal(caseId);
  return journal.flatMap(({ fact, actor }) =>
    fact.fact === 'FEE_PAID' || fact.fact === 'PAYMENT_DECLARED' ? [{ ...fact, actor }] : [],
  );
}

/** The platform tells of an order. */
async function tell(orderNo: string, at: string, change: Partial<RequestInit> = {}): Promise<number> {
  const notice = { ...platform.notice(orderNo, at), ...change };
  return (await fetch(`${service.baseUrl}/payments/notices`, notice)).status;
}

describe('网上缴费', () => {
  it('leads from the case to the platform, and browsers let the form go there and nowhere else', async () => {
    const { browser, caseId } = await charged();
    const page = await browser.open('/track/case');
    expect(page.text).toContain('网上缴费');
    expect(page.headers.get('content-security-policy')).toContain(
      `form-action 'self' ${platform.config.pages};`,
    );
    const response = await press(browser);
    expect(response.status).toBe(303);
    const { platformNo, asked } = await onlyOrder(caseId);
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
    const { browser, number, code, caseId } = await charged();
    const another = formBrowser(service.baseUrl);
    await another.send('/track', { number, code });
    const responses = await Promise.all([press(browser), press(browser), press(another), press(another)]);
    const led = responses.map(({ headers }) => headers.get('location'));
    expect(new Set(led).size).toBe(1);
    expect((await press(browser)).headers.get('location')).toBe(led[0]);
    await onlyOrder(caseId);
  });

  it('a line that is cut after the platform opened the order goes on with that order', async () => {
    const { browser, caseId } = await charged();
    platform.misbehave({ cut: true });
    const broken = await press(browser);
    expect([broken.status, broken.text.includes('暂时连不上缴费平台')]).toEqual([503, true]);
    expect(pageFaultsHere(broken)).toEqual([]);
    const { platformNo } = await onlyOrder(caseId);
    platform.misbehave();
    expect((await press(browser)).headers.get('location')).toContain(platformNo);
    await onlyOrder(caseId);
  });

  it('nobody is led to another site, whatever the platform says', async () => {
    const { browser } = await charged();
    platform.misbehave({ payUrl: 'https://pay.elsewhere.example/1' });
    const page = await press(browser);
    expect(page.status).toBe(503);
    expect(page.headers.get('location')).toBeNull();
    expect(page.html).not.toContain('elsewhere');
  });

  it('a form of another site, or of none, opens nothing', async () => {
    const { browser, caseId } = await charged();
    expect((await press(browser, { origin: 'https://elsewhere.example' })).status).toBe(403);
    expect((await press(browser, { 'x-nothing': '1' })).status).toBe(403);
    expect(await orderOf(caseId)).toEqual([]);
  });

  it('is not offered where nothing is to be paid, nor after the last day', async () => {
    const { browser, caseId } = await charged(false);
    expect((await browser.open('/track/case')).html).not.toContain('/track/payment');
    expect((await press(browser)).headers.get('location')).toBe('/track/case');
    const [late, unserved] = [await charged(), await charged()];
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
    expect([await orderOf(caseId), await orderOf(late.caseId)]).toEqual([[], []]);
    // The term of a notice that nobody was served has not begun.
    await unserved.browser.send('/track', { number: unserved.number, code: unserved.code });
    expect((await unserved.browser.open('/track/case')).html).toContain('/track/payment');
  });

  it('an order that was closed unpaid gives way to another', async () => {
    const { browser, caseId } = await charged();
    const first = await press(browser);
    platform.close((await onlyOrder(caseId)).orderNo);
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
    const { browser, caseId } = await charged();
    await press(browser);
    const { orderNo, platformNo } = await onlyOrder(caseId);
    platform.close(orderNo);
    const again = await press(browser);
    expect(again.status).toBe(303);
    expect(again.headers.get('location')).not.toContain(platformNo);
  });
});

describe('回到门户', () => {
  it('asks the platform, and never believes what the browser brings along', async () => {
    const { browser, caseId } = await charged();
    await press(browser);
    const back = await browser.open('/track/payment?state=PAID&amountInFen=1000&orderNo=1&result=success');
    expect(back.text).toContain('还没有缴费结果');
    expect(back.text).toContain('继续缴费');
    expect(pageFaultsHere(back)).toEqual([]);
    expect(await paymentsOf(caseId)).toEqual([]);
  });

  it('says that it is paid as soon as the platform says so, and the case has it', async () => {
    const { browser, caseId } = await charged();
    await press(browser);
    const { orderNo, platformNo } = await onlyOrder(caseId);
    platform.pay(orderNo, '2026-03-02T10:03:00+08:00');
    const page = await browser.open('/track/payment');
    const nextStep = '答复期限自次日起重新计算，机关最迟在 2026年3月30日（周一） 答复您';
    for (const words of ['已缴费', '2026年3月2日（周一）10:03', '10元', `341199${platformNo}`, nextStep])
      expect(page.text).toContain(words);
    expect(pageFaultsHere(page)).toEqual([]);
    expect(await paymentsOf(caseId)).toEqual([
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
    expect(cased.text).toContain(`网上缴费10元（平台订单号${platformNo}）`);
    expect(cased.html).toContain('href="/track/payment"');
    // Pressing the button of an old tab leads nowhere but here.
    expect((await press(browser)).headers.get('location')).toBe('/track/case');
  });

  it('says that the result is not known while the platform is down', async () => {
    const { browser, caseId } = await charged();
    await press(browser);
    platform.pay((await onlyOrder(caseId)).orderNo, '2026-03-02T09:59:00+08:00');
    platform.misbehave({ status: 500 });
    expect((await browser.open('/track/payment')).text).toContain('还没有缴费结果');
    platform.misbehave();
    // However often it is loaded, the platform is asked every three seconds.
    expect((await browser.open('/track/payment')).text).toContain('还没有缴费结果');
    service.setNow('2026-03-02T10:00:03+08:00');
    expect((await browser.open('/track/payment')).text).toContain('已缴费');
  });

  it('leads to the case where no order was opened, and away where no case is open', async () => {
    const { browser } = await charged();
    expect((await browser.open('/track/payment')).url).toBe('/track/case');
    expect((await formBrowser(service.baseUrl).open('/track/payment')).url).toBe('/track?closed=1');
  });

  it('reads in English too', async () => {
    const { browser } = await charged();
    await press(browser);
    await browser.send('/preferences', { english: 'on' });
    const page = await browser.open('/track/payment');
    for (const words of ['Paying online', 'No result yet', 'Go on paying', '10 yuan'])
      expect(page.text).toContain(words);
  });
});

describe('缴费结果通知', () => {
  const at = '2026-03-02T02:00:00.000Z';

  async function opened() {
    const hand = await charged();
    await press(hand.browser);
    return { ...hand, ...(await onlyOrder(hand.caseId)) };
  }

  it('puts the payment into its case, once, however often it comes', async () => {
    const { orderNo, caseId } = await opened();
    platform.pay(orderNo, '2026-03-02T09:59:00+08:00');
    const statuses = await Promise.all([tell(orderNo, at), tell(orderNo, at), tell(orderNo, at)]);
    expect([...statuses, await tell(orderNo, at)]).toEqual([204, 204, 204, 204]);
    expect(await paymentsOf(caseId)).toHaveLength(1);
  });

  it.each([
    ['without a signature', { headers: {} }, 401],
    [
      'with a signature that is not the platform’s',
      { headers: { 'x-payment-timestamp': at, 'x-payment-signature': 'f'.repeat(64) } },
      401,
    ],
    ['that is longer than an order', { body: 'x'.repeat(20_000) }, 413],
    ['with another body', { body: '{}' }, 401],
  ] as const)('%s is not taken', async (_, change, status) => {
    const { orderNo, caseId } = await opened();
    platform.pay(orderNo, '2026-03-02T09:59:00+08:00');
    expect(await tell(orderNo, at, change)).toBe(status);
    expect(await paymentsOf(caseId)).toEqual([]);
  });

  it('that was recorded and is sent again after five minutes is not taken', async () => {
    const { orderNo, caseId } = await opened();
    platform.pay(orderNo, '2026-03-02T09:59:00+08:00');
    service.setNow('2026-03-02T10:05:01+08:00');
    expect(await tell(orderNo, at)).toBe(401);
    expect(await paymentsOf(caseId)).toEqual([]);
  });

  it('that an order is closed, after one that it is paid, changes nothing', async () => {
    const { orderNo, caseId } = await opened();
    platform.pay(orderNo, '2026-03-02T09:59:00+08:00');
    expect(await tell(orderNo, at)).toBe(204);
    platform.close(orderNo);
    expect(await tell(orderNo, at)).toBe(204);
    expect(await service.product.deps.paymentOrders.byNo(orderNo)).toMatchObject({ state: 'PAID' });
    expect(await paymentsOf(caseId)).toHaveLength(1);
  });

  it('of a sum that is not due goes to the staff, and settles nothing', async () => {
    const { orderNo, platformNo, caseId, browser } = await opened();
    platform.pay(orderNo, '2026-03-02T09:59:00+08:00', 999);
    expect(await tell(orderNo, at)).toBe(204);
    expect(await paymentsOf(caseId)).toMatchObject([
      {
        fact: 'PAYMENT_DECLARED',
        voucherNo: platformNo,
        online: { amountInFen: 999 },
        actor: 'PAYMENT_PLATFORM',
      },
    ]);
    const { deps } = service.product;
    expect(await deps.paymentOrders.byNo(orderNo)).toMatchObject({
      problem: { code: 'PAYMENT_AMOUNT_DIFFERS' },
    });
    expect((await deps.reader.row(caseId))?.tasks).toContain('CONFIRM_PAYMENT');
    const { staffNotices } = deps;
    const handler = service.county.staff.get('chen.wangshu')?.id ?? '';
    const told = await staffNotices.page(handler, { unreadOnly: true, limit: 100 });
    expect(told.filter((one) => one.caseId === caseId).map(({ kind }) => kind)).toContain('PAYMENT_TO_CHECK');
    expect((await browser.open('/track/payment')).text).toContain('请不要再次缴费');
    // The button is gone, and one that is pressed all the same leads to what is known.
    expect((await browser.open('/track/case')).html).not.toContain('action="/track/payment"');
    expect((await press(browser)).headers.get('location')).toBe('/track/payment');
  });

  it('of a case that is withdrawn tells the staff, though the case takes no payment any more', async () => {
    const { orderNo, caseId, browser } = await opened();
    await browser.send('/track/withdraw', hiddenFields(await browser.open('/track/withdraw')));
    platform.pay(orderNo, '2026-03-02T09:59:00+08:00');
    expect(await tell(orderNo, at)).toBe(204);
    expect(await paymentsOf(caseId)).toEqual([]);
    const { paymentOrders, staffNotices } = service.product.deps;
    expect(await paymentOrders.byNo(orderNo)).toMatchObject({
      state: 'PAID',
      problem: { code: 'WRONG_STATE' },
    });
    const handler = service.county.staff.get('chen.wangshu')?.id ?? '';
    const told = await staffNotices.page(handler, { unreadOnly: true, limit: 100 });
    expect(told.filter((one) => one.caseId === caseId).map(({ kind }) => kind)).toContain('PAYMENT_TO_CHECK');
  });
});

describe('通知没有到', () => {
  it('the service asks by itself, and the day of payment is the platform’s, in China', async () => {
    const { browser, caseId } = await charged();
    await press(browser);
    const { orderNo } = await onlyOrder(caseId);
    platform.pay(orderNo, '2026-03-02T16:30:00Z');
    service.setNow('2026-03-03T09:00:00+08:00');
    await until('the payment is in its case', async () => (await paymentsOf(caseId)).length > 0);
    expect(await paymentsOf(caseId)).toMatchObject([{ fact: 'FEE_PAID', on: '2026-03-03' }]);
  });

  it('around midnight, by clocks that differ, the payment waits for its day', async () => {
    const { browser, caseId } = await charged();
    await press(browser);
    const { orderNo } = await onlyOrder(caseId);
    platform.pay(orderNo, '2026-03-03T00:00:02+08:00');
    service.setNow('2026-03-02T23:59:58+08:00');
    expect(await tell(orderNo, '2026-03-02T16:00:02.000Z')).toBe(204);
    expect(await paymentsOf(caseId)).toEqual([]);
    service.setNow('2026-03-03T00:02:00+08:00');
    await until('the payment is in its case', async () => (await paymentsOf(caseId)).length > 0);
    expect(await paymentsOf(caseId)).toMatchObject([{ fact: 'FEE_PAID', on: '2026-03-03' }]);
  });

  it('days later too: the late entry says why', async () => {
    const { browser, caseId } = await charged();
    await press(browser);
    const { orderNo } = await onlyOrder(caseId);
    platform.pay(orderNo, '2026-03-02T15:30:00Z');
    platform.misbehave({ status: 500 });
    service.setNow('2026-03-03T09:00:00+08:00');
    const before = platform.received.length;
    await until('the platform was asked', async () => platform.received.length > before);
    platform.misbehave();
    service.setNow('2026-03-09T09:00:00+08:00');
    await until('the payment is in its case', async () => (await paymentsOf(caseId)).length > 0);
    expect(await paymentsOf(caseId)).toMatchObject([
      { fact: 'FEE_PAID', on: '2026-03-02', lateEntryReason: '缴费平台于2026年3月9日告知缴费结果' },
    ]);
  });

  it('an order that never reached the platform is given up, once it cannot reach it any more', async () => {
    const { browser, caseId } = await charged();
    platform.misbehave({ status: 503 });
    await press(browser);
    const [order] = await orderOf(caseId);
    platform.misbehave();
    // The platform opened it behind its own fault: it is made to forget.
    (platform.orders as Map<string, PlatformOrder>).delete(order?.orderNo ?? '');
    service.setNow('2026-03-02T10:01:00+08:00');
    const before = platform.received.length;
    await until('it was asked of', async () => platform.received.length > before);
    expect(await orderOf(caseId)).toMatchObject([{ state: 'OPEN' }]);
    service.setNow('2026-03-02T10:20:00+08:00');
    await until('it is given up', async () => {
      const [given] = await service.product.deps.paymentOrders.ofCase(caseId);
      return given?.state === 'CLOSED';
    });
  });
});

function pageFaultsHere(page: Parameters<typeof pageFaults>[0]): readonly string[] {
  // The only address in the policy is the one that is configured.
  return pageFaults(page).filter(
    (fault) => fault !== `policy ${page.headers.get('content-security-policy') ?? ''}`,
  );
}
