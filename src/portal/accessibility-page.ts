import type { Router } from 'express';
import type { PortalRoom } from './portal-room.ts';

/** 无障碍: what the site does for everybody to use it, and who helps. */
export function accessibilityPage({ showPage }: PortalRoom, router: Router): void {
  router.get('/accessibility', (request, response) => showPage(request, response, 'accessibility', {}));
}
