import type { Router } from 'express';
import { calendarsOfCase } from '../usecases/queries/calendars-of-case.ts';
import { disputesForApplicant } from '../usecases/queries/disputes-for-applicant.ts';
import { lettersOf } from '../usecases/queries/letters-of.ts';
import { caseView } from './case-view.ts';
import { overrulingsOfCase } from '../usecases/queries/overrulings-of-case.ts';
import { openedByApplicant } from './opened-by-applicant.ts';
import type { PortalRoom } from './portal-room.ts';
import { typedFields } from './typed-fields.ts';

/** 我的申请: where the case stands, who must act, every day that counts and why. */
export function casePage(room: PortalRoom, router: Router): void {
  const { deps, showPage } = room;
  router.get('/track/case', async (request, response) => {
    const opened = await openedByApplicant(room, request, response);
    if (!opened) return;
    const [letters, overrulings, notifications, calendars, orders] = await Promise.all([
      lettersOf(deps, opened.row.id, opened.journal),
      overrulingsOfCase(deps, opened.file),
      deps.notifications.ofCase(opened.row.id),
      calendarsOfCase(deps, opened.row),
      deps.paymentOrders.ofCase(opened.row.id),
    ]);
    const online = { configured: deps.paymentService !== undefined, orders };
    const { done } = typedFields(request.query);
    const today = deps.clock.today();
    const disputesTold = await disputesForApplicant(deps, opened.file, calendars.inForce);
    const around = {
      letters,
      overrulings,
      notifications,
      calendars,
      disputesTold,
      online,
      today,
      done,
      newId: deps.newId,
    };
    const view = caseView(opened, around);
    await showPage(request, response, 'case', view, { personal: true });
  });
}
