import { done, type Outcome, refuse } from '../../case-file/outcome.ts';
import type { Dependencies } from '../dependencies.ts';
import type { OpenSession } from '../ports/sign-in.ts';

/** 结束会话: one of one's own, the one that asks included. @returns its id */
export async function endSession(
  { accounts }: Pick<Dependencies, 'accounts'>,
  session: OpenSession | undefined,
  id: string,
): Promise<Outcome<string>> {
  if (!session || session.mustChangePassword) {
    return refuse({ code: 'NOT_PERMITTED', action: 'endSession', reason: 'NOT_SIGNED_IN', by: [] });
  }
  const ended = await accounts.endSession(session.staff.id, id);
  return ended ? done(id) : refuse({ code: 'INVALID_INPUT', path: 'id', problem: 'UNKNOWN' });
}
