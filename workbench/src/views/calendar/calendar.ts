/** A year of working days, as the contract answers it. */
export interface CalendarYear {
  readonly year: number;
  readonly provisional: boolean;
  readonly workingDays: number;
  readonly notices: readonly string[];
  readonly daysOff: readonly string[];
  readonly makeUpWorkdays: readonly string[];
}

/** A loaded notice or local override. */
export interface LoadedNotice {
  readonly id: string;
  readonly scope: string;
  readonly state: string;
  readonly documentNo: string;
  readonly year: number;
  readonly issuedOn: string | null;
  readonly source: string;
  readonly agencies: readonly { readonly id: string; readonly name: string }[] | null;
  readonly approver: string;
  readonly holidays: readonly {
    readonly name: string;
    readonly off: string;
    readonly worked: readonly string[];
  }[];
  readonly replaces: string | null;
  readonly loadedAt: string;
  readonly loadedBy: { readonly name: string } | null;
  readonly caseCount: number;
}

/** What would follow from a notice; or why not. */
export interface NoticePreview {
  readonly fingerprint: string;
  readonly daysOff: number;
  readonly daysWorked: number;
  readonly days: readonly {
    readonly on: string;
    readonly kindBefore: string;
    readonly kindAfter: string;
    readonly festival: string | null;
  }[];
  readonly yearsAnnounced: readonly number[];
  readonly festivalsWorked: readonly { readonly festival: string; readonly on: string }[];
  readonly caseCount: number;
  readonly becomingLate: number;
  readonly noLongerLate: number;
  readonly cases: readonly {
    readonly caseId: string;
    readonly applicationNo: string | null;
    readonly agency: { readonly name: string };
    readonly deadlines: readonly {
      readonly deadline: string;
      readonly before: string;
      readonly after: string;
    }[];
    readonly provisionalAfter: boolean;
    readonly late: string;
  }[];
}

/** What the previews answer. */
export type PreviewAnswer = NoticePreview | { readonly zh: string; readonly path?: string };
