import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { day } from '../../src/calendar/day.ts';
import { createHttpPaymentService } from '../../src/payment/http-payment-service.ts';
import type { PaymentRequest, PaymentService } from '../../src/usecases/ports/payments.ts';
import { type Misbehaviour, startPaymentServer, type TestPaymentServer } from '../support/payment-server.ts';

let server: TestPaymentServer;
let service: PaymentService;
let now: string;

beforeAll(async () => {
  server = await startPaymentServer();
});
beforeEach(() => {
  server.misbehave();
  now = '2026-03-12T02:00:00.000Z';
  service = serviceAt(server.config);
});
afterAll(() => server.stop());

function serviceAt(config: TestPaymentServer['config'], patienceMs?: number): PaymentService {
  const here = { now: () => now, publicUrl: 'https://gk.qinghu.example' };
  return createHttpPaymentService(config, patienceMs === undefined ? here : { ...here, patienceMs });
}

let last = 0;
function anOrder(): PaymentRequest {
  last += 1;
  return {
    orderNo: `d0000000-0000-4000-8000-${String(last).padStart(12, '0')}`,
    agencyCode: 'QH01',
    agencyName: '清湖县人民政府办公室',
    noticeNo: '清政办公开费〔2026〕1号',
    amountInFen: 1000,
    payUntil: day('2026-04-10'),
  };
}

describe('a payment platform over HTTP', () => {
  it('is asked for an order with what it needs and nothing of the applicant, and says where to pay', async () => {
    const order = anOrder();
    expect(await service.open(order)).toEqual({
      state: 'OPEN',
      platformNo: 'FS2026000001',
      payUrl: `${server.config.pages}/pay/FS2026000001`,
    });
    expect(server.orders.get(order.orderNo)?.asked).toEqual({
      ...order,
      returnUrl: 'https://gk.qinghu.example/track/payment',
      noticeUrl: 'https://gk.qinghu.example/payments/notices',
    });
  });

  it('asked twice for the same order, gives the same one', async () => {
    const order = anOrder();
    expect(await service.open(order)).toEqual(await service.open(order));
  });

  it('tells what became of it: open, paid, closed, never heard of', async () => {
    const [open, paid, closed] = [anOrder(), anOrder(), anOrder()];
    for (const order of [open, paid, closed]) await service.open(order);
    server.pay(paid.orderNo, '2026-03-12T23:59:30+08:00');
    server.close(closed.orderNo);
    const { platformNo = '' } = server.orders.get(paid.orderNo) ?? {};
    expect(await service.stateOf(open.orderNo)).toMatchObject({ state: 'OPEN' });
    expect(await service.stateOf(paid.orderNo)).toEqual({
      state: 'PAID',
      platformNo,
      payment: { amountInFen: 1000, paidAt: '2026-03-12T15:59:30.000Z', receiptNo: `341199${platformNo}` },
    });
    expect(await service.stateOf(closed.orderNo)).toMatchObject({ state: 'CLOSED' });
    expect(await service.stateOf(anOrder().orderNo)).toEqual({ state: 'UNKNOWN' });
  });

  it('with another secret than ours it refuses', async () => {
    const stranger = serviceAt({ ...server.config, secret: 'x'.repeat(32) });
    await expect(stranger.open(anOrder())).rejects.toThrow('the payment platform answered 401');
  });
});

