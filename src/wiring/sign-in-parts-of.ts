import type { Pool } from 'pg';
import { verifyPassword } from '../identity/password-hash.ts';
import { newSessionToken, sessionTokenHash } from '../identity/session-token.ts';
import { createSessions, credentialsOf } from '../store/sessions.ts';
import type { SignInParts } from '../usecases/ports/sign-in.ts';

/** What signing in stands on. */
export function signInPartsOf(pool: Pool): SignInParts {
  return {
    sessions: createSessions(pool),
    credentials: (userName) => credentialsOf(pool, userName),
    verifyPassword,
    newToken: newSessionToken,
    tokenHash: sessionTokenHash,
  };
}
