import { lettersToOthers } from '../../case-file/letters-to-others.ts';
import type { ServiceRecord } from '../../case-file/service-record.ts';

/** 送达记录 that the applicant may see: of the letters to himself that have left. */
export function servicesForApplicant(services: readonly ServiceRecord[]): readonly ServiceRecord[] {
  return services.filter(({ letter, sentOn }) => sentOn !== undefined && !lettersToOthers.has(letter));
}
