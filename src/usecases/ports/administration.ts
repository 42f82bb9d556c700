import type { Agency, Grant, StaffMember, Unit } from './agencies.ts';

/** 机构人员: what administration writes. Each call is one transaction. */
export interface Organisation {
  createAgency(agency: Agency): Promise<'CREATED' | 'TAKEN'>;
  createUnit(unit: Unit): Promise<'CREATED' | 'TAKEN'>;
  createStaffMember(member: StaffMember, passwordHash: string): Promise<'CREATED' | 'TAKEN'>;
  grantRole(grant: Grant): Promise<void>;
  revokeRole(grant: Grant): Promise<void>;
  anyStaff(): Promise<boolean>;
}

/** 口令: kept only as hashes. */
export interface Passwords {
  hash(password: string): Promise<string>;
  /** @returns why the password is not good enough, or undefined */
  problem(password: string, userName: string): 'TOO_SHORT' | 'TOO_LONG' | 'NOT_ALLOWED' | undefined;
}
