/**
 * The form in which a password is judged, hashed and compared: NFKC, so that the same keys give the same password
 * whether an input method wrote full-width or half-width characters (NIST SP 800-63B, 3.1.1.2).
 */
export function canonicalPassword(password: string): string {
  return password.normalize('NFKC');
}
