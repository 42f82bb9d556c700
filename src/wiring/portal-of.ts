import type { Router } from 'express';
import { createPortal } from '../portal/create-portal.ts';
import type { SiteFooter } from '../portal/site-footer.ts';
import type { Doorkeeper } from '../web/actor-of.ts';
import { applicantCookies } from '../web/applicant-cookies.ts';
import { createDraftSeal } from '../web/draft-seal.ts';
import { requestIdOf } from '../web/request-id.ts';
import { hashFile } from '../web/uploads/hash-file.ts';
import { receiveForm } from '../web/uploads/receive-form.ts';
import { root } from './root.ts';

/** The public's pages, with the forms, cookies and faults of the web behind them. */
export function portalOf(
  door: Doorkeeper,
  onFault: (fault: unknown, requestId: string) => void,
  site: SiteFooter,
  secret: Buffer,
): Router {
  const { deps } = door;
  return createPortal({
    deps,
    templatesDir: `${root}templates/portal`,
    site,
    ...applicantCookies(door),
    drafts: createDraftSeal(secret),
    receiveForm: (request, response) => receiveForm(deps.blobs, request, response),
    hashFile,
    reportFault: (fault, response) => {
      onFault(fault, requestIdOf(response));
      return requestIdOf(response);
    },
  });
}
