import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type PlatformOrder, startPaymentServer, type TestPaymentServer } from '../support/payment-server.ts';
import { startService, type TestService } from '../support/running-service.ts';
import { until } from '../support/until.ts';
import { hiddenFields } from './form-browser.ts';
import { charged, onlyOrder, orderOf, paymentsOf, press, tell } from './paying-online.ts';

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

describe('缴费结果通知', () => {
  const at = '2026-03-02T02:00:00.000Z';

  async function opened() {
    const hand = await charged(service);
    await press(hand.browser);
    return { ...hand, ...(await onlyOrder(service, platform, hand.caseId)) };
  }

  it('puts the payment into its case, once, however often it comes', async () => {
    const { orderNo, caseId } = await opened();
    platform.pay(orderNo, '2026-03-02T09:59:00+08:00');
    const statuses = await Promise.all([
      tell(service, platform, orderNo, at),
      tell(service, platform, orderNo, at),
      tell(service, platform, orderNo, at),
    ]);
    expect([...statuses, await tell(service, platform, orderNo, at)]).toEqual([204, 204, 204, 204]);
    expect(await paymentsOf(service, caseId)).toHaveLength(1);
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
    expect(await tell(service, platform, orderNo, at, change)).toBe(status);
    expect(await paymentsOf(service, caseId)).toEqual([]);
  });

  it('that was recorded and is sent again after five minutes is not taken', async () => {
    const { orderNo, caseId } = await opened();
    platform.pay(orderNo, '2026-03-02T09:59:00+08:00');
    service.setNow('2026-03-02T10:05:01+08:00');
    expect(await tell(service, platform, orderNo, at)).toBe(401);
    expect(await paymentsOf(service, caseId)).toEqual([]);
  });

  it('that an order is closed, after one that it is paid, changes nothing', async () => {
    const { orderNo, caseId } = await opened();
    platform.pay(orderNo, '2026-03-02T09:59:00+08:00');
    expect(await tell(service, platform, orderNo, at)).toBe(204);
    platform.close(orderNo);
    expect(await tell(service, platform, orderNo, at)).toBe(204);
    expect(await service.product.deps.paymentOrders.byNo(orderNo)).toMatchObject({ state: 'PAID' });
    expect(await paymentsOf(service, caseId)).toHaveLength(1);
  });

  it('of a sum that is not due goes to the staff, and settles nothing', async () => {
    const { orderNo, platformNo, caseId, browser } = await opened();
    platform.pay(orderNo, '2026-03-02T09:59:00+08:00', 999);
    expect(await tell(service, platform, orderNo, at)).toBe(204);
    expect(await paymentsOf(service, caseId)).toMatchObject([
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
    expect(await tell(service, platform, orderNo, at)).toBe(204);
    expect(await paymentsOf(service, caseId)).toEqual([]);
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
    const { browser, caseId } = await charged(service);
    await press(browser);
    const { orderNo } = await onlyOrder(service, platform, caseId);
    platform.pay(orderNo, '2026-03-02T16:30:00Z');
    service.setNow('2026-03-03T09:00:00+08:00');
    await until('the payment is in its case', async () => (await paymentsOf(service, caseId)).length > 0);
    expect(await paymentsOf(service, caseId)).toMatchObject([{ fact: 'FEE_PAID', on: '2026-03-03' }]);
  });

  it('around midnight, by clocks that differ, the payment waits for its day', async () => {
    const { browser, caseId } = await charged(service);
    await press(browser);
    const { orderNo } = await onlyOrder(service, platform, caseId);
    platform.pay(orderNo, '2026-03-03T00:00:02+08:00');
    service.setNow('2026-03-02T23:59:58+08:00');
    expect(await tell(service, platform, orderNo, '2026-03-02T16:00:02.000Z')).toBe(204);
    expect(await paymentsOf(service, caseId)).toEqual([]);
    service.setNow('2026-03-03T00:02:00+08:00');
    await until('the payment is in its case', async () => (await paymentsOf(service, caseId)).length > 0);
    expect(await paymentsOf(service, caseId)).toMatchObject([{ fact: 'FEE_PAID', on: '2026-03-03' }]);
  });

  it('days later too: the late entry says why', async () => {
    const { browser, caseId } = await charged(service);
    await press(browser);
    const { orderNo } = await onlyOrder(service, platform, caseId);
    platform.pay(orderNo, '2026-03-02T15:30:00Z');
    platform.misbehave({ status: 500 });
    service.setNow('2026-03-03T09:00:00+08:00');
    const before = platform.received.length;
    await until('the platform was asked', async () => platform.received.length > before);
    platform.misbehave();
    service.setNow('2026-03-09T09:00:00+08:00');
    await until('the payment is in its case', async () => (await paymentsOf(service, caseId)).length > 0);
    expect(await paymentsOf(service, caseId)).toMatchObject([
      { fact: 'FEE_PAID', on: '2026-03-02', lateEntryReason: '缴费平台于2026年3月9日告知缴费结果' },
    ]);
  });

  it('an order that never reached the platform is given up, once it cannot reach it any more', async () => {
    const { browser, caseId } = await charged(service);
    platform.misbehave({ status: 503 });
    await press(browser);
    const [order] = await orderOf(service, caseId);
    platform.misbehave();
    // The platform opened it behind its own fault: it is made to forget.
    (platform.orders as Map<string, PlatformOrder>).delete(order?.orderNo ?? '');
    service.setNow('2026-03-02T10:01:00+08:00');
    const before = platform.received.length;
    await until('it was asked of', async () => platform.received.length > before);
    expect(await orderOf(service, caseId)).toMatchObject([{ state: 'OPEN' }]);
    service.setNow('2026-03-02T10:20:00+08:00');
    await until('it is given up', async () => {
      const [given] = await service.product.deps.paymentOrders.ofCase(caseId);
      return given?.state === 'CLOSED';
    });
  });
});
