import type { ServedLetter } from '../../case-file/facts/service-facts.ts';
import type { ServiceRecord } from '../../case-file/service-record.ts';

/** Letters to others than the applicant name whom the office consults (arts. 15 and 32). */
export const lettersToOthers: ReadonlySet<ServedLetter> = new Set(['CONSULTATION', 'PUBLIC_INTEREST_NOTICE']);

/** 送达记录 that the applicant may see: of the letters to himself that have left. */
export function servicesForApplicant(services: readonly ServiceRecord[]): readonly ServiceRecord[] {
  return services.filter(({ letter, sentOn }) => sentOn !== undefined && !lettersToOthers.has(letter));
}
