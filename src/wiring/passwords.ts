import { newOneTimePassword } from '../identity/one-time-password.ts';
import { hashPassword, verifyPassword } from '../identity/password-hash.ts';
import { passwordProblem } from '../identity/password-problem.ts';
import type { Passwords } from '../usecases/ports/administration.ts';

export const passwords: Passwords = {
  hash: hashPassword,
  verify: verifyPassword,
  newOneTime: newOneTimePassword,
  problem,
};

function problem(password: string, userName: string): ReturnType<Passwords['problem']> {
  const found = passwordProblem(password, userName);
  switch (found?.code) {
    case undefined:
      return undefined;
    case 'PASSWORD_TOO_SHORT':
      return { problem: 'TOO_SHORT', limit: found.minimum };
    case 'PASSWORD_TOO_LONG':
      return { problem: 'TOO_LONG', limit: found.maximum };
    case 'PASSWORD_IS_USER_NAME':
      return { problem: 'NOT_ALLOWED' };
  }
}
