import type { Request } from 'express';
import type { Actor } from '../access/actor.ts';
import type { Dependencies } from '../usecases/dependencies.ts';
import type { SignInParts } from '../usecases/ports/sign-in.ts';
import { trackApplication } from '../usecases/queries/track-application.ts';
import type { ApplicantSessions } from './applicant-session.ts';
import { applicantCookie, cookieOf, staffCookie } from './cookies.ts';

export interface Doorkeeper {
  readonly deps: Dependencies;
  readonly signInParts: SignInParts;
  readonly applicantSessions: ApplicantSessions;
}

/**
 * Who sends this request: staff by session cookie; an applicant by the headers `x-application-number` and
 * `x-query-code`, or by the cookie that the tracking page set; else anyone.
 */
export async function actorOf(door: Doorkeeper, request: Request): Promise<Actor> {
  const { deps, signInParts } = door;
  const session = cookieOf(request, staffCookie);
  if (session !== undefined) {
    const actor = await signInParts.sessions.actor(signInParts.tokenHash(session), deps.clock.now());
    if (actor) return actor;
  }
  return (await applicantOf(door, request)) ?? { kind: 'ANYONE' };
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
