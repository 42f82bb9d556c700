import { Router, json } from 'express';
import { z } from 'zod';
import { formOrigin } from '../portal/same-origin.ts';
import { signIn } from '../usecases/sign-in/sign-in.ts';
import type { Doorkeeper } from './actor-of.ts';
import { cookieOf, setCookie, staffCookie } from './cookies.ts';

/** No user name holds a control character; the database could not even look for a NUL. */
const body = z.object({
  userName: z
    .string()
    .max(100)
    .regex(/^\P{Cc}+$/u),
  password: z.string().min(1).max(1000),
});

/** Eight hours, as the session in the database. */
const sessionSeconds = 8 * 3600;

const refusals = {
  WRONG_CREDENTIALS: { status: 401, zh: '用户名或口令不正确', en: 'Wrong user name or password' },
  TOO_MANY_ATTEMPTS: {
    status: 429,
    zh: '尝试次数过多，请一小时后再试',
    en: 'Too many attempts; try again in an hour',
  },
} as const;

/**
 * `POST /sign-in` {userName, password} sets the session cookie, and answers {staffId, mustChangePassword}; `POST /sign-out`
 * revokes it. Signing in takes JSON only, which no form of another site can send; signing out is refused to one.
 */
export function signInRoutes(door: Doorkeeper, secure: boolean): Router {
  const router = Router();
  router.post('/sign-in', json({ limit: '10kb' }), async (request, response) => {
    const read = body.safeParse(request.body);
    if (!read.success) {
      const path = read.error.issues[0]?.path.join('.') ?? '';
      response.status(400).json({
        code: 'BAD_USER_INPUT',
        path,
        zh: '请填写用户名和口令',
        en: 'userName and password are required',
      });
      return;
    }
    const { userName, password } = read.data;
    const userAgent = request.get('user-agent') ?? '';
    const signedIn = await signIn(door.deps, door.signInParts, userName, password, userAgent);
    if (!signedIn.ok) {
      const { status, zh, en } = refusals[signedIn.reason];
      response.status(status).json({ code: signedIn.reason, zh, en });
      return;
    }
    setCookie(response, staffCookie, signedIn.token, secure, sessionSeconds);
    const { staffId, mustChangePassword } = signedIn;
    response.json({ staffId, mustChangePassword });
  });
  router.post('/sign-out', async (request, response) => {
    if (formOrigin(request, door.deps.publicUrl) === 'FOREIGN') {
      response.status(403).json({
        code: 'FOREIGN_FORM',
        zh: '请求来自其他网站，没有退出登录',
        en: 'The request came from another site; nobody was signed out',
      });
      return;
    }
    const session = cookieOf(request, staffCookie);
    if (session !== undefined) await door.signInParts.sessions.close(door.signInParts.tokenHash(session));
    setCookie(response, staffCookie, '', secure, 0);
    response.status(204).end();
  });
  return router;
}
