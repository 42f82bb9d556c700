/** 管理记录的事项. */
export const administrationActions = [
  'AGENCY_CHANGED',
  'UNIT_RENAMED',
  'UNIT_CLOSED',
  'UNIT_REOPENED',
  'STAFF_CHANGED',
  'STAFF_DEACTIVATED',
  'STAFF_REACTIVATED',
  'PASSWORD_RESET',
  'ROLE_GRANTED',
  'ROLE_REVOKED',
] as const;
export type AdministrationAction = (typeof administrationActions)[number];

/** One thing that was changed, by its name, with what it was and what it is. */
export interface AdministrationDetail {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/** 管理记录: one line of what administrators did. */
export interface AdministrationEntry {
  /** An instant, ISO 8601 in UTC. */
  readonly recordedAt: string;
  readonly recordedBy: string;
  readonly action: AdministrationAction;
  readonly agencyId: string;
  readonly staffId?: string;
  readonly unitId?: string;
  readonly details: readonly AdministrationDetail[];
  readonly reason: string;
}

/** 账号: what is kept of a person's way in. */
export interface Account {
  readonly staffId: string;
  readonly userName: string;
  readonly name: string;
  readonly passwordHash: string;
  /** Until when a password that an administrator has set opens anything; undefined: it is the person's own. */
  readonly oneTimeUntil: string | undefined;
}

/** 会话 as its holder sees it. */
export interface StaffSession {
  readonly id: string;
  readonly createdAt: string;
  readonly lastSeenAt: string;
  readonly expiresAt: string;
  /** As the browser named itself at sign-in. */
  readonly userAgent: string;
}

/** 账号和会话. Each call is one transaction. */
export interface StaffAccounts {
  account(staffId: string): Promise<Account | undefined>;
  /** Keeps the person's own password, and ends the person's other sessions. @returns how many */
  changePassword(staffId: string, passwordHash: string, keptSessionId: string): Promise<number>;
  /** Sets a password that must be changed, and ends every session of the person. */
  resetPassword(
    staffId: string,
    passwordHash: string,
    oneTimeUntil: string,
    entry: AdministrationEntry,
  ): Promise<void>;
  /** Who is deactivated loses every session. @returns false when the person was so already; then nothing is kept */
  setActive(staffId: string, active: boolean, entry: AdministrationEntry): Promise<boolean>;
  /** @returns those that open something now, the one seen last first */
  sessionsOf(staffId: string, now: string): Promise<readonly StaffSession[]>;
  /** @returns false when the person has no such session */
  endSession(staffId: string, sessionId: string): Promise<boolean>;
}
