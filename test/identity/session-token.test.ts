import { expect, it } from '@jest/globals';

import { newSessionToken, sessionTokenHash } from '../../src/identity/session-token.ts';

it('a session token has 256 bits and fits a cookie', () => {
  const tokens = Array.from({ length: 100 }, newSessionToken);
  expect(new Set(tokens).size).toBe(100);
  for (const token of tokens) {
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
  }
});

it('is stored as its SHA-256', () => {
  // FIPS 180-2, appendix B.1.
  expect(sessionTokenHash('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});
