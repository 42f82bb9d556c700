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
  switch (passwordProblem(password, userName)?.code) {
    case undefined:
      return undefined;
    case 'PASSWORD_TOO_SHORT':
      return 'TOO_SHORT';
    case 'PASSWORD_TOO_LONG':
      return 'TOO_LONG';
    case 'PASSWORD_IS_USER_NAME':
      return 'NOT_ALLOWED';
  }
}
