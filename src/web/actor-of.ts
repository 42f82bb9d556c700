import type { Request } from 'express';
import type { Actor } from '../access/actor.ts';
import type { Dependencies } from '../usecases/dependencies.ts';
import type { OpenSession, SignInParts } from '../usecases/ports/sign-in.ts';
import { trackApplication } from '../usecases/queries/track-application.ts';
import type { ApplicantSessions } from './applicant-session.ts';
import { applicantCookie, cookieOf, staffCookie } from './cookies.ts';

export interface Doorkeeper {
  readonly deps: Dependencies;
  readonly signInParts: SignInParts;
  readonly applicantSessions: ApplicantSessions;
}

/** Who sends a request, and through which session of staff, where there is one. */
export interface Caller {
  readonly actor: Actor;
  readonly session: OpenSession | undefined;
}

/**
 * Who sends this request: staff by session cookie; an applicant by the headers `x-application-number` and
 * `x-query-code`, or by the cookie that the tracking page set; else anyone.
 */
export async function actorOf(door: Doorkeeper, request: Request): Promise<Actor> {
  return (await callerOf(door, request)).actor;
}

/** As {@link actorOf}, with the session. One in which the password must be changed makes nobody a member of staff. */
export async function callerOf(door: Doorkeeper, request: Request): Promise<Caller> {
  const session = await sessionOf(door, request);
  if (session && !session.mustChangePassword) return { actor: session.staff, session };
  return { actor: (await applicantOf(door, request)) ?? { kind: 'ANYONE' }, session };
}

/** The session of staff that the cookie of a request opens. */
async function sessionOf(
  { deps, signInParts }: Doorkeeper,
  request: Request,
): Promise<OpenSession | undefined> {
  const token = cookieOf(request, staffCookie);
  if (token === undefined) return undefined;
  return signInParts.sessions.read(signInParts.tokenHash(token), deps.clock.now());
}

/** The applicant who sends this request, by headers or by cookie. */
export async function applicantOf(
  door: Doorkeeper,
  request: Request,
): Promise<Extract<Actor, { kind: 'APPLICANT' }> | undefined> {
  const { deps } = door;
  const number = request.get('x-application-number');
  const code = request.get('x-query-code');
  if (number !== undefined && code !== undefined) {
    const tracked = await trackApplication(deps, number, code);
    if (tracked.found) return { kind: 'APPLICANT', caseId: tracked.row.id };
  }
  const caseId = await openedByToken(door, cookieOf(request, applicantCookie) ?? '');
  return caseId === undefined ? undefined : { kind: 'APPLICANT', caseId };
}

/** @returns the case that a token opens now, unless its query code was issued anew since */
export async function openedByToken(
  { deps, applicantSessions }: Doorkeeper,
  token: string,
): Promise<string | undefined> {
  const opened = applicantSessions.read(token, deps.clock.now());
  if (!opened) return undefined;
  const row = await deps.reader.row(opened.caseId);
  return row?.queryCodeIssue === opened.queryCodeIssue ? row.id : undefined;
}
