import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import type { SmsGateway } from '../../src/messaging/sms-gateway.ts';

export interface ReceivedSms {
  readonly method: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: unknown;
}

export interface TestSmsGateway {
  /** As the service is configured for it. */
  readonly config: SmsGateway;
  readonly received: readonly ReceivedSms[];
  /** From here on. */
  answer(status: number, body?: string, headers?: Readonly<Record<string, string>>): void;
  stop(): Promise<void>;
}

/** A gateway of the operator's to the mobile networks, in this process. */
export async function startSmsGateway(): Promise<TestSmsGateway> {
  const received: ReceivedSms[] = [];
  let answer = { status: 200, body: '', headers: {} };
  const server = createServer((request, response) => {
    void json(request).then((body) => {
      received.push({ method: request.method, headers: request.headers, body });
      response.writeHead(answer.status, answer.headers).end(answer.body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    config: { url: `http://127.0.0.1:${port}/send`, token: 'gateway-token' },
    received,
    answer: (status, body = '', headers = {}) => {
      answer = { status, body, headers };
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
