import { derivedCode } from './derived-code.ts';

/**
 * 核验码: the code printed on a letter, with which whoever holds the paper finds out whether the office has it too. It
 * is computed, not stored, and a letter that is drawn again has the same.
 * @param secret the service's key, at least 32 bytes
 * @param letterId the letter's id
 */
export function checkCode(secret: Buffer, letterId: string): string {
  return derivedCode(secret, ['check-code', letterId]);
}
