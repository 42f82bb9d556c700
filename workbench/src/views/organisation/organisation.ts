import type { Typed } from '../../forms/typed.ts';

/** What the law leaves an office to choose, as it stands. */
export interface Settings {
  readonly correctionTermWorkingDays: number;
  readonly correctionGrounds: readonly string[];
  readonly secondNoticeByHead: boolean;
  readonly disclosureHoldWorkingDays: number;
  readonly takesForeignApplicants: boolean;
  readonly retention: {
    readonly contested: string;
    readonly others: string;
    readonly approvalNo: string | null;
    readonly approvedOn: string | null;
  };
  readonly feeMonth: string;
  readonly economicSecurityNote: boolean;
  readonly electronicSeal: string;
  readonly stepBudgets: readonly { readonly step: string; readonly workingDays: number }[];
}

export interface SettingsChange {
  readonly since: string;
  readonly before: Settings;
  readonly settings: Settings;
  readonly changedBy: { readonly name: string } | null;
  readonly reason: string;
}

export interface Person {
  readonly id: string;
  readonly userName: string;
  readonly name: string;
  readonly active: boolean;
  readonly units: readonly { readonly id: string; readonly name: string }[];
  readonly grants: readonly { readonly role: string; readonly agency: { readonly id: string } }[];
}

export interface UnitInside {
  readonly id: string;
  readonly name: string;
  /** Nothing is assigned to it any more. */
  readonly closed: boolean;
}

/** An act of administration, as its form is opened. */
export interface AgencyAct {
  readonly mutation: string;
  readonly title?: string;
  readonly fixed?: Typed;
  readonly initial?: Typed;
  /** What it brings about, said before it is done. */
  readonly note?: string;
}

/** An organ, with what its administrators see of it. */
export interface AgencyInside {
  readonly id: string;
  readonly code: string;
  readonly kind: string;
  readonly name: string;
  readonly address: string;
  readonly phone: string;
  readonly confirmPolicy: string;
  readonly documentPrefix: string;
  readonly fondsNo: string;
  readonly reconsiderationAuthority: string;
  readonly court: string;
  readonly reconsiderationChannel: string;
  readonly supervisingAgency: { readonly id: string; readonly name: string } | null;
  readonly units: readonly UnitInside[];
  readonly staff: readonly Person[];
  readonly settings: Settings | null;
  readonly settingsHistory: readonly SettingsChange[];
}
