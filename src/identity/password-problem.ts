import { canonicalPassword } from './canonical-password.ts';

const minimum = 10;
/** Bounds the work a single attempt can ask for. */
const maximum = 256;

/** Why a password is not accepted. */
export type PasswordProblem =
  | { readonly code: 'PASSWORD_TOO_SHORT'; readonly minimum: number }
  | { readonly code: 'PASSWORD_TOO_LONG'; readonly maximum: number }
  | { readonly code: 'PASSWORD_IS_USER_NAME' };

/**
 * Judges a new password: length in characters, and not the user's own name. No rules of composition: they make
 * passwords worse (NIST SP 800-63B, 3.1.1.2).
 * @returns the reason it is refused, undefined when it is accepted
 */
export function passwordProblem(password: string, userName: string): PasswordProblem | undefined {
  const characters = Array.from(canonicalPassword(password)).length;
  if (characters < minimum) return { code: 'PASSWORD_TOO_SHORT', minimum };
  if (characters > maximum) return { code: 'PASSWORD_TOO_LONG', maximum };
  if (folded(password) === folded(userName)) return { code: 'PASSWORD_IS_USER_NAME' };
  return undefined;
}

function folded(text: string): string {
  return canonicalPassword(text).trim().toLowerCase();
}
