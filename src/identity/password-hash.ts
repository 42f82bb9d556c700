import { hash, verify } from '@node-rs/argon2';

import { canonicalPassword } from './canonical-password.ts';

/** Argon2id, the package's default, with the first parameters OWASP names (Password Storage Cheat Sheet): 19 MiB, 2 passes. */
const parameters = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** @returns the password's Argon2id hash with salt and parameters (PHC string), to be stored */
export function hashPassword(password: string): Promise<string> {
  return hash(canonicalPassword(password), parameters);
}

/**
 * Compares a password with what is stored. For an unknown user it does the same work, so that the time of the answer
 * does not tell which names exist.
 * @param stored the user's hash, undefined when there is no such user or he has no password
 */
export async function verifyPassword(stored: string | undefined, password: string): Promise<boolean> {
  if (stored === undefined) {
    await hashPassword(password);
    return false;
  }
  return verify(stored, canonicalPassword(password));
}
