import type { Couriers, Sending, TextMessage } from '../usecases/ports/couriers.ts';

/** The operator's gateway to the mobile networks. */
export interface SmsGateway {
  readonly url: string;
  readonly token: string;
}

const patienceMs = 20_000;

/** As much of an answer as a clerk can use. */
const answerLimit = 200;

/** The gateway has understood, and will not: for this number, or this text. */
const refusals: ReadonlySet<number> = new Set([400, 422]);

/**
 * 短信投递: POST {to, text} as JSON with a bearer token; any 2xx is a yes. The key tells a gateway that heeds it that a message
 * is the same one again.
 */
export function createSmsCourier({ url, token }: SmsGateway): NonNullable<Couriers['sms']> {
  return {
    async send(message) {
      try {
        return await answerOf(await post(message));
      } catch (fault) {
        return { outcome: 'LATER', code: 'UNREACHABLE', why: whyOf(fault) };
      }
    },
  };

  function post({ messageId, to, text }: TextMessage): Promise<Response> {
    return fetch(url, {
      method: 'POST',
      // Whoever redirects is not who the token is for.
      redirect: 'manual',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json; charset=utf-8',
        'idempotency-key': messageId,
      },
      body: JSON.stringify({ to, text }),
      signal: AbortSignal.timeout(patienceMs),
    });
  }
}

/** A yes is one whatever comes after it: a body that hangs must not have the message sent once more. */
async function answerOf({ ok, status, body }: Response): Promise<Sending> {
  if (ok) {
    await body?.cancel();
    return { outcome: 'ACCEPTED' };
  }
  const outcome = refusals.has(status) ? 'REFUSED' : 'LATER';
  return { outcome, code: String(status), why: `${status} ${await beginningOf(body)}`.trim() };
}

async function beginningOf(body: AsyncIterable<Uint8Array> | null): Promise<string> {
  const decoder = new TextDecoder();
  let said = '';
  for await (const chunk of body ?? []) {
    said += decoder.decode(chunk, { stream: true });
    if (said.length >= answerLimit) break;
  }
  return said.slice(0, answerLimit);
}

/** `fetch` says only that it failed; its cause says why. */
function whyOf(fault: unknown): string {
  const cause = fault instanceof Error && fault.cause instanceof Error ? fault.cause : fault;
  return cause instanceof Error ? cause.message : String(cause);
}
