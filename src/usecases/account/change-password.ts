import { done, type Outcome, refuse } from '../../case-file/outcome.ts';
import type { Dependencies } from '../dependencies.ts';
import type { OpenSession } from '../ports/sign-in.ts';

export interface ChangePasswordCommand {
  readonly current: string;
  readonly new: string;
}

/** As for a sign-in: ten wrong ones an hour. */
const attemptsPerHour = 10;

/**
 * 修改口令: one's own, against the current one. The person's other sessions end, since one of them may be why.
 * @returns how many sessions have ended; refused with INVALID_INPUT at `current` or `new`, or TOO_MANY_ATTEMPTS
 */
export async function changePassword(
  deps: Pick<Dependencies, 'accounts' | 'attempts' | 'clock' | 'passwords'>,
  session: OpenSession | undefined,
  command: ChangePasswordCommand,
): Promise<Outcome<number>> {
  const account = session && (await deps.accounts.account(session.staff.id));
  if (!account) {
    return refuse({ code: 'NOT_PERMITTED', action: 'changePassword', reason: 'NOT_SIGNED_IN', by: [] });
  }
  const now = deps.clock.now();
  const subject = `change-password:${account.staffId}`;
  // Taken before the password is compared: a hundred guesses sent at once are a hundred attempts.
  if (!(await deps.attempts.take(subject, now, attemptsPerHour))) {
    return refuse({ code: 'TOO_MANY_ATTEMPTS' });
  }
  if (!(await deps.passwords.verify(account.passwordHash, command.current))) {
    return refuse({ code: 'INVALID_INPUT', path: 'current', problem: 'WRONG' });
  }
  await deps.attempts.giveBack(subject, now);
  const refused = deps.passwords.problem(command.new, account.userName);
  if (refused) return refuse({ code: 'INVALID_INPUT', path: 'new', ...refused });
  if (await deps.passwords.verify(account.passwordHash, command.new)) {
    return refuse({ code: 'INVALID_INPUT', path: 'new', problem: 'NOT_ALLOWED' });
  }
  const passwordHash = await deps.passwords.hash(command.new);
  return done(await deps.accounts.changePassword(account.staffId, passwordHash, session.id));
}
