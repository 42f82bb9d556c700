import type { Request, Response } from 'express';
import type { Wording } from '../statute/wording.ts';
import { trackApplication } from '../usecases/queries/track-application.ts';
import { fieldReader } from './field-reader.ts';
import { type ApplicantsCase, openedCaseOf } from './opened-by-applicant.ts';
import type { PortalRoom } from './portal-room.ts';
import { trackingProblems } from './tracking-problems.ts';
import { errorList, fieldViews } from './typed-fields.ts';

type Fields = Readonly<Record<string, string>>;

/** A form that came when its case was no longer open in this browser, opened again with its code. */
export interface Reopened {
  readonly opened: ApplicantsCase;
  /** What was typed, as it came. */
  readonly fields: Fields;
}

const codeField = ['code'] as const;
const emptyCode: Wording = { zh: '请填写查询码。', en: 'Enter the query code.' };

/**
 * 查询结束时保留填写的内容: asks for the code of the case that a form was made for. What was typed goes along sealed, bound to act
 * and case: it is read again by the service alone, after the code was right, and by nobody at a shared computer before.
 */
export async function askForCode(
  room: PortalRoom,
  request: Request,
  response: Response,
  {
    act,
    applicationNo,
    fields,
  }: { readonly act: string; readonly applicationNo: string; readonly fields: Fields },
): Promise<void> {
  const sealed = room.drafts.seal(fields, meantFor(act, applicationNo));
  await showCodeForm(room, request, response, { act, applicationNo, sealed });
}

/** @returns undefined where the form for the code was shown again, or nothing was sealed for this act and case */
export async function reopenedByCode(
  room: PortalRoom,
  request: Request,
  response: Response,
  act: string,
  { sealed = '', applicationNo = '', ...typed }: Fields,
): Promise<Reopened | undefined> {
  const { deps } = room;
  const fields = room.drafts.open(sealed, meantFor(act, applicationNo));
  if (!fields) {
    response.redirect(303, '/track?closed=1');
    return undefined;
  }
  const reader = fieldReader<(typeof codeField)[number]>(typed);
  const code = reader.required('code', emptyCode);
  const error = reader.errors.code;
  if (error) {
    await showCodeForm(room, request, response, { act, applicationNo, sealed, error, status: 422 });
    return undefined;
  }
  const tracked = await trackApplication(deps, applicationNo, code);
  const actor = { kind: 'APPLICANT', caseId: tracked.found ? tracked.row.id : '' } as const;
  const opened = tracked.found ? await openedCaseOf(deps, actor, tracked.row) : undefined;
  if (tracked.found && opened) {
    room.openApplicantSession(response, tracked.row.id, tracked.row.queryCodeIssue);
    return { opened, fields };
  }
  const wrong = trackingProblems[tracked.found ? 'NO_MATCH' : tracked.reason];
  await showCodeForm(room, request, response, { act, applicationNo, sealed, ...wrong });
  return undefined;
}

function meantFor(act: string, applicationNo: string): string {
  return `${act} ${applicationNo}`;
}

interface CodeForm {
  readonly act: string;
  readonly applicationNo: string;
  readonly sealed: string;
  readonly error?: Wording;
  readonly problem?: Wording;
  /** Default 403: nothing was done. */
  readonly status?: number;
}

async function showCodeForm(
  { showPage }: PortalRoom,
  request: Request,
  response: Response,
  { act, applicationNo, sealed, error, problem, status = 403 }: CodeForm,
): Promise<void> {
  const fields = fieldViews(codeField, {}, error ? { code: error } : {});
  const view = { act, applicationNo, sealed, fields, errors: errorList(fields), problem: problem ?? '' };
  await showPage(request, response, 'ended-session', view, { personal: true, status });
}
