import type { OfficeSettings } from '../../case-file/office-settings.ts';
import type { NumberSeries } from '../../case-file/decision.ts';
import type { AdministrationEntry } from './accounts.ts';
import type { Agency, Grant, NewAgency, SettingsEntry, StaffMember, Unit } from './agencies.ts';

/** 机构人员: what administration writes. Each call is one transaction. */
export interface Organisation {
  createAgency(agency: NewAgency): Promise<'CREATED' | 'TAKEN'>;
  createUnit(unit: Unit): Promise<'CREATED' | 'TAKEN'>;
  createStaffMember(member: StaffMember, passwordHash: string): Promise<'CREATED' | 'TAKEN'>;
  /** While there is nobody who could be recorded: for the first administrator. */
  grantRole(grant: Grant): Promise<void>;
  /**
   * Appends a line to the history of an agency's settings, one change after the other.
   * @param change what the current settings become: the line, or nothing where nothing changes
   */
  changeSettings(
    agencyId: string,
    change: (current: OfficeSettings) => SettingsEntry | undefined,
  ): Promise<void>;
  anyStaff(): Promise<boolean>;
}

/** 管理记录 as it is kept; ids grow with time. */
export type KeptEntry = AdministrationEntry & { readonly id: string };

/** 编号: how far a series has come in a year. */
export interface NumbersGiven {
  readonly series: NumberSeries;
  readonly last: number;
  /** As they are printed. */
  readonly lastNo: string;
  readonly nextNo: string;
}

/** 机构人员的变更, each with its line in the record. Each call is one transaction. */
export interface OrganisationChanges {
  /** @returns the field that is another agency's, or once was; undefined when it was done */
  changeAgency(agency: Agency, entry: AdministrationEntry): Promise<string | undefined>;
  /** @returns the field that is taken, undefined when it was done */
  renameUnit(unitId: string, name: string, entry: AdministrationEntry): Promise<string | undefined>;
  /** @returns how many open cases it has; it is closed where it has none */
  closeUnit(unitId: string, entry: AdministrationEntry): Promise<number>;
  reopenUnit(unitId: string, entry: AdministrationEntry): Promise<void>;
  changeStaffMember(
    member: Pick<StaffMember, 'id' | 'name' | 'unitIds'>,
    entry: AdministrationEntry,
  ): Promise<void>;
  /** What was so already leaves no line. */
  grantRole(grant: Grant, entry: AdministrationEntry): Promise<void>;
  revokeRole(grant: Grant, entry: AdministrationEntry): Promise<void>;
  /** @returns the newest first */
  record(agencyId: string, limit: number, beforeId: string | undefined): Promise<readonly KeptEntry[]>;
  numbersGiven(agency: Agency, year: number): Promise<readonly NumbersGiven[]>;
}

/** 口令: kept only as hashes. */
export interface PasswordRefused {
  readonly problem: 'TOO_SHORT' | 'TOO_LONG' | 'NOT_ALLOWED';
  readonly limit?: number;
}

export interface Passwords {
  hash(password: string): Promise<string>;
  verify(stored: string, password: string): Promise<boolean>;
  /** A password for one use, random. */
  newOneTime(): string;
  /** @returns why the password is not good enough, with the characters it must have at least or at most; or undefined */
  problem(password: string, userName: string): PasswordRefused | undefined;
}
