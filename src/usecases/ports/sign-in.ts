import type { Actor } from '../../access/actor.ts';

export type StaffActor = Extract<Actor, { kind: 'STAFF' }>;

/** 会话: opaque tokens, kept as hashes; deleting the row revokes one at once. */
export interface Sessions {
  /** @param userAgent as the browser names itself, by which the person knows the session again */
  open(tokenHash: string, staffId: string, now: string, userAgent: string): Promise<void>;
  /** @returns a session that is neither expired nor revoked */
  read(tokenHash: string, now: string): Promise<OpenSession | undefined>;
  close(tokenHash: string): Promise<void>;
  closeAllOf(staffId: string): Promise<void>;
}

/** Who holds a session, and what it opens. */
export interface OpenSession {
  readonly id: string;
  readonly staff: StaffActor;
  /** The password was set by an administrator: until it is changed, the session opens nothing but that change. */
  readonly mustChangePassword: boolean;
}

export interface Credentials {
  readonly id: string;
  readonly passwordHash: string;
  /** Until when a password that an administrator has set opens anything. */
  readonly oneTimeUntil: string | undefined;
}

export interface SignInParts {
  readonly sessions: Sessions;
  /** @returns undefined for unknown and inactive users alike */
  credentials(userName: string): Promise<Credentials | undefined>;
  /** Takes as long for a user who does not exist. */
  verifyPassword(stored: string | undefined, password: string): Promise<boolean>;
  newToken(): string;
  tokenHash(token: string): string;
}
