import type { ErrorRequestHandler, Request, Router } from 'express';
import type { PortalRoom } from './portal-room.ts';

/** Where staff open letters, files and lists from the workbench, in a tab of their own. */
const ofTheWorkbench = /^\/(?:letters|cases|disputes|agencies|exports|letter-templates)\//;

/**
 * 没有找到, for browsers; programs get the JSON of the handler after the portal. A file that is there and one that is not
 * get the same page: of a session that has ended it speaks to everybody.
 */
export function notFoundPage({ showPage }: PortalRoom, router: Router): void {
  router.use(async (request, response, next) => {
    if (!['GET', 'HEAD'].includes(request.method) || !wantsPage(request)) return next();
    const view = { ofTheWorkbench: ofTheWorkbench.test(request.path) };
    await showPage(request, response, 'not-found', view, { status: 404 });
  });
}

/** 出错了: the person's mistake is named; a fault is reported once and shown by its number. */
export function faultPage({ showPage, reportFault }: PortalRoom): ErrorRequestHandler {
  return (fault: unknown, request, response, next) => {
    if (response.headersSent || !wantsPage(request)) {
      next(fault);
      return;
    }
    const status = statusOf(fault);
    const requestId = status < 500 ? '' : reportFault(fault, response);
    showPage(request, response, 'fault', { status, requestId }, { status }).catch(next);
  };
}

/** A program that takes anything is not a browser. */
function wantsPage(request: Request): boolean {
  return request.accepts(['json', 'html']) === 'html';
}

function statusOf(fault: unknown): number {
  const status = typeof fault === 'object' && fault !== null && 'status' in fault ? fault.status : undefined;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500;
}
