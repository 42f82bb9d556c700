import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * 签名: HMAC-SHA-256, in lower-case hexadecimal, of the parts with a line feed between them. The first says what is signed, so that
 * no signature can be used for anything else.
 */
export function paymentSignature(secret: string, parts: readonly string[]): string {
  return createHmac('sha256', secret).update(parts.join('\n')).digest('hex');
}

/** Whether a signature is that of these parts; compared in constant time. */
export function isSignatureOf(secret: string, parts: readonly string[], given: string): boolean {
  const expected = Buffer.from(paymentSignature(secret, parts));
  const presented = Buffer.from(given);
  return presented.length === expected.length && timingSafeEqual(presented, expected);
}
