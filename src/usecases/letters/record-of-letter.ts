import type { CaseFile } from '../../case-file/case-file.ts';
import type { ServiceRecord } from '../../case-file/service-record.ts';
import type { DrawnLetterOfCase } from '../ports/mail.ts';

/**
 * The record of a drawn letter, or of the letter that it goes out with: a consultation writes in one entry what goes to the
 * consultee and the notice to the applicant. @returns undefined for what was voided, or leaves no record of service
 */
export function recordOfLetter(
  { services }: Pick<CaseFile, 'services'>,
  { seq, kind }: DrawnLetterOfCase,
): ServiceRecord | undefined {
  const isNotice = kind === 'CONSULTATION_NOTICE';
  return services.find((one) => one.seq === seq && (one.letter === 'CONSULTATION_NOTICE') === isNotice);
}
