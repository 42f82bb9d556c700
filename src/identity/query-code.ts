import { createHmac, timingSafeEqual } from 'node:crypto';

/** Digits and capitals without those that are mistaken for each other on paper: no 0 O 1 I L U. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
/** 30 characters to the 11th power: 53.9 bits. */
const length = 11;

/**
 * 查询码: the code with which an applicant without an account follows his case. It is computed, not stored.
 * @param secret the service's key, at least 32 bytes
 * @param caseId the case's id
 * @param issue 1 for the first code of the case, one more for each time it was issued anew
 * @returns 11 characters; see {@link groupedQueryCode} for paper and screen
 */
export function queryCode(secret: Buffer, caseId: string, issue: number): string {
  const digest = createHmac('sha256', secret)
    .update(JSON.stringify(['query-code', caseId, issue]))
    .digest();
  let rest = BigInt(`0x${digest.toString('hex')}`);
  let code = '';
  while (code.length < length) {
    code += alphabet.charAt(Number(rest % BigInt(alphabet.length)));
    rest /= BigInt(alphabet.length);
  }
  return code;
}

/** @returns the code as it is shown: K7QF-9XTR-2MA */
export function groupedQueryCode(code: string): string {
  return [code.slice(0, 4), code.slice(4, 8), code.slice(8)].join('-');
}

/**
 * Reads a code as people type it: capitals or not, full-width or not, with spaces and dashes of any kind.
 * @returns the 11 characters, undefined when it cannot be a code
 */
export function normaliseQueryCode(typed: string): string | undefined {
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
 * @param expected the result of {@link queryCode}
 */
export function queryCodeMatches(expected: string, typed: string): boolean {
  const code = normaliseQueryCode(typed);
  if (code === undefined || code.length !== expected.length) return false;
  return timingSafeEqual(Buffer.from(code), Buffer.from(expected));
}
