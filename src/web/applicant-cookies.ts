import type { Request, Response } from 'express';
import type { PortalParts } from '../portal/portal-parts.ts';
import { applicantOf, type Doorkeeper, openedByToken } from './actor-of.ts';
import { applicantSessionSeconds } from './applicant-session.ts';
import { applicantCookie, cookieOf, receiptsCookie, setCookie } from './cookies.ts';

type ApplicantCookies = Pick<
  PortalParts,
  'openApplicantSession' | 'openReceipts' | 'receiptCaseIds' | 'closeApplicantSession' | 'applicantCaseId'
>;

/** No token has it. */
const separator = '~';

/** What the browser of an applicant keeps: the case it may read, from page to page for an hour, and for one the receipts it may show. */
export function applicantCookies(door: Doorkeeper): ApplicantCookies {
  const { deps, applicantSessions } = door;
  const secure = deps.publicUrl.startsWith('https://');

  function keep(response: Response, cookie: string, value: string): void {
    setCookie(response, cookie, value, secure, value === '' ? 0 : applicantSessionSeconds);
  }

  function tokenOf(caseId: string, queryCodeIssue: number): string {
    return applicantSessions.issue(caseId, queryCodeIssue, deps.clock.now());
  }

  return {
    openApplicantSession: (response, caseId, queryCodeIssue) =>
      keep(response, applicantCookie, tokenOf(caseId, queryCodeIssue)),
    openReceipts: (response, cases) => {
      const tokens = cases.map(({ caseId, queryCodeIssue }) => tokenOf(caseId, queryCodeIssue));
      keep(response, applicantCookie, tokens[0] ?? '');
      keep(response, receiptsCookie, tokens.join(separator));
    },
    receiptCaseIds: async (request: Request) => {
      const tokens = (cookieOf(request, receiptsCookie) ?? '').split(separator);
      const opened = await Promise.all(tokens.map((token) => openedByToken(door, token)));
      return opened.filter((caseId) => caseId !== undefined);
    },
    closeApplicantSession: (response) => {
      keep(response, applicantCookie, '');
      keep(response, receiptsCookie, '');
    },
    applicantCaseId: async (request, response) => {
      const caseId = (await applicantOf(door, request))?.caseId;
      const now = deps.clock.now();
      const session = applicantSessions.read(cookieOf(request, applicantCookie) ?? '', now);
      if (session && session.caseId === caseId)
        keep(response, applicantCookie, applicantSessions.renew(session, now));
      return caseId;
    },
  };
}
