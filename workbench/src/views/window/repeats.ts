/** 相同或者相似申请: an earlier case, with what it was answered. */
export interface Earlier {
  readonly similarity: number;
  readonly sameApplicant: boolean;
  readonly caseFile: {
    readonly id: string;
    readonly version: number;
    readonly applicationNo: string | null;
    readonly applicantName: string | null;
    readonly summary: string;
    readonly submittedOn: string;
    readonly state: string;
    readonly outcome: string | null;
    readonly mergedIntoNo: string | null;
    readonly application: { readonly description: string } | null;
    readonly draft: { readonly text: string } | null;
    readonly reply: { readonly documentNo: string; readonly sentOn: string | null } | null;
    readonly letters: readonly { readonly kind: string; readonly state: string; readonly url: string }[];
  };
}

/** What a case tells of earlier ones: by the same applicant, and in like words. */
export interface Repeats {
  readonly applicantVolume: { readonly month: number; readonly year: number } | null;
  readonly similarCases: readonly Earlier[];
}

/** Asked of a case, for `Repeats`. */
export const repeatFields = `applicantVolume { month year }
  similarCases { similarity sameApplicant caseFile {
    id version applicationNo applicantName summary submittedOn state outcome mergedIntoNo application { description } draft { text }
    reply { documentNo sentOn } letters { kind state url }
  } }`;
