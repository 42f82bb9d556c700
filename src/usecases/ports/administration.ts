import type { OfficeSettings } from '../../case-file/office-settings.ts';
import type { Grant, NewAgency, SettingsEntry, StaffMember, Unit } from './agencies.ts';

/** 机构人员: what administration writes. Each call is one transaction. */
export interface Organisation {
  createAgency(agency: NewAgency): Promise<'CREATED' | 'TAKEN'>;
  createUnit(unit: Unit): Promise<'CREATED' | 'TAKEN'>;
  createStaffMember(member: StaffMember, passwordHash: string): Promise<'CREATED' | 'TAKEN'>;
  grantRole(grant: Grant): Promise<void>;
  revokeRole(grant: Grant): Promise<void>;
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

/** 口令: kept only as hashes. */
export interface Passwords {
  hash(password: string): Promise<string>;
  verify(stored: string, password: string): Promise<boolean>;
  /** A password for one use, random. */
  newOneTime(): string;
  /** @returns why the password is not good enough, or undefined */
  problem(password: string, userName: string): 'TOO_SHORT' | 'TOO_LONG' | 'NOT_ALLOWED' | undefined;
}
