import type { Refusal } from './refusals.ts';

/** What stands between the parts of a number, and before an extension. */
const besideDigits = /转接?|分机号?|ext\.?|[\s+\-–—()/.,;、*#:]/gi;
const fewestDigits = 7;

/**
 * 电话 as people write it: mobiles, landlines with or without area code and extension, numbers abroad, several beside each other.
 * It says only what cannot be one; whether it rings nobody knows from here.
 */
export function maybePhone(text: string): boolean {
  const digits = text.normalize('NFKC').replace(besideDigits, '');
  return digits.length >= fewestDigits && /^\d+$/.test(digits);
}

/** 电子邮箱: a name, an @, and a domain with a dot in it. */
export function maybeEmail(text: string): boolean {
  return /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/.test(text.normalize('NFKC').trim());
}

/** Checks the ways to reach a person, where they are given. @param path of the person in the input */
export function refusalOfContact(
  path: string,
  { phone, email }: { readonly phone?: string | undefined; readonly email?: string | undefined },
): Refusal | undefined {
  if (isGiven(phone) && !maybePhone(phone))
    return { code: 'INVALID_INPUT', path: `${path}.phone`, problem: 'NO_PHONE' };
  if (isGiven(email) && !maybeEmail(email))
    return { code: 'INVALID_INPUT', path: `${path}.email`, problem: 'NO_EMAIL' };
  return undefined;
}

function isGiven(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== '';
}
