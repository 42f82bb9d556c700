import type { ServedLetter } from './facts/service-facts.ts';

/** Letters to others than the applicant name whom the office consults (arts. 15 and 32). */
export const lettersToOthers: ReadonlySet<ServedLetter> = new Set(['CONSULTATION', 'PUBLIC_INTEREST_NOTICE']);
