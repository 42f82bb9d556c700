import type { Dependencies } from '../dependencies.ts';
import type { Credentials, SignInParts } from '../ports/sign-in.ts';

export type SignedIn =
  | {
      readonly ok: true;
      readonly token: string;
      readonly staffId: string;
      /** The password is an administrator's: it opens the change of it and nothing else. */
      readonly mustChangePassword: boolean;
    }
  | { readonly ok: false; readonly reason: 'WRONG_CREDENTIALS' | 'TOO_MANY_ATTEMPTS' };

/** Ten wrong passwords an hour for one user name. */
const attemptsPerHour = 10;

/** 登录: an unknown user and a wrong password look the same, and take the same time. */
export async function signIn(
  deps: Pick<Dependencies, 'attempts' | 'clock'>,
  parts: SignInParts,
  userName: string,
  password: string,
  userAgent = '',
): Promise<SignedIn> {
  const now = deps.clock.now();
  const subject = `sign-in:${userName}`;
  // Taken before the password is compared: a hundred guesses sent at once are a hundred attempts.
  if (!(await deps.attempts.take(subject, now, attemptsPerHour)))
    return { ok: false, reason: 'TOO_MANY_ATTEMPTS' };
  const credentials = await parts.credentials(userName);
  const right = await parts.verifyPassword(credentials?.passwordHash, password);
  if (!credentials || !right || isOver(credentials, now)) return { ok: false, reason: 'WRONG_CREDENTIALS' };
  await deps.attempts.giveBack(subject, now);
  const token = parts.newToken();
  await parts.sessions.open(parts.tokenHash(token), credentials.id, now, userAgent);
  const mustChangePassword = credentials.oneTimeUntil !== undefined;
  return { ok: true, token, staffId: credentials.id, mustChangePassword };
}

/** A one-time password that nobody used in time. */
function isOver({ oneTimeUntil }: Credentials, now: string): boolean {
  return oneTimeUntil !== undefined && oneTimeUntil <= now;
}
