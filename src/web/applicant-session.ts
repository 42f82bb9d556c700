import { createHmac, timingSafeEqual } from 'node:crypto';

/** One hour: long enough to read the case, short enough for a shared computer. */
export const applicantSessionSeconds = 3600;

export interface ApplicantSessions {
  /** A token that opens one case for an hour, as long as its query code is not issued anew. */
  issue(caseId: string, queryCodeIssue: number, now: string): string;
  /** @returns the case and the issue of its code, or undefined when the token is forged or old */
  read(token: string, now: string): { readonly caseId: string; readonly queryCodeIssue: number } | undefined;
}

/** 申请人会话: after number and code were checked once, a signed token stands for them. */
export function createApplicantSessions(secret: Buffer): ApplicantSessions {
  function signature(text: string): Buffer {
    return createHmac('sha256', secret).update(`applicant-session|${text}`).digest();
  }
  return {
    issue(caseId, queryCodeIssue, now) {
      const expires = Math.floor(Date.parse(now) / 1000) + applicantSessionSeconds;
      const text = `${caseId}.${queryCodeIssue}.${expires}`;
      return `${text}.${signature(text).toString('base64url')}`;
    },
    read(token, now) {
      const [caseId, queryCodeIssue, expires, given] = token.split('.');
      if (caseId === undefined || given === undefined) return undefined;
      const expected = signature(`${caseId}.${queryCodeIssue}.${expires}`);
      const presented = Buffer.from(given, 'base64url');
      if (presented.length !== expected.length || !timingSafeEqual(presented, expected)) return undefined;
      if (Number(expires) * 1000 < Date.parse(now)) return undefined;
      return { caseId, queryCodeIssue: Number(queryCodeIssue) };
    },
  };
}
