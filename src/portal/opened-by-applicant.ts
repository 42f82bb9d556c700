import type { Request, Response } from 'express';
import type { Actor } from '../access/actor.ts';
import type { Dependencies } from '../usecases/dependencies.ts';
import type { Agency } from '../usecases/ports/agencies.ts';
import type { ListedCase } from '../usecases/ports/reading.ts';
import { type OpenedCase, openedCase, readCase } from '../usecases/queries/read-case.ts';
import type { PortalRoom } from './portal-room.ts';

/** The case this browser has opened, as its applicant may read it. */
export interface ApplicantsCase extends OpenedCase {
  readonly actor: Extract<Actor, { kind: 'APPLICANT' }>;
  readonly row: ListedCase;
  readonly agency: Agency;
}

/** @returns undefined when no case is open in this browser: the answer then leads to the tracking page */
export async function openedByApplicant(
  room: PortalRoom,
  request: Request,
  response: Response,
): Promise<ApplicantsCase | undefined> {
  const opened = await stillOpen(room, request, response);
  if (!opened) response.redirect(303, '/track?closed=1');
  return opened;
}

/** @returns undefined when no case is open in this browser; nothing is answered then */
export async function stillOpen(
  { deps, applicantCaseId }: PortalRoom,
  request: Request,
  response: Response,
): Promise<ApplicantsCase | undefined> {
  const caseId = await applicantCaseId(request, response);
  const actor = { kind: 'APPLICANT', caseId: caseId ?? '' } as const;
  const row = caseId === undefined ? undefined : await readCase(deps, actor, caseId);
  return row && (await openedCaseOf(deps, actor, row));
}

/** @returns the case with all that its pages speak of; undefined when its agency is gone */
export async function openedCaseOf(
  deps: Dependencies,
  actor: ApplicantsCase['actor'],
  row: ListedCase,
): Promise<ApplicantsCase | undefined> {
  const agency = await deps.directory.agency(row.agencyId);
  return agency && { actor, row, agency, ...(await openedCase(deps, row.id)) };
}
