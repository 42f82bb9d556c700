import type { Dependencies } from '../dependencies.ts';
import type { StaffSession } from '../ports/accounts.ts';
import type { OpenSession } from '../ports/sign-in.ts';
import { deviceWords } from './device-words.ts';

/** 本人会话, with the device in words. */
export interface MySession extends Omit<StaffSession, 'userAgent'> {
  readonly device: string;
  /** The one that asks. */
  readonly current: boolean;
}

/** 本人会话: where the person is signed in, the one seen last first; none for those who are not. */
export async function mySessions(
  { accounts, clock }: Pick<Dependencies, 'accounts' | 'clock'>,
  session: OpenSession | undefined,
): Promise<readonly MySession[]> {
  if (!session || session.mustChangePassword) return [];
  const open = await accounts.sessionsOf(session.staff.id, clock.now());
  return open.map(({ userAgent, ...one }) => ({
    ...one,
    device: deviceWords(userAgent),
    current: one.id === session.id,
  }));
}
