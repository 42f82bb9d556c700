import { createHash, randomBytes } from 'node:crypto';

/** @returns a new session token for the cookie: 256 random bits in base64url. Only its hash is stored. */
export function newSessionToken(): string {
  return randomBytes(32).toString('base64url');
}

/** @returns the SHA-256 of a token in hexadecimal, under which the session is stored and found */
export function sessionTokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
