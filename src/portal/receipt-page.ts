import type { Router } from 'express';
import { deadlinesOf } from '../case-file/deadlines.ts';
import { agencyView } from './agency-view.ts';
import { chineseDayWithWeekday } from '../calendar/chinese-day.ts';
import { openedByApplicant } from './opened-by-applicant.ts';
import type { PortalRoom } from './portal-room.ts';
import { typedFields } from './typed-fields.ts';

/** 提交回执: the number and the code, to be kept; where the platform confirms the receipt, its day and the reply's. */
export function receiptPage(room: PortalRoom, router: Router): void {
  const { deps, showPage } = room;
  router.get('/receipt', async (request, response) => {
    const opened = await openedByApplicant(room, request, response);
    if (!opened) return;
    const { row, file, agency } = opened;
    const { REPLY_DUE } = deadlinesOf(file, deps.calendars().of(agency.id), deps.clock.today()).deadlines;
    const view = {
      applicationNo: row.applicationNo ?? '',
      queryCode: deps.queryCodes.of(row.id, row.queryCodeIssue),
      submittedOn: chineseDayWithWeekday(file.submittedOn),
      receivedOn: file.receivedOn ? chineseDayWithWeekday(file.receivedOn) : '',
      replyDueOn: REPLY_DUE ? chineseDayWithWeekday(REPLY_DUE) : '',
      description: file.application?.description ?? '',
      attachments: file.application?.attachments.map(({ name }) => name) ?? [],
      agency: agencyView(agency),
      checkIdentityNumber: typedFields(request.query)['check'] === 'identity-number',
    };
    await showPage(request, response, 'receipt', view, { personal: true });
  });
}
