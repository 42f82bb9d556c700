import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createSmsCourier } from '../../src/messaging/sms-gateway.ts';
import { startSmsGateway, type TestSmsGateway } from '../support/sms-gateway-server.ts';

let gateway: TestSmsGateway;

beforeAll(async () => {
  gateway = await startSmsGateway();
});

afterAll(() => gateway.stop());

const message = {
  messageId: '0b6ee3a5-6f2c-4c0c-9d4b-5a4b6f0b8f11',
  to: '13800005550',
  text: '【清湖县教育局】QH03-2026-00001：答复书已出具，请查询 https://gk.qinghu.example/track',
};

describe('the gateway', () => {
  it('is posted number and text, with the token, and a key that says which message it is', async () => {
    expect(await createSmsCourier(gateway.config).send(message)).toEqual({ outcome: 'ACCEPTED' });
    const received = gateway.received.at(-1);
    expect(received?.method).toBe('POST');
    expect(received?.body).toEqual({ to: message.to, text: message.text });
    expect(received?.headers).toMatchObject({
      authorization: 'Bearer gateway-token',
      'content-type': 'application/json; charset=utf-8',
      'idempotency-key': message.messageId,
    });
  });

  it.each([
    [202, { outcome: 'ACCEPTED' }],
    [400, { outcome: 'REFUSED', code: '400', why: '400 no' }],
    [422, { outcome: 'REFUSED', code: '422' }],
    [401, { outcome: 'LATER', code: '401' }],
    [404, { outcome: 'LATER', code: '404' }],
    [429, { outcome: 'LATER', code: '429' }],
    [500, { outcome: 'LATER', code: '500' }],
    [503, { outcome: 'LATER', code: '503' }],
  ])('that answers %i', async (status, sending) => {
    gateway.answer(status, 'no');
    expect(await createSmsCourier(gateway.config).send(message)).toMatchObject(sending);
  });

  it('that answers at length is quoted in short', async () => {
    gateway.answer(500, 'x'.repeat(10_000));
    expect(await createSmsCourier(gateway.config).send(message)).toMatchObject({
      why: expect.stringMatching(/^500 x{200}$/),
    });
  });

  it('that says yes and then falls silent has said yes: the message went out again with every attempt', async () => {
    const silent = createServer((request, response) => {
      request.resume();
      response.writeHead(200, { 'content-length': '10' }).write('o');
      setImmediate(() => response.destroy());
    });
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const { port } = silent.address() as AddressInfo;
    const courier = createSmsCourier({ url: `http://127.0.0.1:${port}/send`, token: 't' });
    try {
      expect(await courier.send(message)).toEqual({ outcome: 'ACCEPTED' });
    } finally {
      silent.close();
      silent.closeAllConnections();
    }
  });

  it('that sends elsewhere is not followed: the token is not for others', async () => {
    const elsewhere = await startSmsGateway();
    gateway.answer(307, '', { location: elsewhere.config.url });
    expect(await createSmsCourier(gateway.config).send(message)).toMatchObject({ outcome: 'LATER' });
    expect(elsewhere.received).toEqual([]);
    await elsewhere.stop();
  });

  it('that is not there: later', async () => {
    const gone = await startSmsGateway();
    await gone.stop();
    expect(await createSmsCourier(gone.config).send(message)).toMatchObject({
      outcome: 'LATER',
      code: 'UNREACHABLE',
    });
  });
});
