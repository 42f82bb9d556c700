import { derivedCode } from './derived-code.ts';

/**
 * 查询码: the code with which an applicant without an account follows his case. It is computed, not stored.
 * @param secret the service's key, at least 32 bytes
 * @param caseId the case's id
 * @param issue 1 for the first code of the case, one more for each time it was issued anew
 */
export function queryCode(secret: Buffer, caseId: string, issue: number): string {
  return derivedCode(secret, ['query-code', caseId, issue]);
}
