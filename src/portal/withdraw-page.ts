import { type Request, type Response, type Router, urlencoded } from 'express';
import { refusalWording } from '../case-file/refusal-wording.ts';
import type { Wording } from '../statute/wording.ts';
import { withdrawApplication } from '../usecases/intake/withdraw-application.ts';
import { mayNow } from './case-view.ts';
import { type ApplicantsCase, openedByApplicant } from './opened-by-applicant.ts';
import type { PortalRoom } from './portal-room.ts';
import { refuseForeignForms } from './same-origin.ts';
import { mutationKey, typedFields } from './typed-fields.ts';

/** 撤回申请: a page that asks again, and the act, on the version the applicant saw. */
export function withdrawPage(room: PortalRoom, router: Router): void {
  const { deps } = room;
  router.get('/track/withdraw', async (request, response) => {
    const opened = await openedByApplicant(room, request, response);
    if (!opened) return;
    if (!mayNow(opened, 'withdrawApplication', deps.calendars().of(opened.agency.id), deps.clock.today()))
      return response.redirect(303, '/track/case');
    await askAgain(room, request, response, opened);
  });
  router.post(
    '/track/withdraw',
    refuseForeignForms(room, 'REFUSE'),
    urlencoded({ extended: false, limit: '10kb' }),
    async (request, response) => {
      const opened = await openedByApplicant(room, request, response);
      if (opened) await withdraw(room, request, response, opened);
    },
  );
}

async function withdraw(
  room: PortalRoom,
  request: Request,
  response: Response,
  opened: ApplicantsCase,
): Promise<void> {
  const fields = typedFields(request.body);
  const { expectedVersion = '' } = fields;
  const withdrawn = await withdrawApplication(room.deps, opened.actor, {
    caseId: opened.row.id,
    clientMutationId: mutationKey(fields) ?? room.deps.newId(),
    expectedVersion: Number(expectedVersion),
    how: '申请人在网上撤回',
  });
  if (withdrawn.ok) return response.redirect(303, '/track/case');
  const { refusal } = withdrawn;
  // What cannot be withdrawn any more is shown as it stands.
  if (refusal.code === 'WRONG_STATE') return response.redirect(303, '/track/case');
  const problem =
    refusal.code === 'STALE_VERSION'
      ? {
          zh: '在您打开这个页面以后，申请有了新的进展。请先查看进展，仍要撤回的，再确认一次。',
          en: 'Something happened with the request since you opened this page. Look at it first; if you still want to withdraw, confirm again.',
        }
      : refusalWording(refusal);
  await askAgain(room, request, response, opened, problem);
}

async function askAgain(
  { deps, showPage }: PortalRoom,
  request: Request,
  response: Response,
  { row, file, agency }: ApplicantsCase,
  problem?: Wording,
): Promise<void> {
  const view = {
    applicationNo: row.applicationNo ?? '',
    agencyName: agency.name,
    description: file.application?.description ?? '',
    clientMutationId: deps.newId(),
    expectedVersion: file.version,
    problem: problem ?? '',
  };
  await showPage(request, response, 'withdraw', view, { personal: true, status: problem ? 422 : 200 });
}
