import { randomUUID } from 'node:crypto';
import { bytesUpTo } from '../remote/bytes-up-to.ts';
import type { PaymentReport, PaymentService } from '../usecases/ports/payments.ts';
import { isSignatureOf, paymentSignature } from './payment-signature.ts';
import { readPaymentAnswer } from './read-payment-answer.ts';

/** The platform, or what the operator has put before it. */
export interface PaymentServer {
  /** Where it is asked, without a slash at the end. */
  readonly url: string;
  readonly secret: string;
  /** The origin of the pages on which people pay. */
  readonly pages: string;
}

export interface PaymentSurroundings {
  /** This instant, ISO 8601. */
  readonly now: () => string;
  /** Where people reach the portal, without a slash at the end. */
  readonly publicUrl: string;
  /** Default ten seconds: somebody waits for the page. */
  readonly patienceMs?: number;
}

/** An order is some hundred bytes. */
const largestAnswer = 16_384;
/** A notice that was on its way for longer is not believed. */
const noticeWindowMs = 5 * 60_000;

/**
 * 非税收入缴费平台 over HTTP (docs/operations.md, 网上缴费): orders as JSON, what is asked and what is answered signed with the shared
 * secret; an answer is bound to its question by a nonce, so that no earlier one can be played back.
 */
export function createHttpPaymentService(
  { url, secret, pages }: PaymentServer,
  { now, publicUrl, patienceMs = 10_000 }: PaymentSurroundings,
): PaymentService {
  async function ask(
    method: 'GET' | 'POST',
    path: string,
    orderNo: string,
    body = '',
  ): Promise<PaymentReport> {
    const nonce = randomUUID();
    const timestamp = now();
    const address = new URL(`${url}${path}`);
    const response = await fetch(address, {
      method,
      // Whoever redirects is not who the order is for.
      redirect: 'manual',
      headers: {
        accept: 'application/json',
        ...(method === 'POST' ? { 'content-type': 'application/json; charset=utf-8' } : {}),
        'x-payment-timestamp': timestamp,
        'x-payment-nonce': nonce,
        'x-payment-signature': paymentSignature(secret, [
          'request',
          method,
          address.pathname,
          timestamp,
          nonce,
          body,
        ]),
      },
      ...(method === 'POST' ? { body } : {}),
      signal: AbortSignal.timeout(patienceMs),
    });
    if (response.status !== 200 && response.status !== 404) {
      await response.body?.cancel();
      throw new Error(`the payment platform answered ${response.status}`);
    }
    const bytes = await bytesUpTo(largestAnswer, response.body);
    if (!bytes) throw new Error('the answer of the payment platform is too large');
    const text = Buffer.from(bytes).toString('utf8');
    const signature = response.headers.get('x-payment-signature') ?? '';
    if (!isSignatureOf(secret, ['answer', nonce, String(response.status), text], signature))
      throw new Error('the answer of the payment platform is not signed with our secret');
    return response.status === 404 ? { state: 'UNKNOWN' } : reportIn(text, orderNo);
  }

  function reportIn(text: string, orderNo: string): PaymentReport {
    const read = readPaymentAnswer(text);
    if (!read) throw new Error('the answer of the payment platform is not understood');
    if (read.orderNo !== orderNo) throw new Error('the payment platform answered for another order');
    const { report } = read;
    if (report.state === 'OPEN' && new URL(report.payUrl).origin !== pages)
      throw new Error('the payment platform would send people to another site');
    return report;
  }

  return {
    open: (request) =>
      ask(
        'POST',
        '/orders',
        request.orderNo,
        JSON.stringify({
          ...request,
          returnUrl: `${publicUrl}/track/payment`,
          noticeUrl: `${publicUrl}/payments/notices`,
        }),
      ),
    stateOf: (orderNo) => ask('GET', `/orders/${orderNo}`, orderNo),
    readNotice: ({ timestamp, signature, body }) => {
      const age = Date.parse(now()) - Date.parse(timestamp);
      const inTime = Math.abs(age) <= noticeWindowMs;
      if (!inTime || !isSignatureOf(secret, ['notice', timestamp, body], signature)) return 'FORGED';
      return readPaymentAnswer(body) ?? 'MALFORMED';
    },
  };
}
