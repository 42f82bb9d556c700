import type { Request, Response } from 'express';

export const staffCookie = 'mingda_session';
export const applicantCookie = 'mingda_application';
export const receiptsCookie = 'mingda_receipts';

/** The value of a cookie, if it was sent. */
export function cookieOf(request: Request, name: string): string | undefined {
  for (const pair of (request.headers.cookie ?? '').split(';')) {
    const separator = pair.indexOf('=');
    if (separator > 0 && pair.slice(0, separator).trim() === name) return pair.slice(separator + 1).trim();
  }
  return undefined;
}

/** Sets a cookie that no script can read and no other site can send. */
export function setCookie(
  response: Response,
  name: string,
  value: string,
  secure: boolean,
  maxAgeSeconds: number,
): void {
  const flags = `Path=/; HttpOnly; SameSite=Lax; Max-Age=${maxAgeSeconds}${secure ? '; Secure' : ''}`;
  response.append('Set-Cookie', `${name}=${value}; ${flags}`);
}
