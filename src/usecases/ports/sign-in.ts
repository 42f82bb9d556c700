import type { Actor } from '../../access/actor.ts';

export type StaffActor = Extract<Actor, { kind: 'STAFF' }>;

/** 会话: opaque tokens, kept as hashes; deleting the row revokes one at once. */
export interface Sessions {
  open(tokenHash: string, staffId: string, now: string): Promise<void>;
  /** @returns the actor of a session that is neither expired nor revoked */
  actor(tokenHash: string, now: string): Promise<StaffActor | undefined>;
  close(tokenHash: string): Promise<void>;
  closeAllOf(staffId: string): Promise<void>;
}

export interface Credentials {
  readonly id: string;
  readonly passwordHash: string;
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
