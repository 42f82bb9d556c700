import type { Router } from 'express';
import { agencyView } from './agency-view.ts';
import type { PortalRoom } from './portal-room.ts';

/** 首页: the guide (指南, art. 12), and who answers. */
export function homePage({ deps, showPage }: PortalRoom, router: Router): void {
  router.get('/', async (request, response) => {
    const agencies = await deps.directory.agencies();
    const supervising = agencies.find((agency) => agency.supervisingAgencyId === undefined);
    await showPage(request, response, 'home', {
      agencies: agencies.map(agencyView),
      supervising: supervising ? agencyView(supervising) : null,
    });
  });
}
