import type { Request, RequestHandler } from 'express';
import type { PortalRoom } from './portal-room.ts';

export type FormOrigin = 'OWN' | 'FOREIGN' | 'UNKNOWN';

/**
 * 表单来源: whether a form comes from our own pages. Browsers of today say so themselves (Sec-Fetch-Site, on
 * https); older ones send Origin or Referer, which are held against our host.
 * @param publicUrl where people reach the service
 * @returns UNKNOWN when the browser says nothing
 */
export function formOrigin(request: Request, publicUrl: string): FormOrigin {
  const site = request.get('sec-fetch-site');
  if (site !== undefined) return site === 'same-origin' || site === 'none' ? 'OWN' : 'FOREIGN';
  const origin = request.get('origin');
  const sender = origin === undefined || origin === 'null' ? request.get('referer') : origin;
  if (sender === undefined) return 'UNKNOWN';
  // A proxy may pass the request on under another host than the one people see.
  const own = [request.host, new URL(publicUrl).host];
  return URL.canParse(sender) && own.includes(new URL(sender).host) ? 'OWN' : 'FOREIGN';
}

/** Forms of other sites are refused; what nobody says anything about passes, except where an act on a case hangs on it. */
export function refuseForeignForms(
  { deps, showPage }: PortalRoom,
  unknown: 'ALLOW' | 'REFUSE',
): RequestHandler {
  return async (request, response, next) => {
    const origin = request.method === 'POST' ? formOrigin(request, deps.publicUrl) : 'OWN';
    if (origin === 'OWN' || (origin === 'UNKNOWN' && unknown === 'ALLOW')) return next();
    await showPage(request, response, 'foreign-form', {}, { status: 403 });
  };
}
