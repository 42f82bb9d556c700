import { createHmac, timingSafeEqual } from 'node:crypto';

/** One hour since a page was last opened: long enough to read the case, short enough for a shared computer. */
export const applicantSessionSeconds = 3600;
/** Eight hours since number and code were entered, however many pages are opened. */
const longestSessionSeconds = 8 * 3600;

export interface ApplicantSession {
  readonly caseId: string;
  readonly queryCodeIssue: number;
  /** When number and code were entered, in seconds. */
  readonly openedAt: number;
}

export interface ApplicantSessions {
  /** A token that opens one case for an hour, as long as its query code is not issued anew. */
  issue(caseId: string, queryCodeIssue: number, now: string): string;
  /** The token of a session that is being used: for another hour, but not beyond the longest one. */
  renew(session: ApplicantSession, now: string): string;
  /** @returns undefined when the token is forged or old */
  read(token: string, now: string): ApplicantSession | undefined;
}

/** 申请人会话: after number and code were checked once, a signed token stands for them. */
export function createApplicantSessions(secret: Buffer): ApplicantSessions {
  function signature(text: string): Buffer {
    return createHmac('sha256', secret).update(`applicant-session|${text}`).digest();
  }
  function tokenOf({ caseId, queryCodeIssue, openedAt }: ApplicantSession, now: string): string {
    const expires = Math.min(seconds(now) + applicantSessionSeconds, openedAt + longestSessionSeconds);
    const text = `${caseId}.${queryCodeIssue}.${openedAt}.${expires}`;
    return `${text}.${signature(text).toString('base64url')}`;
  }
  return {
    issue: (caseId, queryCodeIssue, now) => tokenOf({ caseId, queryCodeIssue, openedAt: seconds(now) }, now),
    renew: tokenOf,
    read(token, now) {
      const [caseId, queryCodeIssue, openedAt, expires, given] = token.split('.');
      if (caseId === undefined || given === undefined) return undefined;
      const expected = signature(`${caseId}.${queryCodeIssue}.${openedAt}.${expires}`);
      const presented = Buffer.from(given, 'base64url');
      if (presented.length !== expected.length || !timingSafeEqual(presented, expected)) return undefined;
      if (Number(expires) * 1000 < Date.parse(now)) return undefined;
      return { caseId, queryCodeIssue: Number(queryCodeIssue), openedAt: Number(openedAt) };
    },
  };
}

function seconds(instant: string): number {
  return Math.floor(Date.parse(instant) / 1000);
}
