import { checkCode } from '../identity/check-code.ts';
import { consultationCode } from '../identity/consultation-code.ts';
import { codeMatches, groupedCode } from '../identity/derived-code.ts';
import { queryCode } from '../identity/query-code.ts';
import type { CheckCodes, Dependencies } from '../usecases/dependencies.ts';

/** 查询码, 核验码, 答复码: what is printed and what is typed, from one secret. */
export function derivedCodes(
  secret: Buffer,
): Pick<Dependencies, 'queryCodes' | 'checkCodes' | 'consultationCodes'> {
  return {
    queryCodes: {
      of: (caseId, issue) => groupedCode(queryCode(secret, caseId, issue)),
      matches: (caseId, issue, typed) => codeMatches(queryCode(secret, caseId, issue), typed),
    },
    checkCodes: codesOfLetters((letterId) => checkCode(secret, letterId)),
    consultationCodes: codesOfLetters((letterId) => consultationCode(secret, letterId)),
  };
}

function codesOfLetters(codeOf: (letterId: string) => string): CheckCodes {
  return {
    of: (letterId) => groupedCode(codeOf(letterId)),
    matches: (letterId, typed) => codeMatches(codeOf(letterId), typed),
  };
}
