import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { formBrowser } from '../portal/form-browser.ts';
import { startPaymentServer, type TestPaymentServer } from '../support/payment-server.ts';
import { caseInHand, type Service, startService, submitOnline, toHandling } from '../support/service.ts';

let platform: TestPaymentServer;
let service: Service;

beforeAll(async () => {
  platform = await startPaymentServer();
  service = await startService('2026-03-02', { payment: platform.config });
});
afterAll(async () => {
  await service.close();
  await platform.stop();
});

const [clerk, handler] = ['lin.zhixia', 'chen.wangshu'];

describe('a fee paid online', () => {
  it('from the notice to the platform and back, and the reply period begins anew the day after', async () => {
    const { hand, receipt } = await submitOnline(service);
    await toHandling(service, hand);
    expect(await hand.read(handler, 'replyDueOn')).toEqual({ replyDueOn: '2026-03-30' });
    service.clock.set('2026-03-12');
    await hand.done(handler, 'issueFeeNotice', { basis: { pages: 31 }, by: 'ELECTRONIC' });

    const browser = formBrowser(service.url);
    await browser.send('/track', { number: receipt.applicationNo, code: receipt.queryCode });
    const led = await browser.sendOnly('/track/payment', {});
    expect(led.headers.get('location')).toBe(`${platform.config.pages}/pay/FS2026000001`);
    const orderNo = [...platform.orders.keys()].at(-1) ?? '';

    // 23:58 on Friday the 13th in China, which is still the afternoon in Greenwich; told a minute after midnight.
    const paid = platform.pay(orderNo, '2026-03-13T15:58:00Z');
    service.clock.set('2026-03-14T00:01:00+08:00');
    const told = await fetch(
      `${service.url}/payments/notices`,
      platform.notice(orderNo, '2026-03-13T16:01:00.000Z'),
    );
    expect(told.status).toBe(204);

    service.clock.set('2026-03-16');
    const read = await hand.read(
      clerk,
      `replyDueOn tasks
       feeNotices { paidOn receiptNo paidByOrderNo }
       paymentOrders { state amountInFen recorded voided { on } problem { code } payment { paidOn amountInFen receiptNo } }
       timeline { fact on actorName zh }`,
    );
    const { timeline, ...fees } = read as { timeline: readonly Record<string, unknown>[] };
    expect(fees).toEqual({
      // Twenty working days from Monday the 16th; 6 April is the holiday of Qingming.
      replyDueOn: '2026-04-13',
      tasks: ['HANDLE'],
      feeNotices: [{ paidOn: '2026-03-13', receiptNo: paid.receiptNo, paidByOrderNo: 'FS2026000001' }],
      paymentOrders: [
        {
          state: 'PAID',
          amountInFen: 1000,
          recorded: true,
          voided: null,
          problem: null,
          payment: { paidOn: '2026-03-13', amountInFen: 1000, receiptNo: paid.receiptNo },
        },
      ],
    });
    expect(timeline.at(-1)).toMatchObject({
      fact: 'FEE_PAID',
      on: '2026-03-13',
      actorName: '缴费平台',
      zh: expect.stringContaining('FS2026000001'),
    });
    expect((await browser.open('/track/case')).text).not.toContain('请您缴费');

    const voided = { seq: timeline.length, reason: '入账的是另一件的款项' };
    const { version } = await hand.read(clerk, 'version');
    await caseInHand(service, hand.id, Number(version)).done('su.yanqiu', 'voidFact', voided);
    const after = await hand.read(
      clerk,
      'feeNotices { paidOn } paymentOrders { state recorded voided { on reason } problem { code } }',
    );
    expect(after).toEqual({
      feeNotices: [{ paidOn: null }],
      paymentOrders: [
        {
          state: 'PAID',
          recorded: false,
          voided: { on: '2026-03-16', reason: voided.reason },
          problem: null,
        },
      ],
    });
  });
});
