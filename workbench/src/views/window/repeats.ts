import type { Earlier } from './EarlierCase.vue';

/** What a case tells of earlier ones: by the same applicant, and in like words. */
export interface Repeats {
  readonly applicantVolume: { readonly month: number; readonly year: number } | null;
  readonly similarCases: readonly Earlier[];
}

/** Asked of a case, for `Repeats`. */
export const repeatFields = `applicantVolume { month year }
  similarCases { similarity sameApplicant caseFile {
    id version applicationNo applicantName summary submittedOn state outcome application { description } draft { text }
    reply { documentNo sentOn } letters { kind state url }
  } }`;
