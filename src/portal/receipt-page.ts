import type { Router } from 'express';
import { deadlinesOf } from '../case-file/deadlines.ts';
import { readCase } from '../usecases/queries/read-case.ts';
import { trackingUrl } from '../usecases/tracking-url.ts';
import { agencyView } from './agency-view.ts';
import { dayWording } from './day-wording.ts';
import { deadlineAnchor } from './deadline-view.ts';
import { type ApplicantsCase, openedByApplicant, openedCaseOf } from './opened-by-applicant.ts';
import type { PortalRoom } from './portal-room.ts';
import { qrPath } from './qr-path.ts';
import { typedFields } from './typed-fields.ts';

/**
 * 提交回执: the number and the code, to be kept; where the platform confirms the receipt (art. 31, AMB-5), its day and the
 * reply's. Several items that were sent together stand on one page, each with its own.
 */
export function receiptPage(room: PortalRoom, router: Router): void {
  const { showPage } = room;
  router.get('/receipt', async (request, response) => {
    const opened = await openedByApplicant(room, request, response);
    if (!opened) return;
    const together = await room.receiptCaseIds(request);
    // Another case may have been opened since in this browser.
    const others = together.includes(opened.row.id) ? together : [opened.row.id];
    const cases = await Promise.all(others.map((caseId) => receiptCase(room, caseId, opened)));
    const application = opened.file.application;
    const view = {
      receipts: cases.map((one) => receiptView(room, one, opened)),
      receivedOn: opened.file.receivedOn !== undefined,
      attachments: application?.attachments.map(({ name }) => name) ?? [],
      agency: agencyView(opened.agency),
      checkIdentityNumber: typedFields(request.query)['check'] === 'identity-number',
      powerOfAttorneyMissing:
        application?.agent !== undefined && application.agent.powerOfAttorney === undefined,
    };
    await showPage(request, response, 'receipt', view, { personal: true });
  });
}

async function receiptCase(
  { deps }: PortalRoom,
  caseId: string,
  opened: ApplicantsCase,
): Promise<ApplicantsCase> {
  if (caseId === opened.row.id) return opened;
  const actor = { kind: 'APPLICANT', caseId } as const;
  const row = await readCase(deps, actor, caseId);
  const found = row && (await openedCaseOf(deps, actor, row));
  if (!found) throw new Error(`case ${caseId} has a receipt and is not there`);
  return found;
}

function receiptView({ deps }: PortalRoom, { row, file, agency }: ApplicantsCase, opened: ApplicantsCase) {
  const { REPLY_DUE } = deadlinesOf(file, deps.calendars().of(agency.id), deps.clock.today()).deadlines;
  const applicationNo = row.applicationNo ?? '';
  const queryCode = deps.queryCodes.of(row.id, row.queryCodeIssue);
  return {
    applicationNo,
    queryCode,
    qr: qrPath(trackingUrl(deps.publicUrl, applicationNo, queryCode)),
    trackingPage: `${deps.publicUrl}/track`,
    submittedOn: dayWording(file.submittedOn),
    receivedOn: file.receivedOn ? dayWording(file.receivedOn) : '',
    replyDueOn: REPLY_DUE ? dayWording(REPLY_DUE) : '',
    /** The page of a case explains it, of the one case that is open here. */
    why: row.id === opened.row.id ? `/track/case#${deadlineAnchor('REPLY_DUE')}` : '',
    description: file.application?.description ?? '',
  };
}
