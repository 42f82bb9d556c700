import { derivedCode } from './derived-code.ts';

/**
 * 答复码: the code printed on a letter of consultation, with which whoever was sent it answers online. It is computed, not
 * stored, and a letter that is drawn again has the same; it is not the code by which the letter is verified.
 * @param secret the service's key, at least 32 bytes
 * @param letterId the letter's id
 */
export function consultationCode(secret: Buffer, letterId: string): string {
  return derivedCode(secret, ['consultation-code', letterId]);
}
