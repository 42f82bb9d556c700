import type { Router } from 'express';
import { calendarsOfCase } from '../usecases/queries/calendars-of-case.ts';
import { lettersOf } from '../usecases/queries/letters-of.ts';
import { caseView } from './case-view.ts';
import { openedByApplicant } from './opened-by-applicant.ts';
import type { PortalRoom } from './portal-room.ts';
import { typedFields } from './typed-fields.ts';

/** 我的申请: where the case stands, who must act, every day that counts and why. */
export function casePage(room: PortalRoom, router: Router): void {
  const { deps, showPage } = room;
  router.get('/track/case', async (request, response) => {
    const opened = await openedByApplicant(room, request, response);
    if (!opened) return;
    const [letters, notifications, calendars] = await Promise.all([
      lettersOf(deps, opened.row.id, opened.journal),
      deps.notifications.ofCase(opened.row.id),
      calendarsOfCase(deps, opened.row),
    ]);
    const { done } = typedFields(request.query);
    const today = deps.clock.today();
    const view = caseView(opened, { letters, notifications, calendars, today, done, newId: deps.newId });
    await showPage(request, response, 'case', view, { personal: true });
  });
}
