import type { CaseFile } from '../../case-file/case-file.ts';
import { fold } from '../../case-file/fold.ts';
import { done, type Outcome, refuse } from '../../case-file/outcome.ts';
import type { EarlierReply } from '../../case-file/reply-content.ts';
import { isSameApplicant } from '../../case-file/same-applicant.ts';
import type { Transaction } from '../ports/work.ts';

/**
 * 前次答复 (art. 36(6)): the reply that the same applicant had from the same agency.
 * @returns the refusal where the case is not there, is another applicant's, or was not answered
 */
export async function earlierReply(
  caseId: string,
  file: CaseFile,
  transaction: Transaction,
): Promise<Outcome<EarlierReply>> {
  const journal = caseId === file.id ? undefined : await transaction.journal(caseId);
  const earlier = journal && fold(caseId, journal);
  if (earlier?.agencyId !== file.agencyId)
    return refuse({ code: 'INVALID_INPUT', path: 'reply.earlierCaseId', problem: 'UNKNOWN' });
  const same = isSameApplicant(await applicantOf(transaction, earlier), await applicantOf(transaction, file));
  if (!same) return refuse({ code: 'EARLIER_REPLY_MISSING', article: '36(6)', problem: 'ANOTHER_APPLICANT' });
  const { reply } = earlier;
  if (reply?.sentOn === undefined)
    return refuse({ code: 'EARLIER_REPLY_MISSING', article: '36(6)', problem: 'NOT_ANSWERED' });
  const { documentNo, sentOn, ground } = reply;
  return done({ caseId, documentNo, sentOn, ground });
}

async function applicantOf(transaction: Transaction, { id, application }: CaseFile) {
  const numbers = await transaction.identityNumbers(id);
  return { applicant: application?.applicant, identityNumber: numbers?.applicant };
}
