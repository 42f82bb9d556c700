import type { Router } from 'express';
import { deadlinesOf } from '../case-file/deadlines.ts';
import { agencyView } from './agency-view.ts';
import { trackingUrl } from '../usecases/tracking-url.ts';
import { dayWording } from './day-wording.ts';
import { openedByApplicant } from './opened-by-applicant.ts';
import type { PortalRoom } from './portal-room.ts';
import { qrPath } from './qr-path.ts';
import { typedFields } from './typed-fields.ts';

/** 提交回执: the number and the code, to be kept; where the platform confirms the receipt, its day and the reply's. */
export function receiptPage(room: PortalRoom, router: Router): void {
  const { deps, showPage } = room;
  router.get('/receipt', async (request, response) => {
    const opened = await openedByApplicant(room, request, response);
    if (!opened) return;
    const { row, file, agency } = opened;
    const { REPLY_DUE } = deadlinesOf(file, deps.calendars().of(agency.id), deps.clock.today()).deadlines;
    const applicationNo = row.applicationNo ?? '';
    const queryCode = deps.queryCodes.of(row.id, row.queryCodeIssue);
    const view = {
      applicationNo,
      queryCode,
      qr: qrPath(trackingUrl(deps.publicUrl, applicationNo, queryCode)),
      trackingPage: `${deps.publicUrl}/track`,
      submittedOn: dayWording(file.submittedOn),
      receivedOn: file.receivedOn ? dayWording(file.receivedOn) : null,
      replyDueOn: REPLY_DUE ? dayWording(REPLY_DUE) : null,
      description: file.application?.description ?? '',
      attachments: file.application?.attachments.map(({ name }) => name) ?? [],
      agency: agencyView(agency),
      checkIdentityNumber: typedFields(request.query)['check'] === 'identity-number',
    };
    await showPage(request, response, 'receipt', view, { personal: true });
  });
}
