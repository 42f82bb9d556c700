import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { PaymentServer } from '../../src/payment/http-payment-service.ts';

/** An order as the platform keeps it. */
export interface PlatformOrder {
  readonly orderNo: string;
  readonly platformNo: string;
  readonly state: 'OPEN' | 'PAID' | 'CLOSED';
  readonly asked: Readonly<Record<string, unknown>>;
  readonly amountInFen?: number;
  readonly paidAt?: string;
  readonly receiptNo?: string;
}

/** What the platform does with the next requests instead of answering them. */
export interface Misbehaviour {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** In place of the body. */
  readonly body?: string | Buffer;
  /** In place of the signature. */
  readonly signature?: string;
  /** Never answers. */
  readonly silent?: true;
  /** Does what is asked, and cuts the line before it answers. */
  readonly cut?: true;
  /** Where the payer would be sent. */
  readonly payUrl?: string;
}

export interface TestPaymentServer {
  /** As the service is configured for it. */
  readonly config: PaymentServer;
  readonly orders: ReadonlyMap<string, PlatformOrder>;
  /** How many requests came, by method and path. */
  readonly received: readonly string[];
  /** From here on; without an argument it behaves well again. */
  misbehave(how?: Misbehaviour): void;
  pay(orderNo: string, paidAt: string, amountInFen?: number): PlatformOrder;
  close(orderNo: string): void;
  /** A notice of the platform, as it would send it at that instant. */
  notice(orderNo: string, at: string): RequestInit;
  stop(): Promise<void>;
}

const secret = 'a-secret-of-qinghu-and-its-platform';

function signature(...parts: readonly string[]): string {
  return createHmac('sha256', secret).update(parts.join('\n')).digest('hex');
}

/** 清湖县非税收入缴费平台 in this process: it believes only what is signed, opens one order for each number, and takes no money. */
export async function startPaymentServer(): Promise<TestPaymentServer> {
  const orders = new Map<string, PlatformOrder>();
  const received: string[] = [];
  let misbehaviour: Misbehaviour = {};
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await text(request);
    const { method = '', url = '' } = request;
    received.push(`${method} ${url}`);
    if (url.startsWith('/pay/')) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(
        '<!doctype html><link rel="icon" href="data:,"><title>pay</title><h1>清湖县非税收入缴费平台</h1>',
      );
      return;
    }
    const how = misbehaviour;
    if (how.silent) return;
    const [timestamp, nonce, signed] = ['timestamp', 'nonce', 'signature'].map((name) =>
      String(request.headers[`x-payment-${name}`]),
    ) as [string, string, string];
    const isOurs = signed === signature('request', method, url, timestamp, nonce, body);
    const order = isOurs
      ? method === 'POST'
        ? opened(body)
        : orders.get(url.split('/').at(-1) ?? '')
      : undefined;
    if (how.cut) {
      response.destroy();
      return;
    }
    const status = how.status ?? (isOurs ? (order ? 200 : 404) : 401);
    const said = how.body ?? (order ? JSON.stringify(toldOf(order, how.payUrl)) : '{}');
    response.writeHead(status, {
      'content-type': 'application/json',
      'x-payment-signature': how.signature ?? signature('answer', nonce, String(status), String(said)),
      ...how.headers,
    });
    response.end(said);
  }

  function opened(body: string): PlatformOrder {
    const asked = JSON.parse(body) as PlatformOrder['asked'];
    const orderNo = String(asked['orderNo']);
    const platformNo = `FS2026${String(orders.size + 1).padStart(6, '0')}`;
    const order = orders.get(orderNo) ?? { orderNo, platformNo, state: 'OPEN', asked };
    orders.set(orderNo, order);
    return order;
  }

  function toldOf({ asked: _asked, ...order }: PlatformOrder, payUrl = `${origin}/pay/${order.platformNo}`) {
    return order.state === 'OPEN' ? { ...order, payUrl } : order;
  }

  function known(orderNo: string): PlatformOrder {
    const order = orders.get(orderNo);
    if (!order) throw new Error(`the platform has no order ${orderNo}`);
    return order;
  }

  return {
    config: { url: origin, secret, pages: origin },
    orders,
    received,
    misbehave: (how = {}) => {
      misbehaviour = how;
    },
    pay(orderNo, paidAt, amountInFen = Number(known(orderNo).asked['amountInFen'])) {
      const receiptNo = `341199${known(orderNo).platformNo}`;
      const paid = { ...known(orderNo), state: 'PAID', amountInFen, paidAt, receiptNo } as const;
      orders.set(orderNo, paid);
      return paid;
    },
    close: (orderNo) => void orders.set(orderNo, { ...known(orderNo), state: 'CLOSED' }),
    notice(orderNo, at) {
      const body = JSON.stringify(toldOf(known(orderNo)));
      return {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'x-payment-timestamp': at,
          'x-payment-signature': signature('notice', at, body),
        },
        body,
      };
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