const other = 'd0000000-0000-4000-8000-999999999999';
const wrongAnswers: readonly (readonly [string, Misbehaviour, string])[] = [
  ['an error', { status: 500 }, 'the payment platform answered 500'],
  ['that it is overloaded', { status: 503 }, 'the payment platform answered 503'],
  [
    'a redirection',
    { status: 302, headers: { location: 'https://elsewhere.example/' } },
    'the payment platform answered 302',
  ],
  ['a wrong signature', { signature: 'f'.repeat(64) }, 'is not signed with our secret'],
  ['no signature', { signature: '' }, 'is not signed with our secret'],
  ['an unsigned “unknown”', { status: 404, signature: '' }, 'is not signed with our secret'],
  ['more than an order', { body: 'x'.repeat(20_000) }, 'is too large'],
  ['no JSON', { body: '<html>' }, 'is not understood'],
  [
    'an order without a state',
    { body: JSON.stringify({ orderNo: other, platformNo: 'F1' }) },
    'is not understood',
  ],
  [
    'a payment without a sum',
    {
      body: JSON.stringify({
        orderNo: other,
        platformNo: 'F1',
        state: 'PAID',
        paidAt: '2026-03-12T10:00:00Z',
        receiptNo: '1',
      }),
    },
    'is not understood',
  ],
  [
    'a payment on a day without its hour',
    {
      body: JSON.stringify({
        orderNo: other,
        platformNo: 'F1',
        state: 'PAID',
        amountInFen: 1,
        paidAt: '2026-03-12',
        receiptNo: '1',
      }),
    },
    'is not understood',
  ],
  [
    'another order',
    { body: JSON.stringify({ orderNo: other, platformNo: 'F1', state: 'CLOSED' }) },
    'for another order',
  ],
  ['another site to pay at', { payUrl: 'https://pay.elsewhere.example/1' }, 'to another site'],
  ['a script to pay at', { payUrl: 'javascript:alert(1)' }, 'to another site'],
];

describe('what it answers is not believed, and nobody is sent anywhere, where it is', () => {
  it.each(wrongAnswers)('%s', async (_, misbehaviour, problem) => {
    const order = anOrder();
    await service.open(order);
    server.misbehave(misbehaviour);
    await expect(service.open(order)).rejects.toThrow(problem);
    await expect(service.stateOf(order.orderNo)).rejects.toThrow(problem);
  });

  it('an address that only begins like the one that is configured', async () => {
    server.misbehave({ payUrl: `${server.config.pages}0.elsewhere.example/` });
    await expect(service.open(anOrder())).rejects.toThrow();
  });

  it('an answer to an earlier question, played back', async () => {
    const order = anOrder();
    await service.open(order);
    const body = JSON.stringify({ orderNo: order.orderNo, platformNo: 'FS1', state: 'CLOSED' });
    const headers = server.notice(order.orderNo, now).headers as Readonly<Record<string, string>>;
    server.misbehave({ body, signature: headers['x-payment-signature'] ?? '' });
    await expect(service.stateOf(order.orderNo)).rejects.toThrow('is not signed with our secret');
  });

  it('silence beyond our patience', async () => {
    server.misbehave({ silent: true });
    await expect(serviceAt(server.config, 50).open(anOrder())).rejects.toThrow(/timeout/i);
  });

  it('a platform that is not there', async () => {
    const nowhere = serviceAt({ ...server.config, url: 'http://127.0.0.1:1' });
    await expect(nowhere.open(anOrder())).rejects.toThrow();
  });
});

describe('a notice of the platform', () => {
  async function noticed(at: string, change: (body: string) => string = (body) => body) {
    const order = anOrder();
    await service.open(order);
    server.pay(order.orderNo, '2026-03-12T09:58:00+08:00');
    const { headers, body } = server.notice(order.orderNo, at);
    const { 'x-payment-signature': signature = '' } = headers as Readonly<Record<string, string>>;
    return service.readNotice({ timestamp: at, signature, body: change(String(body)) });
  }

  it.each(['2026-03-12T02:00:00.000Z', '2026-03-12T01:55:00.000Z', '2026-03-12T02:05:00.000Z'])(
    'signed at %s is believed at 02:00',
    async (at) => {
      expect(await noticed(at)).toMatchObject({ report: { state: 'PAID', payment: { amountInFen: 1000 } } });
    },
  );

  it.each(['2026-03-12T01:54:59.999Z', '2026-03-12T02:05:00.001Z', 'yesterday', ''])(
    'signed at “%s” is not',
    async (at) => {
      expect(await noticed(at)).toBe('FORGED');
    },
  );

  it('with one figure changed is not', async () => {
    expect(await noticed(now, (body) => body.replace('1000', '9000'))).toBe('FORGED');
  });
});
