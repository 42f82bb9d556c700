import { createHmac, timingSafeEqual } from 'node:crypto';

/** Digits and capitals without those that are mistaken for each other on paper: no 0 O 1 I L U. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
/** 30 characters to the 11th power: 53.9 bits. */
const length = 11;

/**
 * A code for paper, computed from the service's secret and stored nowhere.
 * @param secret the service's key, at least 32 bytes
 * @param meaning what the code is for, a word of purpose first, so that no two purposes share a code
 * @returns 11 characters; see {@link groupedCode} for paper and screen
 */
export function derivedCode(secret: Buffer, meaning: readonly [string, ...(string | number)[]]): string {
  const digest = createHmac('sha256', secret).update(JSON.stringify(meaning)).digest();
  let rest = BigInt(`0x${digest.toString('hex')}`);
  let code = '';
  while (code.length < length) {
    code += alphabet.charAt(Number(rest % BigInt(alphabet.length)));
    rest /= BigInt(alphabet.length);
  }
  return code;
}

/** @returns the code as it is shown: K7QF-9XTR-2MA */
export function groupedCode(code: string): string {
  return [code.slice(0, 4), code.slice(4, 8), code.slice(8)].join('-');
}

/**
 * Reads a code as people type it: capitals or not, full-width or not, with spaces and dashes of any kind.
 * @returns the 11 characters, undefined when it cannot be a code
 */
export function normaliseCode(typed: string): string | undefined {
  const code = typed
    .normalize('NFKC')
    .replace(/[\s\p{Pd}]/gu, '')
    .toUpperCase();
  return code.length === length && Array.from(code).every((character) => alphabet.includes(character))
    ? code
    : undefined;
}

/**
 * Compares a typed code with the right one, in a time that does not depend on where they differ.
 * @param expected the result of {@link derivedCode}
 */
export function codeMatches(expected: string, typed: string): boolean {
  const code = normaliseCode(typed);
  if (code === undefined || code.length !== expected.length) return false;
  return timingSafeEqual(Buffer.from(code), Buffer.from(expected));
}
